/** News as a feed, before it is written in any of the three formats that readers ask for. */
import { DateTime } from "luxon";
import { correctionText, lastChange } from "../model/corrections.ts";
import { onceAnItem } from "../model/once.ts";
import { type News, newsAbout, type Site, type Subject, titleOf } from "../model/site.ts";
import { london } from "../model/time.ts";
import { toFeedHtml } from "./markdown.ts";
import { escaped } from "./xml.ts";

export interface FeedItem {
  /** A tag: URI (RFC 4151), which stays when the page moves: the item never comes back as unread. */
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly summary: string;
  readonly html: string;
  /** Undefined where the source gives no date. */
  readonly published: DateTime<true> | undefined;
  readonly updated: DateTime<true>;
  readonly categories: readonly string[];
  readonly authors: readonly string[];
}

/** Every address in it is absolute. Texts are plain, but for `html`. */
export interface Feed {
  /** A tag: URI (RFC 4151). */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** A language tag (RFC 5646). */
  readonly language: string;
  /** The page that shows the same. */
  readonly page: string;
  /** The page about this site's feeds and calendars. */
  readonly feedsPage: string;
  readonly addresses: { readonly atom: string; readonly rss: string; readonly json: string };
  /** The hub that tells readers of changes (WebSub section 4), if one is told of them. */
  readonly hub: string | undefined;
  /** The site's mark in the shapes that formats ask for. */
  readonly pictures: Readonly<Record<keyof typeof feedPictures, Picture>>;
  readonly author: string;
  /** That of the item changed last, never the time of the build: no reader fetches or shows a change that is none. */
  readonly updated: DateTime<true>;
  /** Newest first. */
  readonly items: readonly FeedItem[];
}

export interface Picture {
  readonly url: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** PNG files of src/pictures/, which tests/browser/pictures.test.ts makes from the mark; sizes in pixels. */
export const feedPictures = {
  /** Square, for Atom's icon and that of JSON Feed, which asks for 512. */
  icon: { path: "/feed-icon.png", width: 512, height: 512 },
  /** Not wider than 144, the most that RSS takes. */
  image: { path: "/feed-image.png", width: 144, height: 144 },
  /** Twice as wide as high, as RFC 4287 section 4.2.8 asks of a logo. */
  logo: { path: "/feed-logo.png", width: 512, height: 256 },
} as const;

const pictureOf = (
  { url }: Site,
  { path, width, height }: (typeof feedPictures)[keyof typeof feedPictures],
): Picture => ({ url: `${url}${path}`, width, height });

/** Readers keep what they have fetched, so a feed need not hold more than they could miss. */
const longest = 50;

/** The newest news, at /news/atom.xml, rss.xml and feed.json. */
export const newsFeed = (site: Site): Feed =>
  feed(site, {
    name: "news",
    title: `${site.settings.name}: news`,
    description: site.settings.description,
    url: "/news/",
    news: site.news,
  });

/**
 * The newest news about a strategy, or about a theme and its strategy as a whole; at the same three names below the
 * subject's page.
 */
export const subjectFeed = (site: Site, subject: Subject): Feed =>
  feed(site, {
    name: `${"strategy" in subject ? "themes" : "strategies"}/${subject.id}`,
    title: `${site.settings.name}: ${titleOf(subject)}`,
    description: subject.summary,
    url: subject.url,
    news: newsAbout(site, subject),
  });

interface Contents {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly url: string;
  readonly news: readonly News[];
}

function feed(site: Site, { name, title, description, url, news }: Contents): Feed {
  const { council, hub, tagAuthority } = site.settings;
  const page = `${site.url}${url}`;
  const items = news.slice(0, longest).map((item) => itemOf(site, item));
  const minted = london(`${tagAuthority.slice(-4)}-01-01`);
  return {
    id: `${tagAuthority}:${name}`,
    title,
    description,
    language: "en-GB",
    page,
    feedsPage: `${site.url}/feeds/`,
    addresses: { atom: `${page}atom.xml`, rss: `${page}rss.xml`, json: `${page}feed.json` },
    hub,
    pictures: {
      icon: pictureOf(site, feedPictures.icon),
      image: pictureOf(site, feedPictures.image),
      logo: pictureOf(site, feedPictures.logo),
    },
    author: council.name,
    // A feed without items has not changed since its id was minted, and RFC 4287 section 4.2.15 wants a date of it.
    updated: DateTime.max(...items.map(({ updated }) => updated)) ?? minted,
    items,
  };
}

/** An item stands in the feeds of all that it is about, in three formats each: written once, not a dozen times. */
const itemOf = onceAnItem((site, item: News): FeedItem => {
  const url = `${site.url}${item.url}`;
  const { corrections = [] } = item;
  const published = "on" in item.published ? item.date : undefined;
  const first = item.modified ?? published ?? item.recorded;
  return {
    id: item.tag,
    title: item.title,
    url,
    summary: item.summary,
    html: `${corrections.map((each) => `<p>${escaped(correctionText(each))}</p>\n`).join("")}${toFeedHtml(item.body, url)}`,
    published,
    updated: lastChange([first], corrections) ?? first,
    categories: [...new Set([item.category, ...item.themes.map((theme) => theme.title)])],
    authors: [...new Set(item.sources.map(({ publisher }) => publisher.name))],
  };
});
