import { atom } from "./atom.ts";
import type { Feed } from "./feed.ts";
import { jsonFeed } from "./json-feed.ts";
import { rss } from "./rss.ts";

/** Every feed is published in each of these, under these names below its subject's address. */
export const feedFiles: readonly { readonly name: string; readonly write: (feed: Feed) => string }[] = [
  { name: "atom.xml", write: atom },
  { name: "rss.xml", write: rss },
  { name: "feed.json", write: jsonFeed },
];
