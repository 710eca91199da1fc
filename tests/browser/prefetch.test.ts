/** The next page in a real browser, under the policy that the site is published with: fetched early, and nothing else. */
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Browser, CDPSession, Page } from "playwright-core";
import { findBrowser, launch } from "../../scripts/browser.ts";
import { createSiteServer, listen, stop } from "../../scripts/server.ts";
import { SPECULATION_RULES } from "../../src/formats/speculation-rules.ts";
import { builtFiles } from "../built/built-site.ts";

let browser: Browser;
let folder: string;

before(async () => {
  browser = await launch(await findBrowser());
  folder = mkdtempSync(join(tmpdir(), "prefetch-"));
});
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Visit {
  readonly page: Page;
  readonly preload: CDPSession;
  readonly base: string;
  /** What the server was asked for, in order: an address, with "early" before it if nobody has opened it yet. */
  readonly asked: readonly string[];
  /** Waits until the server is asked for something. */
  readonly askedFor: (what: string) => Promise<void>;
  /** What the browser refused or complained of. */
  readonly complaints: readonly string[];
}

/** Serves a built folder to a page in a fresh profile. */
async function visit(site: string, look: (visit: Visit) => Promise<void>): Promise<void> {
  const server = createSiteServer(site);
  const asked: string[] = [];
  const waiting = new Map<string, () => void>();
  server.on("request", ({ url = "", headers }: IncomingMessage) => {
    const what = headers["sec-purpose"]?.toString().startsWith("prefetch") ? `early ${url}` : url;
    asked.push(what);
    waiting.get(what)?.();
  });
  const base = await listen(server, 0);
  const context = await browser.newContext({ baseURL: base });
  try {
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => {
      // Of a feature that another version of the browser has not, nobody can ask it for anything.
      const isUnknown = /Permissions-Policy header: Unrecognized feature/.test(message.text());
      if (["error", "warning"].includes(message.type()) && !isUnknown) complaints.push(message.text());
    });
    await page.exposeFunction("tellViolation", (text: string) => complaints.push(text));
    await page.addInitScript(() => {
      addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
        const tell = Reflect.get(window, "tellViolation") as (text: string) => void;
        tell(`violation of ${effectiveDirective}: ${blockedURI}`);
      });
    });
    const preload = await context.newCDPSession(page);
    await preload.send("Preload.enable");
    const askedFor = (what: string) =>
      new Promise<void>((resolve) => {
        waiting.set(what, resolve);
        if (asked.includes(what)) resolve();
      });
    await look({ page, preload, base, asked, askedFor, complaints });
  } finally {
    await context.close();
    stop(server);
  }
}

const limit = { timeout: 60_000 };

/** How the page that is open came: "navigational-prefetch" if it had been fetched early. */
const howItCame = (page: Page): Promise<string> =>
  page.evaluate(() =>
    String(Reflect.get(performance.getEntriesByType("navigation")[0] ?? {}, "deliveryType")),
  );

/** Presses on a link, holds it until the browser has done what it then does, and lets go. */
async function press(page: Page, link: string): Promise<void> {
  await page.hover(link);
  await page.mouse.down();
  await page.evaluate(
    () => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 1000 })),
  );
  await Promise.all([page.waitForURL(/\/events\/$/), page.mouse.up()]);
}

test("a page is fetched while the pointer rests on its link, and not again when it is opened", limit, () =>
  visit("dist", async ({ page, preload, asked, askedFor, complaints }) => {
    const read = new Promise((resolve) => preload.once("Preload.ruleSetUpdated", resolve));
    await page.goto("/");
    await read;
    await page.hover('a[href="/events/"]');
    await askedFor("early /events/");
    assert.ok(!asked.includes("/events/"));
    await Promise.all([page.waitForURL(/\/events\/$/), page.click('a[href="/events/"]')]);
    assert.equal(await howItCame(page), "navigational-prefetch");
    assert.equal(await page.locator("main h1").count(), 1);
    assert.deepEqual(
      asked.filter((each) => each.endsWith("/events/")),
      ["early /events/"],
    );
    assert.deepEqual(complaints, []);
  }),
);

