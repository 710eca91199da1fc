import assert from "node:assert/strict";
import { test } from "node:test";
import facts from "../fixtures/facts.json" with { type: "json" };
import { builtPage, folded, mainText } from "./built-site.ts";

/** What a page leaves out of what it must show. */
const absent = (page: string, shows: readonly string[]): string[] => {
  const text = mainText(builtPage(page));
  return shows.filter((words) => !text.includes(folded(words)));
};

test("every fact of the published documents stands on its page", () => {
  const missing = facts.onPages.flatMap(({ fact, page, shows }) =>
    absent(page, shows).map((words) => `${fact}: ${page} lacks "${words}"`),
  );
  assert.deepEqual(missing, []);
});

test("a fact that a page lacks is found missing", () => {
  assert.deepEqual(absent("/events/", ["Events", "a sentence on no page"]), ["a sentence on no page"]);
});

test("what is left out on purpose has its reason", () => {
  assert.ok(facts.onPages.length > 200);
  for (const { fact, leftOut } of facts.leftOut) {
    assert.ok(leftOut.length > 20, `${fact} needs a reason`);
    assert.ok(!facts.onPages.some((each) => each.fact === fact), `${fact} is both on a page and left out`);
  }
});
