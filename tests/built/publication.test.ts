/** News and notices that come and go by the clocks of London, looked for in every file of whole builds. */
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { load } from "cheerio";
import { type Files, withTimes } from "../fixtures/site.ts";
import { filesOf, filesWith, wholeBuild } from "./whole-build.ts";

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), "send-publication-"));
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** News and a notice that are due at 9:30am on Monday 3 June 2024 in London, with all that leads to them. */
function change(files: Files): void {
  withTimes(files);
  const moment = { on: "2024-06-03", time: "09:30" };
  Object.assign(files["news/not-yet-due"] as object, { published: moment, notices: ["flood"] });
  files["notices/flood"] = {
    title: "The hall is under water",
    text: "Please go to the library.",
    shown: { kind: "between", from: "2024-06-03", fromTime: "09:30", until: "2024-06-04" },
  };
  // Out before, and to stand beside a notice that is not.
  const undated = { published: { on: "2024-05-01" }, notices: ["flood"], current: { until: "2024-06-05" } };
  Object.assign(files["news/undated"] as object, undated);
  const settings = files["settings/site"] as { oldAddresses: object[] };
  settings.oldAddresses.push({ from: "/news/draft/", to: "/news/not-yet-due/", why: "It had no name." });
}

const at = (now: string) => wholeBuild(folder, { now, change });
const ofNews = [
  "not-yet-due",
  "What the Summit decided",
  "Not before its day",
  "It decided.",
  "/news/draft/",
];
const ofNotice = ["flood", "The hall is under water", "Please go to the library"];

test("news and a notice are in no output before their minute in London, and the build says so by name", async (t) => {
  const said: unknown[] = [];
  t.mock.method(console, "log", (text: unknown) => said.push(text));
  const early = await at("2024-06-03T08:29:59Z");
  assert.deepEqual(filesWith(early, [...ofNews, ...ofNotice]), []);
  assert.deepEqual(
    said.filter((text) => String(text).startsWith("Not published yet: ")),
    [
      "Not published yet: news/not-yet-due, due 9:30am on Monday 3 June 2024",
      "Not published yet: notices/flood, due 9:30am on Monday 3 June 2024",
      "Not published yet: news/hostile, due on Monday 1 July 2024",
      "Not published yet: news/roadshows-announced, due on Tuesday 3 September 2024",
      "Not published yet: notices/building-work, due 8am on Tuesday 1 October 2024",
    ],
  );
  const [next] = JSON.parse(readFileSync(join(early, "rebuild-at.json"), "utf8"));
  assert.equal(next, "2024-06-03T08:30:00Z");

  said.length = 0;
  const due = await at("2024-06-03T08:30:00Z");
  assert.ok(!said.join().includes("news/not-yet-due"), said.join());
  const found = filesWith(due, ofNews);
  for (const file of [
    "_redirects",
    "data/news.csv",
    "data/news.json",
    "index.html",
    "news/atom.xml",
    "news/feed.json",
    "news/index.html",
    "news/not-yet-due/index.html",
    "news/rss.xml",
    "site-map/index.html",
    "sitemap.xml",
    "strategies/2025-2028/atom.xml",
    "strategies/2025-2028/index.html",
    "strategies/2025-2028/transport/feed.json",
  ])
    assert.ok(found.includes(file), file);
  const pages = filesOf(due).filter((file) => file.endsWith(".html"));
  assert.deepEqual(
    filesWith(due, ["The hall is under water"]).filter((file) => file.endsWith(".html")),
    pages,
  );
});

test("a notice that is over is on no page, and only the open data keep it", async () => {
  const last = await at("2024-06-04T22:59:59Z");
  assert.ok(filesWith(last, ofNotice).includes("index.html"));
  const over = await at("2024-06-04T23:00:00Z");
  const found = ["data/news.csv", "data/news.json", "data/notices.csv", "data/notices.json"];
  assert.deepEqual(filesWith(over, ofNotice), found);
});

test("a page that is opened when a notice is over takes it away by its visitor's clock", async () => {
  const html = readFileSync(join(await at("2024-06-04T12:00:00Z"), "index.html"), "utf8");
  const banner = load(html)(".govuk-notification-banner").closest("[data-until]");
  assert.equal(banner.attr("data-until"), "2024-06-04T23:00:00Z");
});

test("news that is no longer current leaves the home page and keeps its own, its feeds and its address", async () => {
  const title = ["The council thanks families"];
  const kept = (files: readonly string[]) => files.filter((file) => file !== "index.html");
  const current = await at("2024-06-05T22:59:59Z");
  const expired = await at("2024-06-05T23:00:00Z");
  assert.ok(filesWith(current, title).includes("index.html"));
  assert.ok(!filesWith(expired, title).includes("index.html"));
  assert.deepEqual(filesWith(expired, title), kept(filesWith(current, title)));
  const words = (out: string, file: string) => {
    const page = load(readFileSync(join(out, file), "utf8"));
    page("template").remove();
    return page("main").text();
  };
  const mark = /This news is no longer current\. It was of use until the end of Wednesday 5 June 2024\./;
  assert.match(words(expired, "news/undated/index.html"), mark);
  assert.doesNotMatch(words(current, "news/undated/index.html"), mark);
  assert.match(words(expired, "news/index.html"), /No longer current/);
  assert.doesNotMatch(words(current, "news/index.html"), /No longer current/);
  for (const feed of ["news/atom.xml", "news/rss.xml", "news/feed.json", "sitemap.xml"])
    assert.equal(readFileSync(join(expired, feed), "utf8"), readFileSync(join(current, feed), "utf8"), feed);
});
