import assert from "node:assert/strict";
import { test } from "node:test";
import type { Level, Sighting } from "../../a11y/finding.ts";
import { merge } from "../../a11y/merge.ts";

/** What an engine says at a place. */
function says(
  by: string,
  barrier: Sighting["barrier"],
  selector: string,
  alone: Level,
  agreed = alone,
): Sighting {
  const engine = { rule: "a-rule", wcag: "9.9.9", agreed };
  return { by, barrier, selector, level: alone, message: `${by}'s words.`, engine };
}

const claims = (by: string, barrier: Sighting["barrier"], selector: string) =>
  says(by, barrier, selector, "warning", "error");

const probe = (barrier: Sighting["barrier"], selector: string, level: Level): Sighting => ({
  by: "forms",
  barrier,
  selector,
  level,
  message: "Is this so?",
});

const only = (...sightings: Sighting[]) => {
  const findings = merge(sightings);
  assert.equal(findings.length, 1, JSON.stringify(findings, null, 2));
  const [finding] = findings;
  assert.ok(finding);
  return finding;
};

test("an error is what a probe proves", () => {
  assert.equal(only(probe("label", "#a", "error")).level, "error");
  assert.equal(only(probe("label", "#a", "error"), says("IBM", "label", "#a", "notice")).level, "error");
});

test("an error is what a proven rule says, though it be alone", () => {
  const { level, message } = only(says("axe", "label", "#a", "error"));
  assert.equal(level, "error");
  assert.equal(message, "A field has no label. axe's words. Seen by axe.");
});

test("an engine's word alone is a warning, which asks whether it is right", () => {
  const { level, message } = only(claims("IBM", "label", "#a"));
  assert.equal(level, "warning");
  assert.equal(message, "A field has no label. IBM's words. Only IBM says so: is it right?");
});

test("an engine that says it twice is still alone", () => {
  assert.equal(only(claims("IBM", "label", "#a"), claims("IBM", "label", "#a")).level, "warning");
});

test("what two engines say of the same place is an error, in the words of the better known", () => {
  const { level, message } = only(claims("Alfa", "label", "#a"), claims("IBM", "label", "#a"));
  assert.equal(level, "error");
  assert.equal(message, "A field has no label. IBM's words. Seen by IBM and Alfa.");
});

test("engines that read by the letter make no agreement, with each other or with one that doesn't", () => {
  const letters = [claims("HTML_CodeSniffer", "label", "#a"), claims("html-validate", "label", "#a")];
  assert.equal(only(...letters).level, "warning");
  assert.equal(only(...letters, claims("IBM", "label", "#a")).level, "warning");
  assert.equal(only(...letters, claims("IBM", "label", "#a"), claims("Alfa", "label", "#a")).level, "error");
});

test("what two engines say of different places is a warning at each", () => {
  const levels = merge([claims("Alfa", "label", "#a"), claims("IBM", "label", "#b")]).map(
    ({ level }) => level,
  );
  assert.deepEqual(levels, ["warning", "warning"]);
});

test("two that are not sure do not make an error", () => {
  const { level, message } = only(
    says("Alfa", "label", "#a", "warning"),
    says("IBM", "label", "#a", "warning"),
  );
  assert.equal(level, "warning");
  assert.equal(
    message,
    "A field has no label. IBM's words. Seen by IBM and Alfa, who are not sure: is it right?",
  );
  assert.equal(only(claims("Alfa", "label", "#a"), says("IBM", "label", "#a", "notice")).level, "warning");
});

test("a probe's own words and question come first", () => {
  const { level, message } = only(claims("IBM", "label", "#a"), probe("label", "#a", "warning"));
  assert.equal(level, "warning");
  assert.equal(message, "A field has no label. Is this so? Seen by the probe forms and IBM.");
});

test("the words are those of a witness of the level", () => {
  const { message } = only(says("axe", "label", "#a", "notice"), claims("IBM", "label", "#a"));
  assert.match(message, /^A field has no label\. IBM's words\. Seen by axe and IBM/);
});

test("the lack of a name is one barrier, whatever it is looked for as", () => {
  const { rule, level } = only(claims("IBM", "label", "#a"), claims("Alfa", "button-name", "#a"));
  assert.deepEqual([rule, level], ["button-name", "error"]);
  assert.equal(only(says("axe", "aria-name", "#a", "error"), claims("IBM", "label", "#a")).rule, "aria-name");
});

test("the page as a whole is one place", () => {
  const { selector, level } = only(
    claims("Alfa", "document-title", ""),
    claims("IBM", "document-title", "html"),
    claims("AccessLint", "document-title", "html > head > title"),
  );
  assert.deepEqual([selector, level], ["html", "error"]);
});

test("one names the element around and another what is in it", () => {
  const { selector, level } = only(
    claims("IBM", "aria-hidden-focus", "#a > p > a"),
    says("axe", "aria-hidden-focus", "#a", "error"),
  );
  assert.deepEqual([selector, level], ["#a", "error"]);
  const twice = [says("axe", "list", "#a", "error"), says("axe", "list", "#a > li > ul", "error")];
  assert.equal(merge(twice).length, 2);
});

test("each thing to check by hand is one finding", () => {
  const one = says("HTML_CodeSniffer", "by-hand", "", "notice");
  const other = { ...one, engine: { rule: "another", wcag: "1.3.2", agreed: "notice" } } as const;
  assert.deepEqual(
    merge([one, other]).map(({ wcag }) => wcag),
    ["9.9.9", "1.3.2"],
  );
});

test("the criterion is the barrier's own, else the engine's", () => {
  assert.equal(only(claims("IBM", "label", "#a")).wcag, "4.1.2");
  assert.equal(only(claims("IBM", "table-nested", "#a")).wcag, "1.3.1");
  assert.equal(only(claims("IBM", "small-text", "#a")).wcag, "9.9.9");
  assert.equal(only(probe("small-text", "#a", "error")).wcag, null);
});

test("the worst comes first", () => {
  const levels = merge([
    says("axe", "label", "#a", "notice"),
    says("axe", "label", "#b", "error"),
    says("axe", "label", "#c", "warning"),
  ]).map(({ level }) => level);
  assert.deepEqual(levels, ["error", "warning", "notice"]);
});

test("nothing seen is nothing found", () => {
  assert.deepEqual(merge([]), []);
});
