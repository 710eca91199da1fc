/** Pages as they are when their visitor's clock has gone on since they were built, in a real browser. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { buildSync } from "esbuild";
import type { Page } from "playwright-core";
import { script } from "../../src/browser/script.ts";
import { link } from "../../src/model/link.ts";
import type { Site } from "../../src/model/site.ts";
import { instant, utcText } from "../../src/model/time.ts";
import event from "../../src/pages/events/event.11ty.tsx";
import events from "../../src/pages/events/index.11ty.tsx";
import feeds from "../../src/pages/feeds.11ty.tsx";
import home from "../../src/pages/index.11ty.tsx";
import newsList from "../../src/pages/news/index.11ty.tsx";
import newsItem from "../../src/pages/news/item.11ty.tsx";
import theme from "../../src/pages/strategies/theme.11ty.tsx";
import summit from "../../src/pages/summit/summit.11ty.tsx";
import { type Files, fixtureRecords, fixtureUrl, withGrace, withTimes } from "../fixtures/site.ts";
import { visitor } from "./visitor.ts";

declare global {
  interface Window {
    turning: typeof import("../../src/browser/turn.ts");
  }
}

const records = fixtureRecords((files: Files) => {
  withGrace(files);
  withTimes(files);
});
/** Before the fixture's events of autumn 2024; and before its next news, of which no page may know ahead. */
const [first, last] = [Date.parse("2024-10-01T12:00:00Z"), Date.parse("2024-12-02T00:00:00Z") - 1];

const builds = new Map<number, Site>();
const siteAt = (milliseconds: number): Site => {
  const known = builds.get(milliseconds);
  if (known) return known;
  const site = link(records, { now: instant(new Date(milliseconds).toISOString()), url: fixtureUrl });
  builds.set(milliseconds, site);
  return site;
};

/** Every page that the clock changes, as it is built at an instant, by its address. */
function built(milliseconds: number): Map<string, string> {
  const site = siteAt(milliseconds);
  const data = (url: string) => ({ site, css: "", script: "", page: { url } });
  return new Map([
    ["/", home.render({ ...data("/"), item: undefined })],
    ["/events/", events.render({ ...data("/events/"), item: undefined })],
    ["/news/", newsList.render({ ...data("/news/"), item: undefined })],
    ["/feeds/", feeds.render({ ...data("/feeds/"), item: undefined })],
    ...site.eventPages.map((item) => [item.url, event.render({ ...data(item.url), item })] as const),
    ...site.news.map((item) => [item.url, newsItem.render({ ...data(item.url), item })] as const),
    ...site.summits.map((item) => [item.url, summit.render({ ...data(item.url), item })] as const),
    ...site.themes.map((item) => [item.url, theme.render({ ...data(item.url), item })] as const),
  ]);
}

const visiting = visitor();

/** Numbers from 0 to 1 that are the same in every run (a linear congruential generator). */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) yield state / 2 ** 32;
}

test("at every instant a page says what a build at that instant would", () =>
  visiting({}, async (page) => {
    const { outputFiles } = buildSync({
      entryPoints: [fileURLToPath(new URL("../../src/browser/turn.ts", import.meta.url))],
      bundle: true,
      format: "iife",
      globalName: "turning",
      write: false,
    });
    await page.addScriptTag({ content: outputFiles[0]?.text ?? "" });
    const changes = siteAt(first).changes.map((each) => each.toMillis());
    const borders = changes.filter((each) => each <= last).flatMap((each) => [each - 1, each, each + 1]);
    assert.ok(borders.length >= 60, `${borders.length} borders`);
    const random = numbers(7);
    const between = Array.from({ length: 60 }, () =>
      Math.floor(first + (random.next().value ?? 0) * (last - first)),
    );
    const instants = [...borders, ...between].sort((a, b) => a - b);
    const later = instants.map((now) => ({ now, pages: [...built(now)] }));
    // From the first instant, and from one in the middle of the events.
    for (const start of [first, Date.parse("2024-10-15T08:30:00Z")]) {
      const asked = {
        early: Object.fromEntries(built(start)),
        later: later.filter(({ now }) => now >= start),
      };
      const turned = await page.evaluate(differences, { ...asked, isTurned: true });
      assert.ok(turned.compared > 1000, `${turned.compared} compared`);
      assert.equal(turned.count, 0, turned.example);
      const still = await page.evaluate(differences, { ...asked, isTurned: false });
      assert.ok(still.count > still.compared / 3, `${still.count} differ when nothing is turned`);
    }
  }));

