/** Each rule about several fields or several records is seen to refuse, at the place where the mistake is. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { rules } from "../../src/model/rules.ts";
import { cases, problemsAfter } from "./rule-cases.ts";

test("the fixture's records break no rule", () =>
  assert.deepEqual(
    problemsAfter(() => undefined),
    [],
  ));

for (const { rule, mistake, change, file, message, mend } of cases) {
  test(`${rule} refuses ${mistake}`, () => {
    const found = problemsAfter(change).filter((problem) => problem.rule === rule);
    const [problem] = found;
    assert.equal(problem?.file, `_data/${file}.json`);
    assert.match(problem.message, message);
    assert.match(problem.mend, mend);
    assert.equal(problem.level, rules.find(({ name }) => name === rule)?.level ?? "error");
    assert.equal(found.length, 1);
  });
}

test("every rule has a case that it refuses", () => {
  const tested = new Set(cases.map(({ rule }) => rule));
  assert.deepEqual(
    rules.filter(({ name }) => !tested.has(name)).map(({ name }) => name),
    [],
  );
});
