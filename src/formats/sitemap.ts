import type { Site } from "../model/site.ts";
import { element, textElement, xmlDocument } from "./xml.ts";

/**
 * The addresses of all pages (sitemaps.org, protocol 0.9). Without dates of change: those of generated pages say
 * when a build ran, and crawlers learn to mistrust them.
 *
 * @param urls paths from the site's root, percent-encoded; 50,000 at most
 */
export const sitemap = (site: Site, urls: readonly string[]): string =>
  xmlDocument(
    element(
      "urlset",
      { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" },
      urls.map((url) => element("url", {}, [textElement("loc", `${site.url}${url}`)])),
    ),
  );

/** Every crawler may read everything (RFC 9309), and learns where the sitemap is. */
export const robots = (site: Site): string => `User-agent: *\nAllow: /\n\nSitemap: ${site.url}/sitemap.xml\n`;
