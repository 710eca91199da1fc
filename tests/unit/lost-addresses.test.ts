/** Addresses that were published go on answering: the record of them, and what goes along when a page moves. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { answered, publishedText, readPublished, refuseLostAddresses } from "../../scripts/published.ts";
import { redirectsFile } from "../../src/formats/hosting/redirects-file.ts";
import { redirects } from "../../src/formats/redirects.ts";
import { instant } from "../../src/model/time.ts";
import { fixtureSite } from "../fixtures/site.ts";

let folder: string;

before(() => {
  folder = mkdtempSync(join(tmpdir(), "addresses-"));
  const files = {
    "index.html": "",
    "404.html": "",
    "events/index.html": "",
    "events/index.html.br": "",
    "events.ics": "",
    _headers: "",
    _redirects: "/old/ /events/ 301\n",
    "staticwebapp.config.json": "",
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
});
after(() => rmSync(folder, { recursive: true }));

const now = instant("2026-05-01T12:00:00Z");

test("a built folder answers at its pages, files and redirects, and not at what is for hosts", async () => {
  assert.deepEqual([...(await answered(folder))].sort(), ["/", "/events.ics", "/events/", "/old/"]);
});

test("an address that is on record and gone is named, with the mend", async () => {
  const published = new Map([
    ["/", "2026-01-01"],
    ["/old/", "2026-01-01"],
    ["/news/gone/", "2026-05-01"],
    ["/gone.ics", "2026-04-30"],
  ]);
  await assert.rejects(refuseLostAddresses(folder, published, now), ({ message }: Error) => {
    assert.deepEqual(message.split("\n").slice(0, 2), [
      "/news/gone/ was published (on record since 2026-05-01), and is gone.",
      "/gone.ics was published (on record since 2026-04-30), and is gone.",
    ]);
    assert.match(message, /"oldAddresses" in _data\/settings\/site\.json/);
    return true;
  });
});

test("a build for an earlier time is held against what was published by then", async () => {
  await refuseLostAddresses(folder, new Map([["/news/later/", "2026-05-02"]]), now);
  await refuseLostAddresses(folder, new Map(), now);
});

test("the record is written sorted and read back, and a damaged one is refused", () => {
  const file = join(folder, "record.txt");
  const published = new Map([
    ["/b/", "2026-01-02"],
    ["/a/", "2026-01-01"],
  ]);
  writeFileSync(file, publishedText(published));
  assert.deepEqual([...readPublished(file)], [...published].reverse());
  assert.deepEqual(readPublished(join(folder, "nothing.txt")), new Map());
  writeFileSync(file, "/a/\n");
  assert.throws(() => readPublished(file), /no address with the day it was published: "\/a\/"/);
});

test("feeds and calendars go with a page that moved, in one step, and folders without their slash", () => {
  const site = fixtureSite({
    change: (files) => {
      const settings = files["settings/site"] as { oldAddresses: object[] };
      settings.oldAddresses = [
        ["/events/gone/", "/events/"],
        ["/events/other/", "/events/roadshow-oldbridge/"],
        ["/strategies/2021/", "/strategies/2025-2028/"],
        ["/strategies/2021/left/", "/strategies/"],
        ["/news/other/", "/news/"],
      ].map(([from, to]) => ({ from, to, why: "It has another name." }));
    },
  });
  const led = new Map(redirects(site).map(({ from, to }) => [from, to]));
  for (const [from, to] of Object.entries({
    "/events/gone/": "/events/",
    "/events/gone": "/events/",
    "/events/gone.ics": "/events.ics",
    "/events/other.ics": "/events/roadshow-oldbridge.ics",
    "/strategies/2021/atom.xml": "/strategies/2025-2028/atom.xml",
    "/strategies/2021/events.ics": "/strategies/2025-2028/events.ics",
    "/strategies/2021/left/feed.json": "/news/feed.json",
    "/strategies/2021/left/events.ics": "/events.ics",
    "/news/other.ics": undefined,
  })) {
    assert.equal(led.get(from), to, from);
  }
  redirectsFile(redirects(site));
});