interface Asked {
  /** Pages of one build, by address. */
  readonly early: Readonly<Record<string, string>>;
  /** Those of later builds. */
  readonly later: readonly { readonly now: number; readonly pages: readonly (readonly [string, string])[] }[];
  readonly isTurned: boolean;
}

/** Where the early pages, turned to a later instant, are not those of the build at that instant. Runs in a page. */
function differences({ early, later, isTurned }: Asked) {
  const parser = new DOMParser();
  const found: string[] = [];
  let compared = 0;
  for (const { now, pages } of later) {
    for (const [address, html] of pages) {
      const opened = parser.parseFromString(early[address] ?? "", "text/html");
      if (isTurned) window.turning.turn(opened, now);
      compared++;
      const wanted = parser.parseFromString(html, "text/html").querySelector("main")?.innerHTML;
      const is = opened.querySelector("main")?.innerHTML;
      if (is !== wanted) found.push(`${address} at ${new Date(now).toISOString()}\n${is}\n${wanted}`);
    }
  }
  return { compared, count: found.length, example: found[0] ?? "" };
}

/** Opens a page that was built at one instant when the visitor's clock shows another. */
async function open(page: Page, url: string, build: string, now: string): Promise<void> {
  await page.clock.install({ time: new Date(now) });
  const site = siteAt(Date.parse(build));
  const data = { site, css: "", script: await script(), page: { url } };
  const item = site.summits.find((each) => each.url === url);
  await page.setContent(item ? summit.render({ ...data, item }) : home.render({ ...data, item: undefined }));
}

test("a page that is left open turns by itself, says so once, and lets go of nobody", () =>
  visiting({}, async (page) => {
    await open(page, "/summit/2024/", "2024-11-01T12:00:00Z", "2024-11-12T09:59:58Z");
    const status = page.getByRole("status");
    assert.match(await page.locator(".answer").innerText(), /Starts within the hour/);
    assert.equal(await status.innerText(), "");
    await page.clock.runFor(3_000);
    assert.match(await page.locator(".answer").innerText(), /On now/);
    assert.equal(await status.innerText(), "SEND Summit 2024: livestream: On now.");

    const join = page.getByRole("link", { name: "Join the livestream" });
    await join.focus();
    await page.clock.runFor(2.5 * 60 * 60 * 1000);
    assert.equal(await join.count(), 0);
    assert.doesNotMatch(
      await page.locator("main").innerHTML(),
      /321 654 987|Heron7|1632960002|meet\.example/,
    );
    assert.match(await page.locator(".answer").innerText(), /Ended/);
    assert.equal(await page.evaluate(() => document.activeElement?.id), "main");
  }));

test("a page that is opened late is right when it is first drawn, and nothing in it moves", () =>
  visiting({}, async (page) => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push(entry.startTime);
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto("about:blank");
    await open(page, "/", "2024-10-01T12:00:00Z", "2024-11-30T12:00:00Z");
    assert.match(await page.locator("main").innerText(), /This site knows of nothing to come/);
    assert.equal(await page.getByRole("status").innerText(), "");
    assert.deepEqual(await page.evaluate(() => Reflect.get(window, "shifts")), []);
  }));

test("without scripts a page tells what was planned, and nothing that can become false", () =>
  visiting({ javaScriptEnabled: false }, async (page) => {
    const site = siteAt(Date.parse("2024-11-12T09:30:00Z"));
    const [item] = site.summits;
    assert.ok(item);
    const { styleSheet } = await import("../../src/styles/style-sheet.ts");
    await page.setContent(
      summit.render({ site, css: await styleSheet(), script: await script(), page: { url: item.url }, item }),
    );
    const answer = await page.locator(".answer").innerText();
    assert.match(answer, /This livestream was planned for Tuesday 12 November 2024, 10am to 12:15pm\./);
    assert.doesNotMatch(answer, /Starts within the hour|Yes/);
  }));

test("the script is less than a kilobyte when it is compressed", async () => {
  const bytes = brotliCompressSync(await script()).length;
  assert.ok(bytes > 0 && bytes < 1000, `${bytes} bytes`);
});

test("what is to come is told in Coordinated Universal Time", () => {
  assert.equal(utcText(instant("2024-10-15T10:00:00+01:00")), "2024-10-15T09:00:00Z");
});
