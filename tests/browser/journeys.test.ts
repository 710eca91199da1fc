/** What visitors do, in a real browser, on the site as it is served. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { BrowserContextOptions, Page } from "playwright-core";
import { htmlFilesIn } from "../../scripts/output-checks.ts";
import { addresses } from "../../src/model/addresses.ts";
import { openSite } from "../../src/model/open-site.ts";
import { visitor } from "./visitor.ts";

const site = openSite();
const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
};
const narrow: BrowserContextOptions = { viewport: { width: 320, height: 640 } };

const visiting = visitor("dist");

test("a parent on a phone finds out whether they can come, in the first screen of each event", () =>
  visiting(phone, async (page) => {
    await page.goto("/");
    await page.getByRole("navigation", { name: "Menu" }).getByRole("link", { name: "Events" }).click();
    for (const event of site.eventPages) {
      await page.goto("/events/");
      await page.getByRole("link", { name: event.title, exact: true }).click();
      await page.waitForURL(`**${event.url}`);
      const box = await page.getByRole("heading", { name: /^Can I (?:come|enter)\?$/ }).boundingBox();
      assert.ok(box && box.y + box.height < 844, `${event.url}: the answer is at ${box?.y}`);
      const when = await page.locator("dt", { hasText: "When" }).boundingBox();
      assert.ok(when && when.y < 844, `${event.url}: when is at ${when?.y}`);
    }
  }));

test("from a theme a reader comes to what families said, and back", () =>
  visiting({}, async (page) => {
    const theme = site.themes.find(({ heard }) => heard.length > 0);
    assert.ok(theme);
    await page.goto(theme.strategy.url);
    await page.getByRole("link", { name: theme.title, exact: true }).first().click();
    await page.waitForURL(`**${theme.url}`);
    const [heard] = theme.heard;
    await page
      .getByRole("main")
      .getByRole("link", { name: heard?.finding.title ?? "" })
      .click();
    await page.waitForURL(`**${heard?.listeningUrl}#${heard?.finding.id}`);
    await page.getByRole("main").getByRole("link", { name: theme.title, exact: true }).click();
    await page.waitForURL(`**${theme.url}`);
  }));

test("the keyboard reaches the main part first, by the skip link", () =>
  visiting({}, async (page) => {
    await page.goto("/events/");
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Skip to main content" });
    assert.ok(await skip.evaluate((element) => element === document.activeElement));
    assert.ok(((await skip.boundingBox())?.height ?? 0) > 10, "it is seen when it has the focus");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement?.id), "main");
  }));

test("what was not published opens with the keyboard, and closes", () =>
  visiting({}, async (page) => {
    await page.goto(site.settings.summit.url);
    const gap = page.getByText(site.settings.summit.gaps?.[0] ?? "", { exact: true });
    assert.equal(await gap.isVisible(), false);
    await page.locator("summary", { hasText: "What was not published" }).focus();
    await page.keyboard.press("Enter");
    assert.equal(await gap.isVisible(), true);
    await page.keyboard.press("Enter");
    assert.equal(await gap.isVisible(), false);
  }));

/** What of the page is wider than its window. */
const sticksOut = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return undefined;
    const wide = [...document.querySelectorAll("body *")].find(
      (element) => element.getBoundingClientRect().right > innerWidth && !element.closest(".table-box"),
    );
    return wide?.outerHTML.slice(0, 120) ?? "something";
  });

test("at 320 CSS pixels, which is 400% zoom of 1280, no page scrolls sideways", () =>
  visiting(narrow, async (page) => {
    for (const url of [...addresses(site), "/404.html"]) {
      await page.goto(url);
      assert.equal(await sticksOut(page), undefined, url);
    }
    // Away from the policy, which lets nothing be written into the site's own pages.
    await page.goto("about:blank");
    await page.setContent("<p style='width:500px'>wide");
    assert.match((await sticksOut(page)) ?? "", /width:500px/, "a page that does is found");
  }));

test("every page loads from this site alone, quietly, and stores nothing", () =>
  visiting({}, async (page, base) => {
    const noise: string[] = [];
    const elsewhere: string[] = [];
    page.on("console", (message) => noise.push(`${page.url()} ${message.text()}`));
    page.on("pageerror", (error) => noise.push(`${page.url()} ${error.message}`));
    page.on("request", (request) => {
      if (!request.url().startsWith(base)) elsewhere.push(request.url());
    });
    for (const url of addresses(site)) {
      const response = await page.goto(url, { waitUntil: "networkidle" });
      assert.equal(response?.status(), 200, url);
      const stored = await page.evaluate(async () => [
        document.cookie,
        localStorage.length + sessionStorage.length,
        (await indexedDB.databases()).length,
        (await navigator.serviceWorker.getRegistrations()).length,
      ]);
      assert.deepEqual(stored, ["", 0, 0, 0], url);
    }
    assert.deepEqual(await page.context().cookies(), []);
    assert.deepEqual(noise, []);
    assert.deepEqual(elsewhere, []);
  }));

test("every page is whole without JavaScript", () =>
  visiting({ javaScriptEnabled: false }, async (page) => {
    await page.goto(site.settings.summit.url);
    await page.getByRole("heading", { level: 1, name: site.settings.summit.title }).waitFor();
    await page.getByText("Meeting ID").waitFor();
  }));

const colours = (page: Page) =>
  page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    return { backgroundColor, color };
  });

test("dark mode is dark, and paper is white", () =>
  visiting({ colorScheme: "dark" }, async (page) => {
    await page.goto("/");
    assert.deepEqual(await colours(page), {
      backgroundColor: "rgb(15, 23, 25)",
      color: "rgb(232, 238, 239)",
    });
    await page.emulateMedia({ media: "print" });
    assert.equal((await colours(page)).color, "rgb(0, 0, 0)");
    assert.equal(await page.getByRole("navigation", { name: "Menu" }).isVisible(), false);
  }));

test("in forced colours the page takes the reader's own", () =>
  visiting({ forcedColors: "active" }, async (page) => {
    await page.goto("/events/");
    const [canvas, header] = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement("p"));
      probe.style.cssText = "forced-color-adjust:none;background:Canvas";
      const found = [probe, document.querySelector(".site-header")].map(
        (element) => element && getComputedStyle(element).backgroundColor,
      );
      probe.remove();
      return found;
    });
    assert.equal(header, canvas);
  }));

test("nothing moves by itself, for those who want less motion and for everyone else", () =>
  visiting({ reducedMotion: "reduce" }, async (page) => {
    for (const url of addresses(site)) {
      await page.goto(url);
      assert.equal(await page.evaluate(() => document.getAnimations().length), 0, url);
    }
  }));

test("an address that isn't there gets the page that helps", () =>
  visiting({}, async (page) => {
    const response = await page.goto("/evnts/no-such-thing/");
    assert.equal(response?.status(), 404);
    await page.getByRole("heading", { level: 1, name: "Page not found" }).waitFor();
    await page.getByRole("main").getByRole("link", { name: "See all events" }).click();
    await page.waitForURL("**/events/");
  }));

test("the guessed addresses lead to their pages", () =>
  visiting({}, async (page) => {
    for (const [from, to] of [
      ["/summit/", site.settings.summit.url],
      ["/what-we-heard/", site.settings.listening.url],
      [`/events/${site.settings.summit.livestream.id}/`, site.settings.summit.url],
      ["/events", "/events/"],
    ] as const) {
      await page.goto(from);
      assert.equal(new URL(page.url()).pathname, to, from);
    }
  }));

test("every page that was built was visited above", () => {
  assert.equal(htmlFilesIn("dist").length, addresses(site).length + 1);
});
