import type { Feed } from "./feed.ts";

/** A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). A date that isn't known is left out. */
export const jsonFeed = (feed: Feed): string => {
  const document = {
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.addresses.json,
    description: feed.description,
    language: feed.language,
    icon: feed.pictures.icon.url,
    favicon: feed.pictures.image.url,
    authors: [{ name: feed.author }],
    hubs: feed.hub === undefined ? undefined : [{ type: "WebSub", url: feed.hub }],
    items: feed.items.map(({ id, title, url, summary, html, published, updated, categories, authors }) => ({
      id,
      url,
      title,
      summary,
      content_html: html,
      date_published: published?.toISO({ suppressMilliseconds: true }),
      date_modified: updated.toISO({ suppressMilliseconds: true }),
      authors: authors.map((name) => ({ name })),
      tags: categories,
    })),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
};
