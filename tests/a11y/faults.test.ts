import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Fault } from "./faults/fault.ts";
import { inspect, plant } from "./faults/harness.ts";
import { faults } from "./faults/index.ts";

const dist = join(fileURLToPath(new URL("../..", import.meta.url)), "dist");

/** What of a hundred planted faults must be found; npm run bench -- faults measures all kinds and variants. */
const ENOUGH = 90;
/** Of so many kinds one is planted here, so that the tests take minutes and not half an hour. */
const SAMPLE = 5;

test("nine of ten kinds of fault are found where they are planted into our own pages", async () => {
  const sample = faults.filter((_, index) => index % SAMPLE === 0);
  const plantation = await plant(dist, sample, 1);
  try {
    const outcomes = await inspect(plantation);
    const missed = outcomes.filter(({ found }) => found.length === 0).map(({ fault }) => fault.name);
    const share = 100 * (1 - missed.length / outcomes.length);
    assert.ok(share >= ENOUGH, `${share.toFixed(1)}% are found. Missed: ${missed.join(", ")}`);
  } finally {
    plantation.close();
  }
});

test("each kind of fault has a name of its own, and says what it is found as", () => {
  const names = faults.map(({ name }) => name);
  assert.deepEqual(names, [...new Set(names)]);
  for (const { name, expects, variants } of faults) {
    assert.match(name, /^[a-z0-9]+(-[a-z0-9]+)*$/);
    assert.ok(expects.length > 0 && variants.length > 0, name);
  }
});

test("every variant of every fault changes the page it is for", async () => {
  (await plant(dist, faults)).close();
});

test("a fault that changes nothing is refused, not counted as one that nobody finds", async () => {
  const useless: Fault = {
    name: "nothing",
    expects: ["blink"],
    variants: [(page) => page("blink").remove()],
  };
  await assert.rejects(plant(dist, [useless]), /nothing 1 on index\.html/);
});

test("a page without faults has none of them", async () => {
  const comment: Fault = {
    name: "comment",
    expects: faults.flatMap(({ expects }) => expects),
    variants: [(page) => page("body").append("<!-- no fault -->")],
  };
  const plantation = await plant(dist, [comment]);
  try {
    const [outcome] = await inspect(plantation);
    assert.deepEqual(outcome?.found, []);
  } finally {
    plantation.close();
  }
});
