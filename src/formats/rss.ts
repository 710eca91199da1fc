import { dateToRfc822 } from "@11ty/eleventy-plugin-rss";
import type { DateTime } from "luxon";
import { zone } from "../model/time.ts";
import type { Feed, FeedItem } from "./feed.ts";
import { feedPage, feedStyles } from "./feed-page.ts";
import { element, escaped, textElement, xmlDocument } from "./xml.ts";

/** A feed as RSS 2.0 (rssboard.org/rss-specification), with the content and dc modules and its own address. */
export const rss = (feed: Feed): string =>
  xmlDocument(
    element(
      "rss",
      {
        version: "2.0",
        "xmlns:atom": "http://www.w3.org/2005/Atom",
        "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      },
      [
        element("channel", {}, [
          textElement("title", feed.title),
          textElement("link", feed.page),
          textElement("description", feed.description),
          textElement("language", feed.language),
          textElement("lastBuildDate", date(feed.updated)),
          element("atom:link", { rel: "self", type: "application/rss+xml", href: feed.addresses.rss }),
          element("atom:link", { rel: "alternate", type: "text/html", href: feed.page }),
          ...(feed.hub === undefined ? [] : [element("atom:link", { rel: "hub", href: feed.hub })]),
          image(feed),
          // RSS 2.0 lets a feed hold elements of other namespaces; readers pass over them.
          feedPage(feed, feed.addresses.rss),
          ...feed.items.map(item),
        ]),
      ],
    ),
    feedStyles,
  );

/** Its title and link have to be those of the channel. */
const image = ({ title, page, pictures: { image } }: Feed) =>
  element("image", {}, [
    textElement("url", image.url),
    textElement("title", title),
    textElement("link", page),
    textElement("width", String(image.width)),
    textElement("height", String(image.height)),
  ]);

/** In the zone of the records, since the package takes the machine's if it is told none. */
const date = (moment: DateTime): string => dateToRfc822(moment.toJSDate(), zone);

const item = ({ id, title, url, summary, html, published, categories, authors }: FeedItem) =>
  element("item", {}, [
    textElement("title", title),
    textElement("link", url),
    element("guid", { isPermaLink: "false" }, [id]),
    ...(published === undefined ? [] : [textElement("pubDate", date(published))]),
    // Not <author>, which must be an e-mail address.
    ...authors.map((name) => textElement("dc:creator", name)),
    ...categories.map((category) => textElement("category", category)),
    // An item's description is HTML by definition, so what is plain text must be made HTML first.
    textElement("description", escaped(summary)),
    textElement("content:encoded", html),
  ]);
