/** What was read of a site tells whether what was made of it would be the same of a later one. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { MadePages } from "../../scripts/dev/made-pages.ts";
import { onceASite } from "../../src/model/once.ts";
import { ask, sameReads, watched, withReads } from "../../src/model/reads.ts";
import type { Site } from "../../src/model/site.ts";
import { fixtureSite } from "../fixtures/site.ts";

const title = "A title that only the later site has";

const earlier = watched(fixtureSite());
const later = watched(
  fixtureSite({
    change(files) {
      for (const [name, fields] of Object.entries(files)) {
        if (name.startsWith("news/")) Object.assign(fields as object, { title });
      }
    },
  }),
);

/** Whether something would be made again of the later site. */
const isMadeAgain = (make: (site: Site) => unknown): boolean =>
  !sameReads(earlier, later)(withReads(() => make(earlier)).reads);

test("what read nothing that changed is not made again, what did is", () => {
  assert.equal(
    isMadeAgain(({ settings, terms }) => [settings.name, terms.length]),
    false,
  );
  assert.equal(
    isMadeAgain(({ news }) => news.length),
    true,
  );
  assert.equal(
    isMadeAgain(() => undefined),
    false,
  );
});

test("an answer counts, and not what was read to find it", () => {
  assert.equal(
    isMadeAgain((site) => ask(site, ({ news }) => news.length)),
    false,
  );
  assert.equal(
    isMadeAgain((site) => ask(site, ({ news }) => news[0]?.title)),
    true,
  );
});

test("who asks second for what is made once a site depends on as much of it as who asked first", () => {
  const count = onceASite(({ news }) => news.length);
  count(earlier);
  assert.equal(isMadeAgain(count), true);
});

test("a page is made again when its item, its reads, its template or the styles are others, or the last building failed", async () => {
  const pages = new MadePages();
  const make = () => undefined;
  /** Builds two pages, the second of which reads the news, and tells which were made. */
  async function build(site: Site, { by = make, wholeCss = "", item = "one", fails = false } = {}) {
    const items = [
      { key: "/one/", item },
      { key: "/two/", item: "two" },
    ];
    pages.begin();
    const stale = pages.stale("template", items, by, { site, wholeCss, script: "" });
    for (const each of stale) {
      const key = each === "two" ? "/two/" : "/one/";
      pages.made({ url: key, inputPath: "template", outputPath: "" }, key, each, () =>
        each === "two" ? String(site.news.length) : "",
      );
    }
    if (!fails) await pages.end();
    return stale;
  }
  assert.deepEqual(await build(earlier), ["one", "two"]);
  assert.deepEqual(await build(earlier), []);
  assert.deepEqual(await build(later), ["two"]);
  assert.deepEqual(await build(later, { item: "other" }), ["other"]);
  assert.deepEqual(await build(later, { item: "other", wholeCss: "a{}" }), ["other", "two"]);
  const by = () => undefined;
  assert.deepEqual(await build(later, { item: "other", wholeCss: "a{}", by }), ["other", "two"]);
  assert.deepEqual(await build(earlier, { item: "other", wholeCss: "a{}", by, fails: true }), ["two"]);
  assert.deepEqual(await build(earlier, { item: "other", wholeCss: "a{}", by }), ["other", "two"]);
});
