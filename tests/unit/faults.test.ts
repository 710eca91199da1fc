import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { load } from "cheerio";
import { barriers, isBarrier } from "../../a11y/barriers/index.ts";
import { faults, faultsByClass } from "../a11y/faults/index.ts";

/** Built like our own pages. */
const html = readFileSync(new URL("../a11y/faults/page.html", import.meta.url), "utf8");
const untouched = load(html).html();

/** What is seen only where several pages are compared, and what no machine sees. */
const NOT_PLANTED = ["title-repeated", "consistent-help", "consistent-navigation", "by-hand"];

test("there are faults of many kinds, each planted in several ways, in every class", () => {
  assert.ok(faults.length >= 150, String(faults.length));
  for (const [name, kinds] of Object.entries(faultsByClass)) assert.ok(kinds.length >= 15, name);
  for (const { name, variants } of faults) assert.ok(variants.length >= 3, name);
});

test("each kind of fault has a name of its own", () => {
  const names = faults.map(({ name }) => name);
  assert.deepEqual(names, [...new Set(names)]);
  for (const name of names) assert.match(name, /^[a-z0-9]+(-[a-z0-9]+)*$/);
});

test("each kind of fault expects barriers that there are, each once", () => {
  for (const { name, expects } of faults) {
    assert.ok(expects.length > 0, name);
    assert.deepEqual(expects, [...new Set(expects)], name);
    for (const expected of expects) assert.ok(isBarrier(expected), `${name}: ${expected}`);
  }
});

test("every barrier that one page can have is planted", () => {
  const planted = new Set<string>([...faults.flatMap(({ expects }) => expects), ...NOT_PLANTED]);
  assert.deepEqual(
    Object.keys(barriers).filter((name) => !planted.has(name)),
    [],
  );
});

test("each variant changes the page it is planted in, and in a way of its own", () => {
  for (const { name, variants } of faults) {
    const planted = variants.map((variant) => {
      const page = load(html);
      variant(page);
      return page.html();
    });
    assert.ok(!planted.includes(untouched), name);
    assert.equal(new Set(planted).size, variants.length, name);
  }
});
