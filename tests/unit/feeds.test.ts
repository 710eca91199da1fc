import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { atom } from "../../src/formats/atom.ts";
import { newsFeed, subjectFeed } from "../../src/formats/feed.ts";
import { jsonFeed } from "../../src/formats/json-feed.ts";
import { rss } from "../../src/formats/rss.ts";
import { element, textElement, xmlDocument } from "../../src/formats/xml.ts";
import type { Site } from "../../src/model/site.ts";
import { type Files, fixtureSite, fixtureUrl, hostile } from "../fixtures/site.ts";
import { type Node, readXml } from "../xml.ts";

const feed = newsFeed(fixtureSite());

const elements = ({ children }: Node, name?: string) =>
  children.filter(
    (child): child is Node => typeof child !== "string" && (name === undefined || child.name === name),
  );
const text = (node: Node | undefined, name: string) => node && elements(node, name)[0]?.children.join("");
const attribute = (node: Node | undefined, name: string, key: string) =>
  node && elements(node, name)[0]?.attributes.get(key);
const itemCalled = (items: readonly Node[], id: string, name: "id" | "guid") =>
  items.find((each) => text(each, name)?.endsWith(`/${id}`));

test("the strict reader refuses what is not well-formed", () => {
  const head = '<?xml version="1.0" encoding="utf-8"?>\n';
  assert.equal(readXml(`${head}<a b="1">&#60;x</a>\n`).children[0], "<x");
  const bad = [
    "<a>",
    "<a></b>",
    "<a/><a/>",
    "text",
    "<a>&nbsp;</a>",
    "<a>& </a>",
    "<a>&#7;</a>",
    "<a>\u0007</a>",
    "<a>]]></a>",
    "<a>\uD800</a>",
    '<a b="1" b="2"/>',
    '<a b="<"/>',
    "<a b=1/>",
    "<content:encoded/>",
    '<a b:c="1"/>',
    "<a><b></a></b>",
    "</a>",
  ];
  for (const xml of bad) assert.throws(() => readXml(head + xml), xml);
});

describe("the XML writer", () => {
  test("writes text and attributes that come back as they were", () => {
    const tricky = `${hostile}\n\t"'<>&]]>&amp;`;
    const root = readXml(
      xmlDocument(element("a", { b: hostile }, [element("c", {}, [tricky, element("d"), "\r"])])),
    );
    assert.equal(root.attributes.get("b"), hostile);
    assert.deepEqual(elements(root, "c")[0]?.children, [
      tricky,
      elements(elements(root, "c")[0] ?? root, "d")[0],
      "\r",
    ]);
  });

  test("puts U+FFFD in place of what XML forbids", () => {
    const root = readXml(xmlDocument(textElement("a", "\u0000\u0007\u000B\uFFFE\uFFFF\uD800x\t😀")));
    assert.equal(root.children[0], `${"\uFFFD".repeat(6)}x\t😀`);
  });
});

describe("the page in a feed", () => {
  const pageIn = (xml: string, holder: "feed" | "channel") => {
    const root = readXml(xml);
    const holds = holder === "feed" ? root : elements(root, holder)[0];
    return holds && elements(holds, "div")[0];
  };
  const words = (node: Node): string =>
    node.children.map((child) => (typeof child === "string" ? child : words(child))).join("");

  test("is of another namespace, below the feed's own title, and names no element of the feed's twice", () => {
    for (const [xml, holder] of [
      [atom(feed), "feed"],
      [rss(feed), "channel"],
    ] as const) {
      const page = pageIn(xml, holder);
      assert.equal(page?.attributes.get("xmlns"), "http://www.w3.org/1999/xhtml");
      assert.equal(page?.attributes.get("lang"), "en-GB");
      assert.ok(xml.indexOf("<title>") < xml.indexOf("<div "));
      assert.match(
        xml,
        /^<\?xml version="1\.0" encoding="utf-8"\?>\n<\?xml-stylesheet type="text\/css" href="\/feed\.css"\?>\n</,
      );
    }
  });

  test("says what a feed is, its own address, and what is new, hostile text as text", () => {
    for (const [xml, holder, address] of [
      [atom(feed), "feed", feed.addresses.atom],
      [rss(feed), "channel", feed.addresses.rss],
    ] as const) {
      const page = pageIn(xml, holder);
      const text = page ? words(page) : "";
      for (const expected of ["This is a feed.", `Copy this address: ${address}`, "Roadshows announced"]) {
        assert.ok(text.includes(expected), expected);
      }
      assert.ok(text.includes(hostile));
    }
  });

  test("shows no more than ten items, and says when there is none", () => {
    const [item] = feed.items;
    assert.ok(item);
    const many = atom({ ...feed, items: Array.from({ length: 20 }, () => item) });
    assert.equal(many.match(/<h3 /g)?.length, 10);
    assert.equal(many.match(/<entry>/g)?.length, 20);
    assert.match(atom({ ...feed, items: [] }), /There is no news here yet\./);
  });
});

