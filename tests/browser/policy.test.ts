/** Every page in a real browser under the policy that it is published with: nothing is refused, nothing fetched elsewhere. */
import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { findBrowser, launch } from "../../scripts/browser.ts";
import { build } from "../../scripts/build.ts";
import { addressOf, htmlFilesIn } from "../../scripts/output-checks.ts";
import { createSiteServer, listen, stop } from "../../scripts/server.ts";
import { fixtureNow, fixtureSite } from "../fixtures/site.ts";

let browser: Browser;
let folder: string;
const servers: Server[] = [];

before(async () => {
  browser = await launch(await findBrowser());
  folder = mkdtempSync(join(tmpdir(), "policy-"));
});
after(async () => {
  await browser.close();
  for (const server of servers) stop(server);
  rmSync(folder, { recursive: true, force: true });
});

async function serve(site: string): Promise<string> {
  const server = createSiteServer(site);
  servers.push(server);
  return listen(server, 0);
}

/** What the pages of an address do that they may not, by what a browser tells: it says each thing where it sees it. */
async function watched(base: string, visit: (page: Page) => Promise<void>): Promise<string[]> {
  const found: string[] = [];
  const context: BrowserContext = await browser.newContext({ baseURL: base });
  try {
    await context.exposeFunction("tellViolation", (text: string) => found.push(text));
    await context.addInitScript(() => {
      addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample }) => {
        const tell = Reflect.get(window, "tellViolation") as (text: string) => void;
        tell(`violation of ${effectiveDirective}: ${blockedURI} ${sample}`);
      });
    });
    const page = await context.newPage();
    const place = () => new URL(page.url()).pathname;
    page.on("console", (message) => {
      // Of a feature that another version of the browser has not, nobody can ask it for anything.
      const isUnknown = /Permissions-Policy header: Unrecognized feature/.test(message.text());
      if (["error", "warning"].includes(message.type()) && !isUnknown)
        found.push(`${place()} console: ${message.text()}`);
    });
    page.on("pageerror", (error) => found.push(`${place()} threw: ${error.message}`));
    page.on("request", (request) => {
      if (!request.url().startsWith(base)) found.push(`${place()} asked for ${request.url()}`);
    });
    await visit(page);
    await told(page);
    return found;
  } finally {
    await context.close();
  }
}

/** Waits until the page's events have been heard: they come as tasks, and a message of its own comes after them. */
const told = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        requestIdleCallback(() => port2.postMessage(""), { timeout: 1000 });
      }),
  );

/** Every page of a built folder, by its address. */
const pagesOf = (site: string): string[] => htmlFilesIn(site).map(addressOf);

async function visitAll(page: Page, addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    const answer = await page.goto(address, { waitUntil: "load" });
    assert.equal(answer?.status(), 200, address);
    assert.match(answer.headers()["content-security-policy"] ?? "", /default-src 'none'/);
    const margin = await page.evaluate(() => getComputedStyle(document.body).getPropertyValue("margin-top"));
    assert.equal(margin, "0px", `${address} has its style sheet`);
    await told(page);
  }
}

test("no page does anything that its policy refuses, or asks another host for anything", async () => {
  const addresses = pagesOf("dist");
  assert.ok(addresses.length >= 30, `${addresses.length} pages`);
  const base = await serve("dist");
  assert.deepEqual(await watched(base, (page) => visitAll(page, addresses)), []);
});

test("nor do pages that turn by their visitor's clock, when they turn", async () => {
  const site = join(folder, "turning");
  await build({ out: site, site: fixtureSite({ now: fixtureNow }), compressed: false });
  const turning = pagesOf(site).filter((address) =>
    /<template data-from/.test(
      readFileSync(join(site, address, address.endsWith("/") ? "index.html" : ""), "utf8"),
    ),
  );
  assert.ok(turning.length >= 3, `${turning.length} pages turn`);
  const base = await serve(site);
  const found = await watched(base, async (page) => {
    await page.clock.install({ time: new Date("2030-01-01T00:00:00Z") });
    for (const address of turning) {
      await page.goto(address);
      await told(page);
      const left = await page.locator("[data-until]").count();
      assert.equal(left, 0, `${address} has turned`);
    }
  });
  assert.deepEqual(found, []);
});

const planted: readonly (readonly [what: string, markup: string, sign: RegExp])[] = [
  ["a style attribute", '<p style="color:red">x</p>', /violation of style-src-attr/],
  ["a style sheet of its own", "<style>p{color:red}</style>", /violation of style-src-elem/],
  ["a script of its own", "<script>window.x = 1</script>", /violation of script-src-elem/],
  [
    "an event handler",
    '<p><img src="/icon.svg" alt="" onload="window.x = 1"></p>',
    /violation of script-src-attr/,
  ],
  ["a picture from elsewhere", '<img src="http://pictures.invalid/x.png" alt="">', /violation of img-src/],
  ["a frame", '<iframe src="/events/" title="x"></iframe>', /violation of frame-src/],
  ["a base address", '<base href="http://elsewhere.invalid/">', /violation of base-uri/],
  [
    "a font from elsewhere",
    '<link rel="preload" as="font" href="http://fonts.invalid/x" crossorigin>',
    /font-src/,
  ],
];

for (const [what, markup, sign] of planted) {
  test(`${what} in a page is told`, async () => {
    const site = join(folder, what.replaceAll(" ", "-"));
    plant(site, (html) => html.replace(/<main[^>]*>/, `$&${markup}`));
    const found = await watched(await serve(site), (page) => page.goto("/").then(() => undefined));
    assert.ok(
      found.some((each) => sign.test(each)),
      `${found.join("\n")} does not tell`,
    );
  });
}

test("what a script writes into a page as markup is told", async () => {
  const site = join(folder, "trusted");
  plant(site, (html) => html);
  const found = await watched(await serve(site), async (page) => {
    await page.goto("/");
    const error = await page.evaluate(() => {
      try {
        document.body.innerHTML = "<p>x</p>";
        return "";
      } catch (thrown) {
        return String(thrown);
      }
    });
    assert.match(error, /TrustedHTML/);
  });
  assert.ok(
    found.some((each) => /require-trusted-types-for|requires 'TrustedHTML'/.test(each)),
    found.join("\n"),
  );
});

test("a request to another host is told, where no policy holds it back", async () => {
  const site = join(folder, "no-policy");
  mkdirSync(site, { recursive: true });
  writeFileSync(
    join(site, "index.html"),
    '<!DOCTYPE html><title>x</title><img src="http://pictures.invalid/x.png" alt="">',
  );
  const found = await watched(await serve(site), (page) => page.goto("/").then(() => undefined));
  assert.ok(
    found.some((each) => each.includes("asked for http://pictures.invalid/x.png")),
    found.join("\n"),
  );
});

/** The built home page with a change, under the headers that it is published with. */
function plant(site: string, change: (html: string) => string): void {
  for (const name of ["_headers", "icon.svg", "index.html"]) {
    mkdirSync(dirname(join(site, name)), { recursive: true });
    cpSync(join("dist", name), join(site, name));
  }
  const html = readFileSync(join(site, "index.html"), "utf8");
  writeFileSync(join(site, "index.html"), change(html));
}
