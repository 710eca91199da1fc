import assert from "node:assert/strict";
import { test } from "node:test";
import { rebuildAt } from "../../src/formats/rebuild-at.ts";
import { link } from "../../src/model/link.ts";
import type { Site } from "../../src/model/site.ts";
import {
  consultationStateOf,
  isCurrent,
  isOver,
  isShown,
  stateOf,
  strategyStateOf,
} from "../../src/model/state.ts";
import { instant } from "../../src/model/time.ts";
import { type Files, fixtureRecords, fixtureUrl, withGrace, withTimes } from "../fixtures/site.ts";

const timed = (files: Files): void => {
  withGrace(files);
  withTimes(files);
};
const records = fixtureRecords(timed);
const siteAt = (now: string): Site => link(records, { now: instant(now), url: fixtureUrl });

/** All that the clock decides of a site, as text. */
function told({ records: seen, events, notices, news, strategies, listening }: Site, now: string): string {
  const at = instant(now);
  return JSON.stringify([
    Object.values(seen).map((entries) => [...entries].map(([id, { record }]) => [id, record])),
    events.map((event) => [event.id, stateOf(event, at), isOver(event, at)]),
    notices.map((notice) => [notice.id, isShown(notice, at)]),
    news.map((item) => [item.id, isCurrent(item, at)]),
    strategies.map((strategy) => strategyStateOf(strategy, at)),
    listening.map((each) => consultationStateOf(each, at)),
  ]);
}

const toldAt = (milliseconds: number): string => {
  const now = new Date(milliseconds).toISOString();
  return told(siteAt(now), now);
};

test("the site changes at each instant of the list, and at no other", () => {
  const from = "2024-01-01T00:00:00Z";
  const changes = siteAt(from).changes.map((each) => each.toMillis());
  assert.ok(changes.length >= 10, `${changes.length} changes`);
  assert.deepEqual(
    changes,
    [...new Set(changes)].sort((a, b) => a - b),
  );
  const borders = [Date.parse(from), ...changes, Date.parse("2030-01-01T00:00:00Z")];
  for (const [index, start] of borders.slice(0, -1).entries()) {
    const end = borders[index + 1] ?? start;
    const first = toldAt(start);
    if (index > 0) assert.notEqual(first, toldAt(start - 1), new Date(start).toISOString());
    for (const share of [0.001, 0.2, 0.5, 0.9]) {
      const between = Math.floor(start + share * (end - start));
      assert.equal(toldAt(between), first, new Date(between).toISOString());
    }
    assert.equal(toldAt(end - 1), first, new Date(end - 1).toISOString());
  }
});

test("what has changed already is no longer in the list, and the list is in UTC", () => {
  const all = siteAt("2024-01-01T00:00:00Z").changes;
  const [first] = all;
  assert.ok(first);
  assert.deepEqual(siteAt(String(first.toISO())).changes, all.slice(1));
  const [written = ""] = JSON.parse(rebuildAt(siteAt("2024-01-01T00:00:00Z")));
  assert.match(written, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  assert.equal(Date.parse(written), first.toMillis());
});
