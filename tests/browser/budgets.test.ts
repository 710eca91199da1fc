/** What a page may cost its reader, counted and never timed: one request, one flight, nothing that moves once it is read. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import type { Page } from "playwright-core";
import { addressOf, htmlFilesIn } from "../../scripts/output-checks.ts";
import { FIRST_FLIGHT } from "../../scripts/weights.ts";
import { visitor } from "./visitor.ts";

/** What a browser may ask for besides the page, when it has nothing better to do. */
const ASIDE = ["/favicon.ico", "/icon.svg", "/speculation-rules.json"];

/**
 * What is left of a layout shift (the part of the screen that moves, times how far it moves in it) when a browser that
 * has much else to do paints a line before it has all of it: a thousandth of what the web's usual measure calls good,
 * 0.1 (https://web.dev/articles/cls).
 */
const UNSEEN = 0.0001;

/** What opening an address costs over its budget, each in a sentence. */
async function costs(page: Page, address: string): Promise<string[]> {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.addInitScript((unseen) => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (Reflect.get(entry, "value") > unseen) shifts.push(`something moved after ${entry.startTime} ms`);
      }
    }).observe({ type: "layout-shift", buffered: true });
  }, UNSEEN);
  await page.goto(address);
  const { bytes, blocking, shifts } = await page.evaluate(async () => {
    await document.fonts.ready;
    // What nobody has seen yet cannot move: before the first paint no shift is counted.
    await new Promise<void>((painted) => {
      new PerformanceObserver(() => painted()).observe({ type: "paint", buffered: true });
    });
    // Two frames on, what the first one moved is known.
    for (let frame = 0; frame < 2; frame++) await new Promise((next) => requestAnimationFrame(next));
    const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    const resources = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    return {
      bytes: visit?.encodedBodySize ?? Number.NaN,
      blocking: resources
        .filter((each) => Reflect.get(each, "renderBlockingStatus") === "blocking")
        .map((each) => each.name),
      shifts: Reflect.get(window, "shifts") as string[],
    };
  });
  const extra = asked.slice(1).filter((path) => !ASIDE.includes(path));
  return [
    ...(bytes <= FIRST_FLIGHT ? [] : [`${bytes} bytes, over ${FIRST_FLIGHT}`]),
    ...extra.map((path) => `a request for ${path}`),
    ...blocking.map((name) => `it waits for ${new URL(name).pathname}`),
    ...shifts,
  ];
}

const visit = visitor("dist");
const PHONE = { viewport: { width: 360, height: 740 } };

test("each page comes whole with its first request, in one flight, and stays where it is", async () => {
  const pages = htmlFilesIn("dist").map(addressOf);
  assert.ok(pages.length > 30);
  const over: string[] = [];
  for (const address of pages) {
    await visit(PHONE, async (page) => {
      over.push(...(await costs(page, address)).map((cost) => `${address}: ${cost}`));
    });
  }
  assert.deepEqual(over, []);
});

const bad = mkdtempSync(join(tmpdir(), "budgets-"));
after(() => rmSync(bad, { recursive: true }));
writeFileSync(
  join(bad, "late.html"),
  `<!DOCTYPE html><title>Late</title><link rel=stylesheet href=/late.css>
  <div id=late></div><p>What is read first.</p>
  <script>
    new PerformanceObserver(() => requestAnimationFrame(() => { late.style.height = "200px" }))
      .observe({ type: "paint", buffered: true });
  </script>`,
);
writeFileSync(join(bad, "late.css"), "p { color: black }");
// No coding makes noise smaller.
const noise = Array.from({ length: FIRST_FLIGHT }, (_, place) => (place * 7919) % 65_521).join(" ");
writeFileSync(join(bad, "heavy.html"), `<!DOCTYPE html><title>Heavy</title><p>${noise}`);
const visitBad = visitor(bad);

test("a page that fetches its style, moves what is read or is heavy is told", async () => {
  await visitBad({ ...PHONE, bypassCSP: true }, async (page) => {
    const told = await costs(page, "/late.html");
    assert.ok(told.includes("a request for /late.css"), told.join("; "));
    assert.ok(told.includes("it waits for /late.css"), told.join("; "));
    assert.match(told.at(-1) ?? "", /something moved/);
  });
  await visitBad(PHONE, async (page) => {
    assert.match((await costs(page, "/heavy.html"))[0] ?? "", /^\d+ bytes, over 14600$/);
  });
});
