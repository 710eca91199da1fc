import type { Feed, FeedItem } from "./feed.ts";
import { feedPage, feedStyles } from "./feed-page.ts";
import { element, textElement, xmlDocument } from "./xml.ts";

/** A feed as Atom (RFC 4287). Times carry their offset: in UTC, a day in summer would be dated the day before. */
export const atom = (feed: Feed): string =>
  xmlDocument(
    element("feed", { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": feed.language }, [
      textElement("id", feed.id),
      textElement("title", feed.title),
      textElement("subtitle", feed.description),
      textElement("updated", feed.updated.toISO({ suppressMilliseconds: true })),
      author(feed.author),
      element("link", { rel: "self", type: "application/atom+xml", href: feed.addresses.atom }),
      element("link", { rel: "alternate", type: "text/html", href: feed.page }),
      ...(feed.hub === undefined ? [] : [element("link", { rel: "hub", href: feed.hub })]),
      textElement("icon", feed.pictures.icon.url),
      textElement("logo", feed.pictures.logo.url),
      // Foreign markup, which readers pass over (RFC 4287 section 6.4).
      feedPage(feed, feed.addresses.atom),
      ...feed.items.map(entry),
    ]),
    feedStyles,
  );

const author = (name: string) => element("author", {}, [textElement("name", name)]);

const entry = ({ id, title, url, summary, html, published, updated, categories, authors }: FeedItem) =>
  element("entry", {}, [
    textElement("id", id),
    textElement("title", title),
    ...(published === undefined
      ? []
      : [textElement("published", published.toISO({ suppressMilliseconds: true }))]),
    textElement("updated", updated.toISO({ suppressMilliseconds: true })),
    ...authors.map(author),
    element("link", { rel: "alternate", type: "text/html", href: url }),
    ...categories.map((term) => element("category", { term })),
    textElement("summary", summary),
    element("content", { type: "html" }, [html]),
  ]);
