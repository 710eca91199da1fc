/** Whoever has read everything finds nothing unread again, whatever changes but the news itself. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { type Feed, newsFeed, subjectFeed } from "../../src/formats/feed.ts";
import { feedFiles } from "../../src/formats/feed-files.ts";
import { redirects } from "../../src/formats/redirects.ts";
import type { Site } from "../../src/model/site.ts";
import { type Files, fixtureSite, reverseFields } from "../fixtures/site.ts";
import { type Node, readXml } from "../xml.ts";

type Fields = Record<string, unknown>;

/** Every feed there is, in every format, by its address from the site's root. */
function filesOf(site: Site): Map<string, string> {
  const subjects = [...site.strategies, ...site.themes];
  const feeds: readonly Feed[] = [newsFeed(site), ...subjects.map((subject) => subjectFeed(site, subject))];
  return new Map(
    feeds.flatMap((feed) =>
      feedFiles.map(({ name, write }) => [`${feed.page.slice(site.url.length)}${name}`, write(feed)]),
    ),
  );
}

interface Held {
  readonly id: string;
  readonly published: string | undefined;
}

/** What a reader keeps of each item to know it by. */
function heldOf(address: string, text: string): Held[] {
  if (address.endsWith(".json")) {
    const { items } = JSON.parse(text) as { items: { id: string; date_published?: string }[] };
    return items.map(({ id, date_published }) => ({ id, published: date_published }));
  }
  const root = readXml(text);
  const inside = (node: Node, name: string) =>
    node.children.filter((child): child is Node => typeof child !== "string" && child.name === name);
  const said = (node: Node, name: string) => inside(node, name)[0]?.children.join("");
  const [channel] = inside(root, "channel");
  return channel === undefined
    ? inside(root, "entry").map((entry) => ({
        id: said(entry, "id") ?? "",
        published: said(entry, "published"),
      }))
    : inside(channel, "item").map((item) => ({
        id: said(item, "guid") ?? "",
        published: said(item, "pubDate"),
      }));
}

/** Where a subscriber to an address ends up, as a reader does that follows redirects. */
const led = (site: Site, address: string): string =>
  redirects(site).find(({ from }) => from === address)?.to ?? address;

/** What a reader, who has read all, shows as new or dates anew after a change. */
function unreadAfter(before: Site, after: Site): string[] {
  const files = filesOf(after);
  return [...filesOf(before)].flatMap(([address, text]) => {
    const now = files.get(led(after, address));
    if (now === undefined) return [`${address} is gone`];
    const read = new Map(heldOf(address, text).map(({ id, published }) => [id, published]));
    return heldOf(address, now)
      .filter(({ id, published }) => !read.has(id) || read.get(id) !== published)
      .map(({ id }) => `${address} ${id}`);
  });
}

const edit = (name: string, fields: Fields) => (files: Files) => Object.assign(files[name] as Fields, fields);

const rename = (files: Files, from: string, to: string) => {
  files[to] = files[from];
  delete files[from];
};

const leadOn = (files: Files, from: string, to: string) =>
  (files["settings/site"] as { oldAddresses: object[] }).oldAddresses.push({
    from,
    to,
    why: "It has another name.",
  });

function reverseOrder(files: Files): void {
  for (const [name, value] of Object.entries(files).toReversed()) {
    delete files[name];
    files[name] = value;
  }
}

const renamedNews = (files: Files) => {
  rename(files, "news/undated", "news/thanks");
  leadOn(files, "/news/undated/", "/news/thanks/");
};

/** Records that name the theme name it by its new id. */
function renamedTheme(files: Files): void {
  const text = JSON.stringify(files)
    .replaceAll('"transport"', '"travel"')
    .replaceAll("/transport/", "/travel/");
  for (const name of Object.keys(files)) delete files[name];
  Object.assign(files, JSON.parse(text));
  rename(files, "themes/transport", "themes/travel");
  leadOn(files, "/strategies/2025-2028/transport/", "/strategies/2025-2028/travel/");
}

describe("nothing is unread again after", () => {
  const quiet: readonly (readonly [what: string, change: (files: Files) => void])[] = [
    ["another title", edit("news/undated", { title: "The council thanks all families" })],
    [
      "other words and a later date of change",
      edit("news/roadshows-announced", {
        summary: "Come to a roadshow.",
        modified: "2024-09-20T09:00:00+01:00",
      }),
    ],
    ["a news item under another address", renamedNews],
    ["a theme under another address", renamedTheme],
    ["the records in another order", reverseOrder],
    ["the fields of records in another order", reverseFields],
    ["another name of the site", edit("settings/site", { name: "SEND in Northshire" })],
  ];
  for (const [what, change] of quiet) {
    test(what, () => assert.deepEqual(unreadAfter(fixtureSite(), fixtureSite({ change })), []));
  }
});

describe("what would be unread again is found:", () => {
  const loud: readonly (readonly [what: string, change: (files: Files) => void])[] = [
    ["another tag", edit("news/undated", { tag: "tag:send.northshire.example,2024:news/thanks" })],
    ["another day", edit("news/roadshows-announced", { published: { on: "2024-09-04" } })],
    [
      "a feed whose address leads nowhere",
      (files) => {
        renamedTheme(files);
        (files["settings/site"] as { oldAddresses: object[] }).oldAddresses.pop();
      },
    ],
  ];
  for (const [what, change] of loud) {
    test(what, () => assert.notDeepEqual(unreadAfter(fixtureSite(), fixtureSite({ change })), []));
  }
});

test("the clock changes no byte of a feed before the next news is due, and nothing known after it", () => {
  const [first, due] = ["2024-10-01T12:00:00+01:00", "2024-12-02T00:00:00+00:00"];
  const site = fixtureSite({ now: first });
  const before = filesOf(site);
  const instants = site.changes
    .filter((each) => each.toMillis() < Date.parse(due))
    .map((each) => each.toISO());
  assert.ok(instants.length > 10);
  for (const now of [...instants, "2024-12-01T23:59:59+00:00"]) {
    assert.deepEqual(filesOf(fixtureSite({ now })), before, now);
  }
  const fresh = unreadAfter(site, fixtureSite({ now: due }));
  assert.ok(fresh.length > 0);
  for (const each of fresh) assert.match(each, /:news\/not-yet-due$/);
});

test("records in another order change no byte of a feed", () =>
  assert.deepEqual(filesOf(fixtureSite({ change: reverseOrder })), filesOf(fixtureSite())));

test("no release of this software, nor of what it is built with, is named in a feed", () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version?: string };
  for (const [address, text] of filesOf(fixtureSite())) {
    assert.doesNotMatch(text, /generator|eleventy|built/i, address);
    if (version !== undefined)
      assert.equal(text.includes(`>${version}<`) || text.includes(`"${version}"`), false);
  }
});
