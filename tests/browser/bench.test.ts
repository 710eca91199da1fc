/** What the benchmark in the browser reads of a page. Nothing is timed but that it is not sooner than the line allows. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { first, LINE, second } from "../../bench/browser/visit.ts";
import { findBrowser, launch } from "../../scripts/browser.ts";
import { createSiteServer, listen, stop } from "../../scripts/server.ts";

const folder = mkdtempSync(join(tmpdir(), "bench-pages-"));
const page = (name: string, html: string) => writeFileSync(join(folder, name), `<!DOCTYPE html>${html}`);
page("still.html", '<title>Still</title><main><p>What is read.</p><a href="/linked.html">Next</a></main>');
page("linked.html", '<title>Linked</title><link rel="stylesheet" href="/style.css"><p>What is read.</p>');
writeFileSync(join(folder, "style.css"), `p { color: green } /* ${"heavy ".repeat(2000)} */`);
page(
  "restless.html",
  `<title>Restless</title><div id="late"></div><p>What is read.</p><script>
  new PerformanceObserver(() => {
    late.style.height = "200px";
    const end = performance.now() + 200;
    while (performance.now() < end);
  }).observe({ type: "paint", buffered: true })</script>`,
);

let browser: Browser;
let site: Server;
before(async () => {
  site = createSiteServer(folder);
  await listen(site, 0);
  browser = await launch(await findBrowser());
});
after(async () => {
  await browser.close();
  stop(site);
  rmSync(folder, { recursive: true });
});

const limit = { timeout: 60_000 };

test(
  "a page that comes whole is painted after one round trip, one that links its style after two",
  limit,
  async () => {
    const still = await first(browser, site, "/still.html");
    assert.ok(still.firstPaint >= LINE.roundTrip - 2, `${still.firstPaint} ms`);
    assert.ok(still.largestPaint >= still.firstPaint);
    assert.equal(still.shift, 0);
    const linked = await first(browser, site, "/linked.html");
    assert.ok(linked.firstPaint >= 2 * LINE.roundTrip - 2, `${linked.firstPaint} ms`);
    assert.equal(linked.requests - still.requests, 1);
    assert.ok(linked.bytes - still.bytes > 12_000, `${linked.bytes} bytes`);
  },
);

test("what moves, and for how long a page can't answer, is told", limit, async () => {
  const { shift, blocked } = await first(browser, site, "/restless.html");
  assert.ok(shift > 0.01, `${shift}`);
  assert.ok(blocked >= 140, `${blocked} ms`);
});

test("of a second page, only what it took is told", limit, async () => {
  for (const shape of ["phone", "desk"] as const) {
    const { requests, bytes, firstPaint } = await second(browser, site, shape, "/still.html", "/linked.html");
    assert.ok(requests >= 2 && requests <= 3, `${requests} requests`);
    assert.ok(bytes > 12_000 && bytes < 14_000, `${bytes} bytes`);
    assert.ok(firstPaint >= 2 * LINE.roundTrip - 2, `${firstPaint} ms`);
  }
});

test("a page that isn't there, and a link that isn't, are errors", limit, async () => {
  await assert.rejects(first(browser, site, "/lost.html"), /is answered with 404/);
  await assert.rejects(
    second(browser, site, "phone", "/linked.html", "/still.html"),
    /has no link to \/still\.html/,
  );
});
