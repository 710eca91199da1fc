/** What a browser holds just now, wherever a page can leave something. */
import type { BrowserContext, Frame, Page } from "playwright-core";
import type { Mechanism } from "../src/model/kinds/storage.ts";
import { keyOf, type Lifetime, type Stored } from "./stored.ts";

/** How long each kind is kept, but for cookies, which say it one by one (HTML, Storage and Service Worker standards). */
const kept: Readonly<Record<Exclude<Mechanism, "cookie">, Lifetime>> = {
  "local storage": "until cleared",
  "session storage": "session",
  "indexed database": "until cleared",
  "cache storage": "until cleared",
  "service worker": "until cleared",
  "private files": "until cleared",
  "storage bucket": "until cleared",
};

/** Everything that the page, its frames and the hosts it asked have stored by now. */
export async function read(context: BrowserContext, page: Page): Promise<Stored[]> {
  const inFrames = await Promise.all(page.frames().map(ofFrame));
  const held = [...(await cookies(context)), ...inFrames.flat()];
  return [...new Map(held.map((each) => [keyOf(each), each])).values()];
}

/** All cookies of the profile, whoever set them, and those that scripts may not see (HttpOnly) among them. */
async function cookies(context: BrowserContext): Promise<Stored[]> {
  const now = Date.now() / 1000;
  return (await context.cookies()).map(({ name, domain, expires }) => ({
    name,
    kind: "cookie",
    host: domain.replace(/^\./, ""),
    lifetime: expires < 0 ? "session" : Math.round(expires - now),
  }));
}

async function ofFrame(frame: Frame): Promise<Stored[]> {
  try {
    const { host, entries } = await frame.evaluate(entriesOfOrigin);
    return entries.map(([kind, name]) => ({ name, kind, host, lifetime: kept[kind] }));
  } catch (error) {
    // A frame that is gone holds nothing any more; what it stored is read in the next frame of its origin.
    if (frame.isDetached()) return [];
    throw error;
  }
}

type Entry = readonly [kind: Exclude<Mechanism, "cookie">, name: string];

/** What the origin of a frame has stored. Runs in the page, so nothing outside it can be used. */
async function entriesOfOrigin(): Promise<{ host: string; entries: Entry[] }> {
  const entries: Entry[] = [];
  // An origin of its own, as a sandboxed frame has, may store nothing.
  if (window.origin === "null") return { host: "", entries };
  const { host } = new URL(window.origin);
  entries.push(...Object.keys(localStorage).map((name): Entry => ["local storage", name]));
  entries.push(...Object.keys(sessionStorage).map((name): Entry => ["session storage", name]));
  for (const { name } of await indexedDB.databases()) entries.push(["indexed database", name ?? ""]);
  // The rest is there for pages that came safely, and only these could have used it.
  if (!window.isSecureContext) return { host, entries };
  for (const name of await caches.keys()) entries.push(["cache storage", name]);
  for (const each of await navigator.serviceWorker.getRegistrations()) {
    const { scriptURL = each.scope } = each.active ?? each.waiting ?? each.installing ?? {};
    entries.push(["service worker", new URL(scriptURL).pathname]);
  }
  const files: unknown = await navigator.storage.getDirectory();
  for await (const name of (files as { keys(): AsyncIterable<string> }).keys()) {
    entries.push(["private files", name]);
  }
  const { storageBuckets } = navigator as { storageBuckets?: { keys(): Promise<string[]> } };
  for (const name of (await storageBuckets?.keys()) ?? []) entries.push(["storage bucket", name]);
  return { host, entries };
}
