import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { barriers, isBarrier } from "../../a11y/barriers/index.ts";
import { engines } from "../../a11y/engines/index.ts";
import { drivingProbes } from "../../a11y/probes/driving.ts";
import { readingProbes } from "../../a11y/probes/reading.ts";

/** What is seen only beside other pages: a11y/across.ts. */
const ACROSS = ["title-repeated", "consistent-navigation", "consistent-help"];

test("every barrier there is a name for is one that something can report", () => {
  const byEngines = engines
    .flatMap(({ rules }) => Object.values(rules))
    .flatMap((rule) => ("barrier" in rule ? [rule.barrier] : []));
  const byProbes = [...readingProbes, ...drivingProbes].flatMap((probe) => probe.barriers);
  const reported = new Set<string>([...byEngines, ...byProbes, ...ACROSS]);
  assert.deepEqual(
    Object.keys(barriers).filter((name) => !reported.has(name)),
    [],
  );
});

test("a barrier's words are sentences without their full stops, and its criterion is one", () => {
  for (const [name, { title, mend, wcag, stops }] of Object.entries(barriers)) {
    assert.ok(isBarrier(name));
    for (const words of [title, mend]) assert.match(words, /^[A-Z].*[^.]$/s, name);
    assert.match(wcag ?? "1.1.1", /^[1-4]\.[1-5]\.\d{1,2}$/, name);
    assert.ok(stops.length > 0 || wcag === null, `${name} stops nobody`);
  }
});

test("no two probes have one name", () => {
  const names = [...readingProbes, ...drivingProbes].map(({ name }) => name);
  assert.deepEqual(names, [...new Set(names)]);
});

test("what a person must check by hand is told for every page that the site has", () => {
  const files = readdirSync("src/pages", { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".11ty.tsx"),
  );
  const guide = readFileSync("ACCESSIBILITY.md", "utf8");
  const rows = guide.match(/^\| `\/[^`]*` \|/gm)?.length;
  // The icon is drawn by a component too, and is no page.
  const pages = files.filter((file) => file !== join("icon.11ty.tsx"));
  assert.equal(rows, pages.length, pages.join(", "));
});