describe("a feed", () => {
  test("has items with tag: URIs, newest first, and none that isn't due", () => {
    assert.deepEqual(
      feed.items.map(({ id }) => id),
      ["roadshows-announced", "undated", "hostile"].map(
        (id) => `tag:send.northshire.example,2024:news/${id}`,
      ),
    );
    const later = newsFeed(fixtureSite({ now: "2024-12-02T00:00:00+00:00" }));
    assert.equal(later.items[0]?.title, "What the Summit decided");
  });

  test("is dated by its newest item, so that two builds write the same", () => {
    assert.equal(feed.updated.toISO(), "2024-09-10T09:00:00.000+01:00");
    const later = newsFeed(fixtureSite({ now: "2024-10-02T03:00:00+01:00" }));
    for (const write of [atom, rss, jsonFeed]) assert.equal(write(later), write(feed));
  });

  test("publishes no date that the source doesn't give", () => {
    const [announced, undated, hostileItem] = feed.items;
    assert.equal(announced?.published?.toISODate(), "2024-09-03");
    assert.equal(announced?.updated.toISO(), "2024-09-05T11:16:00.000+01:00");
    assert.equal(undated?.published, undefined);
    assert.equal(undated?.updated.toISO(), "2024-09-10T09:00:00.000+01:00");
    assert.equal(hostileItem?.updated.toISODate(), "2024-07-01");
  });

  test("names who published the sources, and the headings and themes", () => {
    assert.deepEqual(feed.items[0]?.authors, ["Northshire County Council", "Northshire Parent Carer Forum"]);
    assert.deepEqual(feed.items[0]?.categories, ["News", "Help that comes early"]);
  });

  test("of a theme holds what is about it or about its whole strategy", () => {
    assert.deepEqual(titlesOf(fixtureSite(), "early-help"), [
      "Roadshows announced",
      "The council thanks families",
    ]);
    assert.deepEqual(titlesOf(fixtureSite(), "transport"), ["The council thanks families"]);
    assert.equal(
      themeFeedOf(fixtureSite(), "transport").addresses.atom,
      `${fixtureUrl}/strategies/2025-2028/transport/atom.xml`,
    );
    const site = fixtureSite();
    const subjects = [...site.strategies, ...site.themes].map((subject) => subjectFeed(site, subject));
    const ids = [feed, ...subjects].map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  test("of a strategy holds what is about it or any of its themes", () => {
    const site = fixtureSite();
    const strategy = site.strategies.find(({ id }) => id === "2025-2028");
    assert.ok(strategy);
    const { items, addresses, id } = subjectFeed(site, strategy);
    assert.deepEqual(
      items.map(({ title }) => title),
      ["Roadshows announced", "The council thanks families"],
    );
    assert.equal(addresses.rss, `${fixtureUrl}/strategies/2025-2028/rss.xml`);
    assert.match(id, /:strategies\/2025-2028$/);
  });

  test("without items is dated by its id", () => {
    const empty = newsFeed(
      fixtureSite({
        change: (files) => {
          for (const name of Object.keys(files)) if (name.startsWith("news/")) delete files[name];
        },
      }),
    );
    assert.equal(empty.updated.toISO(), "2024-01-01T00:00:00.000+00:00");
    for (const write of [atom, rss]) readXml(write(empty));
  });

  test("holds the newest 50", () => {
    const change = (files: Files) => {
      for (let number = 0; number < 60; number += 1) {
        const tag = `tag:send.northshire.example,2024:news/copy-${number}`;
        files[`news/copy-${number}`] = { ...(files["news/undated"] as object), tag };
      }
    };
    const many = newsFeed(fixtureSite({ change }));
    assert.equal(many.items.length, 50);
    assert.equal(many.items[0]?.title, "Roadshows announced");
  });

  test("has the whole text, with absolute links only", () => {
    const html = feed.items[0]?.html ?? "";
    assert.ok(html.includes("What is planned"));
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    assert.deepEqual(links, [
      `${fixtureUrl}/events/roadshow-oldbridge/`,
      `${fixtureUrl}/news/roadshows-announced/#who-to-ask`,
      "mailto:send@northshire.example",
    ]);
  });
});

const themeFeedOf = (site: Site, id: string) => {
  const theme = site.themes.find((each) => each.id === id);
  assert.ok(theme);
  return subjectFeed(site, theme);
};
const titlesOf = (site: Site, id: string) => themeFeedOf(site, id).items.map(({ title }) => title);

describe("Atom", () => {
  const root = readXml(atom(feed));
  const entries = elements(root, "entry");

  test("has what RFC 4287 asks of a feed and of each entry", () => {
    assert.equal(root.name, "feed");
    assert.equal(root.attributes.get("xmlns"), "http://www.w3.org/2005/Atom");
    assert.equal(text(root, "id"), "tag:send.northshire.example,2024:news");
    assert.equal(attribute(root, "link", "href"), `${fixtureUrl}/news/atom.xml`);
    assert.equal(entries.length, 3);
    for (const node of [root, ...entries]) {
      for (const name of ["id", "title", "updated"]) assert.equal(elements(node, name).length, 1, name);
      assert.match(text(node, "updated") ?? "", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/);
      assert.ok(elements(node, "author").length > 0);
      assert.match(attribute(node, "link", "href") ?? "", /^https:\/\//);
    }
  });

  test("dates a day in summer with that day", () => {
    assert.equal(
      text(itemCalled(entries, "roadshows-announced", "id"), "published"),
      "2024-09-03T00:00:00+01:00",
    );
    assert.equal(text(itemCalled(entries, "undated", "id"), "published"), undefined);
  });

  test("carries hostile text as text", () => {
    const entry = itemCalled(entries, "hostile", "id");
    assert.equal(text(entry, "title"), hostile);
    assert.equal(attribute(entry, "category", "term"), hostile);
    assert.equal(text(entry, "summary"), hostile);
    assert.doesNotMatch(text(entry, "content") ?? "", /<(?:script|b|a)/);
  });
});

describe("RSS", () => {
  const xml = rss(feed);
  const channel = elements(readXml(xml), "channel")[0];
  const items = channel === undefined ? [] : elements(channel, "item");

  test("has what RSS 2.0 asks of a channel, and its own address", () => {
    assert.equal(text(channel, "title"), "Northshire SEND strategy: news");
    assert.equal(text(channel, "link"), `${fixtureUrl}/news/`);
    assert.equal(text(channel, "description"), feed.description);
    assert.equal(attribute(channel, "atom:link", "href"), `${fixtureUrl}/news/rss.xml`);
    assert.equal(text(channel, "lastBuildDate"), "Tue, 10 Sep 2024 09:00:00 +0100");
    assert.equal(items.length, 3);
  });

  test("is not well-formed without the content namespace: the reader would tell", () => {
    assert.throws(
      () => readXml(xml.replace(/ xmlns:content="[^"]*"/, "")),
      /unbound namespace prefix: "content"/,
    );
  });

  test("names items by tag, not by address, and dates only what is dated", () => {
    const announced = itemCalled(items, "roadshows-announced", "guid");
    assert.equal(attribute(announced, "guid", "isPermaLink"), "false");
    assert.equal(text(announced, "pubDate"), "Tue, 03 Sep 2024 00:00:00 +0100");
    assert.equal(text(itemCalled(items, "undated", "guid"), "pubDate"), undefined);
  });

  test("carries hostile text as text, and as HTML where it must be HTML", () => {
    const item = itemCalled(items, "hostile", "guid");
    assert.equal(text(item, "title"), hostile);
    assert.match(
      text(item, "description") ?? "",
      /^&#60;script&#62;alert\(&#34;1&#34;\)&#60;\/script&#62; &#38; 'x'/,
    );
    assert.doesNotMatch(text(item, "content:encoded") ?? "", /<(?:script|b|a)/);
  });
});

interface JsonFeedDocument {
  readonly icon: string;
  readonly favicon: string;
  readonly hubs?: readonly { readonly type: string; readonly url: string }[];
  readonly version: string;
  readonly feed_url: string;
  readonly home_page_url: string;
  readonly items: readonly {
    readonly id: string;
    readonly url: string;
    readonly title: string;
    readonly content_html: string;
    readonly date_published?: string;
  }[];
}

describe("JSON Feed", () => {
  const document: JsonFeedDocument = JSON.parse(jsonFeed(feed));
  const [announced, undated, hostileItem] = document.items;

  test("has what JSON Feed 1.1 asks for", () => {
    assert.equal(document.version, "https://jsonfeed.org/version/1.1");
    assert.equal(document.feed_url, `${fixtureUrl}/news/feed.json`);
    assert.equal(document.home_page_url, `${fixtureUrl}/news/`);
    assert.equal(document.items.length, 3);
    assert.equal(announced?.url, `${fixtureUrl}/news/roadshows-announced/`);
  });

  test("dates only what is dated", () => {
    assert.equal(announced?.date_published, "2024-09-03T00:00:00+01:00");
    assert.deepEqual(undated && "date_published" in undated, false);
  });

  test("escapes no title as HTML", () => {
    assert.equal(hostileItem?.title, hostile);
    assert.doesNotMatch(hostileItem?.content_html ?? "<a", /<(?:script|b|a)/);
  });
});

describe("a hub", () => {
  const hub = "https://hub.northshire.example/";
  const rels = (xml: string) => [...xml.matchAll(/ rel="(\w+)"/g)].map(([, rel]) => rel);

  test("that is set is named in each format", () => {
    const hubbed = newsFeed(
      fixtureSite({ change: (files) => Object.assign(files["settings/site"] as object, { hub }) }),
    );
    for (const write of [atom, rss]) {
      const root = readXml(write(hubbed));
      const links = elements(elements(root, "channel")[0] ?? root).filter(({ name }) =>
        /^(?:atom:)?link$/.test(name),
      );
      const named = links.filter(({ attributes }) => attributes.get("rel") === "hub");
      assert.deepEqual(
        named.map(({ attributes }) => attributes.get("href")),
        [hub],
      );
    }
    const document: JsonFeedDocument = JSON.parse(jsonFeed(hubbed));
    assert.deepEqual(document.hubs, [{ type: "WebSub", url: hub }]);
  });

  test("that is not set is named in none, and every feed names itself and its page", () => {
    assert.equal(feed.hub, undefined);
    assert.deepEqual(rels(atom({ ...feed, items: [] })), ["self", "alternate"]);
    assert.deepEqual(rels(rss({ ...feed, items: [] })), ["self", "alternate"]);
    assert.equal("hubs" in JSON.parse(jsonFeed(feed)), false);
  });
});

test("each format shows the site's mark", () => {
  const root = readXml(atom(feed));
  assert.equal(text(root, "icon"), `${fixtureUrl}/feed-icon.png`);
  assert.equal(text(root, "logo"), `${fixtureUrl}/feed-logo.png`);
  const channel = elements(readXml(rss(feed)), "channel")[0];
  const image = channel && elements(channel, "image")[0];
  assert.deepEqual(image && elements(image).map(({ name, children }) => [name, children.join("")]), [
    ["url", `${fixtureUrl}/feed-image.png`],
    ["title", feed.title],
    ["link", feed.page],
    ["width", "144"],
    ["height", "144"],
  ]);
  const document: JsonFeedDocument = JSON.parse(jsonFeed(feed));
  assert.equal(document.icon, `${fixtureUrl}/feed-icon.png`);
  assert.equal(document.favicon, `${fixtureUrl}/feed-image.png`);
});
