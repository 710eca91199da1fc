/** What feedparser, the parser of many feed readers, makes of every built feed. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { load } from "cheerio";
import { type Feed, type FeedItem, newsFeed, subjectFeed } from "../../src/formats/feed.ts";
import { openSite } from "../../src/model/open-site.ts";
import { utcText } from "../../src/model/time.ts";
import { builtFiles, dist, folded } from "./built-site.ts";

// Debian's packages are for its own Python, which need not be the first on the path.
const python = ["python3", "/usr/bin/python3"].find(
  (each) => spawnSync(each, ["-c", "import feedparser"]).status === 0,
);
const skip =
  python === undefined ? "feedparser is not installed: sudo apt install python3-feedparser" : false;

const program = `
import feedparser, json, sys, time
when = lambda each: each and time.strftime("%Y-%m-%dT%H:%M:%SZ", each)
def read(source):
    feed = feedparser.parse(source.encode() if source.startswith("<") else source)
    return {
        "bozo": int(feed.bozo), "version": feed.version, "title": feed.feed.get("title"),
        "link": feed.feed.get("link"), "updated": when(feed.feed.get("updated_parsed")),
        "entries": [{
            "id": each.get("id"), "title": each.get("title"), "link": each.get("link"),
            "published": when(each.get("published_parsed")), "summary": each.get("summary"),
            "html": [content.value for content in each.get("content", [])],
        } for each in feed.entries],
    }
print(json.dumps([read(source) for source in json.load(sys.stdin)]))
`;

interface Parsed {
  /** 1 for a feed that isn't well-formed, or not of the encoding it says. */
  readonly bozo: number;
  readonly version: string;
  readonly title: string | null;
  readonly link: string | null;
  readonly updated: string | null;
  readonly entries: readonly {
    readonly id: string | null;
    readonly title: string | null;
    readonly link: string | null;
    readonly published: string | null;
    readonly summary: string | null;
    readonly html: readonly string[];
  }[];
}

/** @param sources paths of files, or feeds themselves */
function parsed(sources: readonly string[]): Parsed[] {
  const { stdout, stderr, status } = spawnSync(python ?? "", ["-c", program], {
    input: JSON.stringify(sources),
    encoding: "utf8",
  });
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout) as Parsed[];
}

const site = openSite();
const feeds: readonly Feed[] = [
  newsFeed(site),
  ...[...site.strategies, ...site.themes].map((subject) => subjectFeed(site, subject)),
];
const files = feeds.flatMap((feed) =>
  [
    { address: feed.addresses.atom, version: "atom10" },
    { address: feed.addresses.rss, version: "rss20" },
  ].map(({ address, version }) => ({ feed, version, path: address.slice(site.url.length) })),
);

const wordsOf = (html: string): string => folded(load(html).text());

const expected = ({ id, title, url, published, summary, html }: FeedItem) => ({
  id,
  title,
  link: url,
  published: published === undefined ? null : utcText(published),
  summary: folded(summary),
  words: wordsOf(html),
  links: linksOf(html),
});

const linksOf = (html: string): string[] =>
  load(html)("[href], [src], [srcset]")
    .map((_, each) => Object.values(each.attribs).join(" "))
    .get();

test("every Atom and RSS feed that is built is one of these", () =>
  assert.deepEqual(
    files.map(({ path }) => path).toSorted(),
    [...builtFiles].filter((file) => /\/(?:atom|rss)\.xml$/.test(file)).toSorted(),
  ));

test("feedparser reads every feed without a complaint, and finds in it what the records say", {
  skip,
}, () => {
  const read = parsed(files.map(({ path }) => join(dist, path)));
  assert.equal(read.length, files.length);
  for (const [index, { feed, version, path }] of files.entries()) {
    const found = read[index];
    assert.deepEqual(
      { ...found, entries: undefined },
      {
        bozo: 0,
        version,
        title: feed.title,
        link: feed.page,
        updated: utcText(feed.updated),
        entries: undefined,
      },
      path,
    );
    assert.deepEqual(
      found?.entries.map(({ html, summary, ...entry }) => ({
        ...entry,
        summary: wordsOf(summary ?? ""),
        words: wordsOf(html[0] ?? ""),
        links: linksOf(html[0] ?? ""),
      })),
      feed.items.map(expected),
      path,
    );
  }
});

test("feedparser complains of what is not well-formed", { skip }, () => {
  const [cut, unbound] = parsed(["<rss version='2.0'><channel><title>A</title>", "<rss><a:b/></rss>"]);
  assert.deepEqual([cut?.bozo, unbound?.bozo], [1, 1]);
});
