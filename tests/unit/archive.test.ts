/** The past as a place: years that list all of theirs, and addresses that nothing loses when it ends. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { load } from "cheerio";
import { BENCH_NOW, writeRecords } from "../../bench/build/records.ts";
import { sitemap } from "../../src/formats/sitemap.ts";
import { addresses } from "../../src/model/addresses.ts";
import { eventArchive, firstPages, longestPage, newsArchive } from "../../src/model/archive.ts";
import { openSite } from "../../src/model/open-site.ts";
import type { Site } from "../../src/model/site.ts";
import { utcText } from "../../src/model/time.ts";
import eventPage from "../../src/pages/events/event.11ty.tsx";
import events from "../../src/pages/events/index.11ty.tsx";
import eventsOfYear from "../../src/pages/events/year.11ty.tsx";
import news from "../../src/pages/news/index.11ty.tsx";
import newsOfYear from "../../src/pages/news/year.11ty.tsx";
import siteMap from "../../src/pages/site-map.11ty.tsx";
import { type Files, fixtureSite, withTimes } from "../fixtures/site.ts";

const data = (site: Site, url: string) => ({ site, css: "", script: "", page: { url } });
const linksOf = (html: string): string[] => {
  const page = load(html);
  return page("main a")
    .map((_, each) => page(each).attr("href"))
    .get();
};

const siteAt = (now: string) => fixtureSite({ now, change: withTimes });
const sitemapOf = (site: Site) => sitemap(site, addresses(site)).match(/<loc>[^<]+/g) ?? [];
const lost = (before: readonly string[], after: readonly string[]) =>
  before.filter((each) => !after.includes(each));

test("nothing that ends drops out of the sitemap, at any instant at which anything changes", () => {
  assert.deepEqual(lost(["/a/", "/b/"], ["/b/"]), ["/a/"]);
  const start = siteAt("2023-01-01T00:00:00Z");
  assert.ok(start.changes.length > 20);
  let before = sitemapOf(start);
  const first = before.length;
  for (const change of start.changes) {
    const after = sitemapOf(siteAt(utcText(change)));
    assert.deepEqual(lost(before, after), [], utcText(change));
    before = after;
  }
  assert.ok(before.length > first);
});

test("every event and every news item is in the page of its year, whether to come or over", () => {
  const site = siteAt("2024-10-16T12:00:00+01:00");
  assert.deepEqual(
    eventArchive(site).map(({ year, url }) => [year, url]),
    [
      [2024, "/events/2024/"],
      [2023, "/events/2023/"],
    ],
  );
  const listed = eventArchive(site).flatMap((item) =>
    linksOf(eventsOfYear.render({ ...data(site, item.url), item })),
  );
  for (const { url } of site.events) assert.ok(listed.includes(url), url);
  const told = newsArchive(site).flatMap((item) =>
    linksOf(newsOfYear.render({ ...data(site, item.url), item })),
  );
  for (const { url } of site.news) assert.ok(told.includes(url), url);
});

test("news that is not due makes no year", () => {
  const late = (files: Files) =>
    Object.assign(files["news/not-yet-due"] as object, { published: { on: "2025-01-01" } });
  const years = (now: string) => newsArchive(fixtureSite({ now, change: late })).map(({ year }) => year);
  assert.deepEqual(years("2024-12-31T23:59:59Z"), [2024]);
  assert.deepEqual(years("2025-01-01T00:00:00Z"), [2025, 2024]);
});

test("the lists and the site map lead to every year", () => {
  const site = siteAt("2024-10-16T12:00:00+01:00");
  const page = (template: typeof events, url: string) =>
    linksOf(template.render({ ...data(site, url), item: undefined }));
  const map = page(siteMap, "/site-map/");
  for (const { url } of eventArchive(site)) {
    assert.ok(page(events, "/events/").includes(url), url);
    assert.ok(map.includes(url), url);
  }
  for (const { url } of newsArchive(site)) {
    assert.ok(page(news, "/news/").includes(url), url);
    assert.ok(map.includes(url), url);
  }
});

/** What the page of the Oldbridge roadshow, or of another event, says came of it; "" before its end. */
function outcomeAt(now: string, fields: object, id = "roadshow-oldbridge"): string {
  const change = (files: Files) => Object.assign(files[`events/${id}`] as object, fields);
  const site = fixtureSite({ now, change });
  const item = site.eventPages.find((each) => each.id === id);
  assert.ok(item);
  const page = load(eventPage.render({ ...data(site, item.url), item }));
  page("template").remove();
  const heading = page("#outcome");
  return heading.nextUntil("h2, p:has(a[href$='.ics'])").text();
}

test("an event that is over says what came of it, and one that is not says nothing of it", () => {
  const over = "2024-10-15T14:00:00+01:00";
  const known = {
    outcome: "40 families came.",
    recording: "https://video.example/oldbridge",
    transcript: "https://video.example/oldbridge.txt",
    listening: "2024",
  };
  assert.equal(
    outcomeAt(over, known),
    "40 families came.Recording, on video.exampleTranscript, on video.exampleWhat we heard: Listening in 2024",
  );
  assert.equal(outcomeAt(over, {}), "The documents behind this site do not say what came of it.");
  assert.equal(outcomeAt("2024-10-15T13:59:59+01:00", { listening: "2024" }), "");
  assert.equal(outcomeAt("2024-12-15T13:59:59Z", {}, "webinar-schools"), "");
});

/** As many events and as much news as no page can list at once. */
function longSite(): Site {
  const folder = mkdtempSync(join(tmpdir(), "long-"));
  try {
    writeRecords(join(folder, "_data"), 1600);
    return openSite({ SITE_NOW: BENCH_NOW }, join(folder, "_data"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("a long year is split into pages that together list all of it, and every list stays short", () => {
  const long = longSite();
  const eventPages = eventArchive(long);
  const newsPages = newsArchive(long);
  const listed = [
    ...eventPages.flatMap((item) => linksOf(eventsOfYear.render({ ...data(long, item.url), item }))),
    ...newsPages.flatMap((item) => linksOf(newsOfYear.render({ ...data(long, item.url), item }))),
  ];
  const years = [...eventPages, ...newsPages];
  assert.ok(years.every(({ items }) => items.length <= longestPage));
  assert.ok(years.some(({ parts }) => parts > 1));
  assert.equal(new Set(years.map(({ title }) => title)).size, years.length);
  assert.deepEqual(
    lost(
      years.map(({ url }) => url),
      addresses(long),
    ),
    [],
  );
  assert.deepEqual(
    lost(
      [...long.events, ...long.news].map(({ url }) => url),
      listed,
    ),
    [],
  );
  const later = years.filter(({ part }) => part > 1).map(({ url }) => url);
  assert.deepEqual(lost(later, listed), []);
  const page = (template: typeof events, url: string) =>
    linksOf(template.render({ ...data(long, url), item: undefined }));
  assert.ok(page(events, "/events/").length < 80);
  assert.ok(page(news, "/news/").length < 80);
  const map = page(siteMap, "/site-map/");
  assert.ok(map.length < 100);
  for (const { url } of [...firstPages(eventArchive(long)), ...firstPages(newsArchive(long))]) {
    assert.ok(page(events, "/events/").includes(url) || page(news, "/news/").includes(url), url);
    assert.ok(map.includes(url), url);
  }
});
