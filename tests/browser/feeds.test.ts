/** What a person sees who opens a feed in a browser instead of a feed reader. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { listen, stop } from "../../scripts/server.ts";
import { type Feed, newsFeed, subjectFeed } from "../../src/formats/feed.ts";
import { feedStyles } from "../../src/formats/feed-page.ts";
import { openSite } from "../../src/model/open-site.ts";
import { visitor } from "./visitor.ts";

const site = openSite();
const feeds: readonly Feed[] = [
  newsFeed(site),
  ...[...site.strategies, ...site.themes].map((subject) => subjectFeed(site, subject)),
];
const addresses = feeds.flatMap((feed) =>
  [feed.addresses.atom, feed.addresses.rss].map((address) => ({ feed, address })),
);
const local = (address: string): string => address.slice(site.url.length);

const visiting = visitor("dist");

/** What is seen of an XML document, which has no body whose text a browser would tell. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const named = [...document.querySelectorAll("id, guid, updated, lastBuildDate, content, description")];
    const main = document.querySelector("main");
    return {
      type: document.contentType,
      title: document.title,
      words: main instanceof HTMLElement && main.checkVisibility() ? main.innerText : "",
      feedShows: named.some((element) => element.checkVisibility()),
      sticksOut: document.documentElement.scrollWidth > innerWidth,
      width: innerWidth,
      background: getComputedStyle(document.documentElement).backgroundColor,
    };
  });

test("a feed opened in a browser says what it is, how to subscribe, and what is new", () =>
  visiting({}, async (page) => {
    const noise: string[] = [];
    page.on("console", (message) => noise.push(`${page.url()} ${message.text()}`));
    assert.ok(addresses.length >= 4);
    for (const { feed, address } of addresses) {
      await page.goto(local(address));
      const { words, title, feedShows } = await seen(page);
      assert.equal(title, feed.title);
      const newest = feed.items[0];
      for (const expected of [
        feed.title,
        "This is a feed.",
        `Copy this address: ${address}`,
        newest ? newest.title : "There is no news here yet.",
      ]) {
        assert.ok(words.includes(expected), `${address}: “${expected}” is not in ${words}`);
      }
      assert.equal(feedShows, false, `${address}: what is for readers is hidden`);
    }
    assert.deepEqual(noise, [], "the content security policy lets all of it through");
  }));

test("its links lead to the news, to all feeds and to the newest item", () =>
  visiting({}, async (page) => {
    const { atom } = newsFeed(site).addresses;
    for (const { name, to } of [
      { name: "Read the news on the website", to: "/news/" },
      { name: "All feeds and calendars", to: "/feeds/" },
      { name: newsFeed(site).items[0]?.title ?? "", to: site.news[0]?.url },
    ]) {
      await page.goto(local(atom));
      const link = page.getByRole("link", { name, exact: true });
      assert.equal(await link.getAttribute("href"), `${site.url}${to}`);
    }
  }));

test("on a phone it is read without zooming or scrolling sideways, light and dark", () =>
  visiting({ viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true }, async (page) => {
    const colours = new Set<string>();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      for (const { address } of addresses) {
        await page.goto(local(address));
        const { sticksOut, width, background } = await seen(page);
        assert.equal(width, 320, address);
        assert.equal(sticksOut, false, address);
        colours.add(background);
      }
    }
    assert.equal(colours.size, 2, [...colours].join(" and "));
  }));

test("without its style sheet the words are there, and the check above would tell", () =>
  visiting({}, async (page) => {
    await page.route(`**${feedStyles}`, (route) => route.abort());
    for (const address of Object.values(newsFeed(site).addresses).slice(0, 2)) {
      await page.goto(local(address));
      const { words, feedShows } = await seen(page);
      assert.ok(words.includes("This is a feed."), address);
      assert.equal(feedShows, true, address);
    }
  }));

test("under the media types of feeds a browser shows the source, so they are served as XML", async () => {
  const feed = readFileSync(`dist${local(newsFeed(site).addresses.atom)}`);
  const types = ["application/xml", "application/atom+xml", "application/rss+xml"];
  const asSent = createServer((request, response) => {
    const type = types[Number(request.url?.slice(1))] ?? "text/plain";
    response.writeHead(200, { "Content-Type": type, "X-Content-Type-Options": "nosniff" }).end(feed);
  });
  const sender = await listen(asSent, 0);
  try {
    await visiting({}, async (page) => {
      const words: string[] = [];
      for (const index of types.keys()) {
        await page.goto(`${sender}${index}`);
        words.push((await seen(page)).words);
      }
      assert.deepEqual(
        words.map((each) => each !== ""),
        [true, false, false],
      );
    });
  } finally {
    stop(asSent);
  }
});
