/** Corrections on pages, in feeds, in open data and in structured data. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "cheerio";
import { atom } from "../../src/formats/atom.ts";
import { table } from "../../src/formats/csv.ts";
import { newsFeed } from "../../src/formats/feed.ts";
import { openData } from "../../src/formats/open-data.ts";
import { newsData } from "../../src/formats/structured-data.ts";
import newsItem from "../../src/pages/news/item.11ty.tsx";
import strategyPage from "../../src/pages/strategies/strategy.11ty.tsx";
import { type Files, fixtureSite } from "../fixtures/site.ts";

const corrections = [
  { date: "2024-09-06", what: "It is on a Tuesday, not on a Monday." },
  { date: "2024-09-06", time: "15:30", what: "It costs £5 & <more>." },
];
const change = (files: Files): void => {
  Object.assign(files["news/roadshows-announced"] as object, { corrections });
  Object.assign(files["strategies/2025-2028"] as object, { corrections: corrections.slice(0, 1) });
};
const before = fixtureSite();
const site = fixtureSite({ change });
const [item] = site.news;
assert.ok(item);

const insets = (html: string): string[] => {
  const page = load(html);
  return page(".govuk-inset-text p")
    .map((_, each) => page(each).text())
    .get();
};

test("a page tells its corrections, newest first, and one without any tells none", () => {
  const data = { css: "", script: "", page: { url: item.url } };
  assert.deepEqual(insets(newsItem.render({ ...data, site, item })), [
    "Corrected on 6 September 2024: It costs £5 & <more>.",
    "Corrected on 6 September 2024: It is on a Tuesday, not on a Monday.",
  ]);
  const [uncorrected] = before.news;
  assert.ok(uncorrected);
  assert.deepEqual(insets(newsItem.render({ ...data, site: before, item: uncorrected })), []);
  const [strategy] = site.strategies;
  assert.ok(strategy);
  assert.ok(
    insets(strategyPage.render({ ...data, site, item: strategy })).includes(
      "Corrected on 6 September 2024: It is on a Tuesday, not on a Monday.",
    ),
  );
});

test("in feeds a correction moves the item's change, not its date and not its id, and is told", () => {
  const [old] = newsFeed(before).items;
  const [corrected] = newsFeed(site).items;
  assert.equal(corrected?.id, old?.id);
  assert.equal(corrected?.published?.toISO(), old?.published?.toISO());
  assert.equal(old?.updated.toISO(), "2024-09-05T11:16:00.000+01:00");
  assert.equal(corrected?.updated.toISO(), "2024-09-06T15:30:00.000+01:00");
  assert.match(corrected?.html ?? "", /^<p>Corrected on 6 September 2024: It is on a Tuesday/);
  assert.doesNotMatch(corrected?.html ?? "", /<more>/);
  assert.match(atom(newsFeed(site)), /<updated>2024-09-06T15:30:00\+01:00<\/updated>/);
});

test("open data and structured data hold the corrections", () => {
  const { records } = JSON.parse(openData(site, "news")) as {
    records: { id: string; corrections?: unknown }[];
  };
  assert.deepEqual(records.find(({ id }) => id === item.id)?.corrections, corrections);
  assert.match(table(site, "news"), /It is on a Tuesday, not on a Monday\./);
  const data = newsData(site, item) as unknown as Record<string, unknown>;
  assert.equal(data["dateModified"], "2024-09-06T15:30:00+01:00");
  assert.deepEqual(
    (data["correction"] as { datePublished: string }[]).map((each) => each.datePublished),
    ["2024-09-06", "2024-09-06T15:30:00+01:00"],
  );
});