test("the rules are asked for once, not by each page", limit, () =>
  visit("dist", async ({ page, preload, asked }) => {
    for (const address of ["/", "/events/", "/news/"]) {
      const read = new Promise((resolve) => preload.once("Preload.ruleSetUpdated", resolve));
      await page.goto(address);
      await read;
    }
    assert.equal(asked.filter((each) => each === SPECULATION_RULES).length, 1);
  }),
);

/** dist/ with other words in its `_headers`. */
function changed(name: string, change: (headers: string) => string): string {
  const site = join(folder, name);
  cpSync("dist", site, { recursive: true });
  const before = readFileSync(join(site, "_headers"), "utf8");
  const after = change(before);
  assert.notEqual(after, before);
  writeFileSync(join(site, "_headers"), after);
  return site;
}

for (const [what, change] of [
  ["without the header", (headers: string) => headers.replace(/^ {2}Speculation-Rules: .*\n/m, "")],
  [
    "with rules of another media type",
    (headers: string) => headers.replace("application/speculationrules+json", "application/json"),
  ],
] as const) {
  test(`${what}, no page is fetched early`, limit, async () => {
    const opened = async (site: string) => {
      let told = { came: "", asked: [] as string[] };
      await visit(site, async ({ page, asked }) => {
        await page.goto("/", { waitUntil: "networkidle" });
        await press(page, 'a[href="/events/"]');
        told = { came: await howItCame(page), asked: asked.filter((each) => each.endsWith("/events/")) };
      });
      return told;
    };
    assert.deepEqual(await opened(changed(what.replaceAll(" ", "-"), change)), {
      came: "",
      asked: ["/events/"],
    });
    assert.deepEqual(await opened("dist"), { came: "navigational-prefetch", asked: ["early /events/"] });
  });
}

test(
  "every link to a page may be fetched early, and no link to a file, another site or the page itself",
  limit,
  () =>
    visit("dist", async ({ page, preload, base }) => {
      let fetchable: string[] = [];
      let files = 0;
      for (const address of ["/", "/feeds/", "/data/", "/events/", "/cookies/", "/news/", "/summit/2025/"]) {
        const told = new Promise<void>((resolve) => {
          preload.on("Preload.preloadingAttemptSourcesUpdated", ({ preloadingAttemptSources: sources }) => {
            fetchable = sources.map(({ key }) => key.url);
            if (fetchable.length > 0) resolve();
          });
        });
        await page.goto(address);
        await told;
        const links = await page.$$eval("a[href]", (all) =>
          all.map((link) => ({
            url: (link as HTMLAnchorElement).href,
            text: link.getAttribute("href") ?? "",
          })),
        );
        const toPages = links.filter(({ url, text }) => {
          return url.startsWith(base) && /^[^?#]*\/(?:[?#]|$)/.test(url) && !text.startsWith("#");
        });
        files += links.length - toPages.length;
        assert.deepEqual(
          [...new Set(fetchable)].sort(),
          [...new Set(toPages.map(({ url }) => url))].sort(),
          address,
        );
      }
      assert.ok(files > 50, `${files} other links were there to be fetched`);
    }),
);

test("the rules' patterns take in every page that is built, and no other file", limit, () =>
  visit("dist", async ({ page, base }) => {
    await page.goto("/");
    const rules = readFileSync(join("dist", SPECULATION_RULES), "utf8");
    const patterns = [...rules.matchAll(/"href_matches": (\[[^\]]*\])/g)].flatMap(
      ([, list = "[]"]) => JSON.parse(list) as string[],
    );
    assert.equal(patterns.length, 2);
    const addresses = [...builtFiles].map((file) => file.replace(/index\.html$/, ""));
    const matched = await page.evaluate(
      ([patterns, addresses, base]) => {
        const URLPattern = Reflect.get(window, "URLPattern");
        const all = patterns.map((pattern) => new URLPattern(pattern, base));
        return addresses.filter((address) => all.some((each) => each.test(new URL(address, base))));
      },
      [patterns, addresses, base] as const,
    );
    const pages = addresses.filter((address) => address.endsWith("/"));
    assert.ok(pages.length >= 30 && addresses.length > pages.length * 2, `${pages.length} pages`);
    assert.deepEqual(matched, pages);
  }),
);
