/** The slow line of the benchmark in the browser, and what is told of its figures. No test waits for a certain time. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { roundsOf } from "../../bench/browser/bench.ts";
import { type Link, lane, slowLink } from "../../bench/browser/link.ts";
import { CONTROL, missing, SITES, type SiteName } from "../../bench/browser/sites.ts";
import {
  COLUMNS,
  FIGURES,
  FILE,
  figureRows,
  GOAL_COLUMNS,
  GOALS,
  goalRows,
  PAGES,
  type PageName,
  type Rounds,
  withBrowser,
} from "../../bench/browser/table.ts";
import type { Opened } from "../../bench/browser/visit.ts";
import { rowsBetween } from "../../bench/marked-table.ts";
import { listen, stop } from "../../scripts/server.ts";

test("a segment waits for those before it, and then for half a round trip", () => {
  const arrival = lane({ roundTrip: 400, bytesPerSecond: 50_000 });
  assert.deepEqual(
    [arrival(1000, 500), arrival(1000, 500), arrival(5000, 1000)],
    [1000 + 10 + 200, 1000 + 20 + 200, 5000 + 20 + 200],
  );
});

const BODY = "x".repeat(10_000);
const server = createServer((_, response) => response.end(BODY));
let link: Link;
before(async () => {
  const { port } = new URL(await listen(server, 0));
  link = await slowLink(Number(port), { roundTrip: 100, bytesPerSecond: 100_000 });
});
after(async () => {
  await link.close();
  stop(server);
});

test("all that comes down a line comes whole, no sooner than its length and the round trip let it, and is counted", async () => {
  const start = performance.now();
  const fetched = await Promise.all([1, 2].map(async () => (await fetch(link.url)).text()));
  const took = performance.now() - start;
  assert.deepEqual(fetched, [BODY, BODY]);
  // Timers may be a millisecond early.
  assert.ok(took >= 100 + 2 * 100 - 2, `${took} ms`);
  assert.ok(link.bytes() > 2 * BODY.length && link.bytes() < 2 * BODY.length + 1000, `${link.bytes()} bytes`);
  const before = performance.now();
  await link.quiet();
  assert.ok(performance.now() - before >= 498);
});

test("a server that breaks off breaks the line off too, and does not stop the program", async () => {
  const rude = createServer((_, response) => response.socket?.destroy());
  const { port } = new URL(await listen(rude, 0));
  const line = await slowLink(Number(port), { roundTrip: 1, bytesPerSecond: 100_000 });
  await assert.rejects(fetch(line.url), /fetch failed/);
  await line.close();
  stop(rude);
});

test("a site that can't be built here says what to install", () => {
  for (const name of SITES) {
    assert.match(
      missing(name) ?? "npm ci in bench/build/peers",
      /npm ci in bench\/build\/peers|apt-get install/,
    );
  }
  assert.equal(missing("this site"), undefined);
});

test("a number of rounds is one, and nothing else", () => {
  assert.equal(roundsOf(undefined), 5);
  assert.equal(roundsOf("3"), 3);
  for (const wrong of ["0", "-1", "three", "1.5"])
    assert.throws(() => roundsOf(wrong), /no number of rounds/);
});

const took = (firstPaint: number, bytes = firstPaint): Opened => ({
  bytes,
  requests: 3,
  firstPaint,
  largestPaint: firstPaint * 2,
  blocked: 0,
  shift: 0.01,
});

const rounds = (page: PageName, sites: readonly (readonly [SiteName, readonly Opened[]])[]): Rounds =>
  new Map([[page, new Map(sites)]]);

test("a ratio is that of the two visits of one round, and the middle one is told", () => {
  const rows = figureRows(
    rounds("event", [
      ["this site", [took(100), took(400), took(300)]],
      ["Hugo", [took(200), took(200), took(200, 100)]],
    ]),
    "2026-01-14",
  );
  const rest = ["0", "0.010", "3", "2026-01-14"];
  assert.deepEqual(rows, [
    ["event", "this site", "300", "", "3", "300", "", "600", "", ...rest],
    ["event", "Hugo", "200", "2.00", "3", "200", "1.50", "400", "1.50", ...rest],
  ]);
});

test("a goal is held against the peer that does best, and the control is no peer", () => {
  const sites = [
    ["this site", [took(50)]],
    ["Hugo", [took(100, 90)]],
    ["Astro", [took(200)]],
    [CONTROL, [took(10)]],
  ] as const;
  assert.deepEqual(goalRows(rounds("event", sites)), [
    ["event", "bytes", "Hugo", "0.56", "at most 0.5", "no"],
    ["event", "first paint", "Hugo", "0.50", "at most 0.5", "yes"],
  ]);
  assert.deepEqual(goalRows(rounds("event from the list, tapped", sites)), [
    ["event from the list, tapped", "first paint", "Hugo", "0.50", "at most 1", "yes"],
    ["event from the list, tapped", "largest paint", "Hugo", "0.50", "at most 1", "yes"],
  ]);
  assert.deepEqual(goalRows(rounds("event", [["this site", [took(50)]]])), []);
});

test("a run's figures take the place of those before, and a text without their marks is refused", () => {
  const empty = `${FIGURES.begin}\n${FIGURES.end}\nBetween\n${GOALS.begin}\n${GOALS.end}\n`;
  const run = (paint: number) =>
    rounds("event", [
      ["this site", [took(paint)]],
      ["Hugo", [took(100)]],
    ]);
  const text = withBrowser(
    withBrowser(empty, run(80), "2026-01-13", "Once."),
    run(50),
    "2026-01-14",
    "Twice.",
  );
  assert.deepEqual(rowsBetween(text, FIGURES.begin, FIGURES.end), figureRows(run(50), "2026-01-14"));
  assert.deepEqual(rowsBetween(text, GOALS.begin, GOALS.end), goalRows(run(50)));
  assert.match(text, /\n\nTwice\.\n\n<!-- \/bench:browser -->\nBetween\n[\s\S]*\n2 of 2 goals are met\.\n/);
  assert.throws(() => withBrowser("No marks.", run(50), "", ""), /no lines/);
});

test("the tables of pages in the browser have the form that the benchmark writes", () => {
  const text = readFileSync(FILE, "utf8");
  const figures = rowsBetween(text, FIGURES.begin, FIGURES.end);
  assert.deepEqual([...new Set(figures.map(([page]) => page))], [...PAGES]);
  for (const row of figures) {
    assert.equal(row.length, COLUMNS.length, row.join(" | "));
    assert.match(row.at(-1) ?? "", /^\d{4}-\d{2}-\d{2}$/);
  }
  const goals = rowsBetween(text, GOALS.begin, GOALS.end);
  assert.equal(goals.length, 2 * PAGES.length);
  for (const row of goals) {
    assert.equal(row.length, GOAL_COLUMNS.length, row.join(" | "));
    const [, , best, value, goal, met] = row;
    assert.ok(SITES.some((name) => name === best));
    assert.equal(met, Number(value) <= Number(goal?.replace("at most ", "")) ? "yes" : "no", row.join(" | "));
  }
});
