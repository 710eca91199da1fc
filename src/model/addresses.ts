import type { Site } from "./site.ts";

/** Every page there is, by its address from the site's root, the error page aside. A test holds it to what is built. */
export const addresses = (site: Site): readonly string[] => [
  "/",
  "/strategies/",
  ...site.strategies.map(({ url }) => url),
  ...site.themes.map(({ url }) => url),
  ...site.summits.map(({ url }) => url),
  ...site.listening.map(({ url }) => url),
  "/events/",
  ...site.eventPages.map(({ url }) => url),
  "/news/",
  ...site.news.map(({ url }) => url),
  "/accessibility-statement/",
  "/contact/",
  "/cookies/",
  "/data/",
  "/feeds/",
  "/privacy/",
  "/site-map/",
];
