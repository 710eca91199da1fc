import { guessed, moved } from "../model/addresses.ts";
import type { Site } from "../model/site.ts";
import { feedFiles } from "./feed-files.ts";
import type { Redirect } from "./hosting.ts";

/** What people subscribe to below the page of a strategy or a theme. */
const subscribed = [...feedFiles.map(({ name }) => name), "events.ics"];

/** Addresses that have no page of their own, and where each leads; with a page moves what people subscribed to. */
export const redirects = ({ records, strategies, themes }: Site): readonly Redirect[] => {
  const subjects = new Set([...strategies, ...themes].map(({ url }) => url));
  return [...guessed(records), ...moved(records)].flatMap(({ from, to, forGood }): Redirect[] => {
    const status = forGood ? 301 : 302;
    const names = subjects.has(to) ? ["", ...subscribed] : [""];
    return names.map((name) => ({ from: `${from}${name}`, to: `${to}${name}`, status }));
  });
};
