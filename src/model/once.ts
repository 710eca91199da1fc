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
