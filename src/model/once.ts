import { noteAgain, type Reads, withReads } from "./reads.ts";
import type { Site } from "./site.ts";

/** Makes what follows from a whole site once a site, however often it is asked for: a site never changes. */
export function onceASite<Result>(make: (site: Site) => Result): (site: Site) => Result {
  const made = new WeakMap<Site, { readonly result: Result; readonly reads: Reads }>();
  return (site) => {
    const known = made.get(site) ?? withReads(() => make(site));
    made.set(site, known);
    // Whoever asks later depends on as much of the site as whoever asked first.
    noteAgain(known.reads);
    return known.result;
  };
}

/**
 * Makes what follows from an item and the site's address alone once, in all sites that have that item: while records change,
 * one site follows another, and shares with it what is the same.
 */
export function onceAnItem<Item extends object, Result>(
  make: (site: Pick<Site, "url">, item: Item) => Result,
): (site: Pick<Site, "url">, item: Item) => Result {
  const made = new WeakMap<Item, { readonly url: string; readonly result: Result }>();
  return ({ url }, item) => {
    const known = made.get(item);
    if (known?.url === url) return known.result;
    const result = make({ url }, item);
    made.set(item, { url, result });
    return result;
  };
}
