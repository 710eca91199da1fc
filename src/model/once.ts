import type { Site } from "./site.ts";

/** Makes what follows from a whole site once a site, however often it is asked for: a site never changes. */
export function onceASite<Result>(make: (site: Site) => Result): (site: Site) => Result {
  const made = new WeakMap<Site, { readonly result: Result }>();
  return (site) => {
    const known = made.get(site) ?? { result: make(site) };
    made.set(site, known);
    return known.result;
  };
}
