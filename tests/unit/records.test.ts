/** Every schema takes the real records, and refuses each of them as soon as something in it is broken. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { judge, openRecords, type RecordFile, readRecords } from "../../src/model/door.ts";
import { kindNames } from "../../src/model/kind-names.ts";
import { clock } from "../../src/model/link.ts";
import type { Problem } from "../../src/model/problem.ts";

const now = clock(undefined);
const records = openRecords("_data", now);
const everyEntry = kindNames.flatMap((kind) => [...records[kind].values()]);

/** What is said of one record's text alone; rules about several records are tested elsewhere. */
const problemsOf = (file: RecordFile): readonly Problem[] =>
  judge([file], now).problems.filter(({ rule }) => rule !== "needed");

const written = ({ kind, id, file }: (typeof everyEntry)[number], value: unknown): RecordFile => ({
  kind,
  id,
  file,
  text: JSON.stringify(value, undefined, 2),
});

test("the real records have no mistakes", () => {
  assert.deepEqual(readRecords("_data", now).problems, []);
});

for (const kind of kindNames) {
  describe(kind, () => {
    const entries = [...records[kind].values()];

    test("has records to test", () => assert.ok(entries.length > 0));

    test("refuses a field it doesn't know, at its key", () => {
      for (const entry of entries) {
        const value = { ...(entry.document.value as object), colour: "red" };
        const [problem, ...others] = problemsOf(written(entry, value));
        assert.equal(problem?.rule, "unknown-field", entry.file);
        assert.equal(problem?.message, 'There is no field "colour" here.');
        assert.equal(problem?.line, JSON.stringify(value, undefined, 2).split("\n").length - 1);
        assert.equal(problem?.column, 3);
        assert.deepEqual(others, []);
      }
    });

    test("refuses every field of the wrong type, at its value", () => {
      for (const entry of entries) {
        const fields = entry.document.value as Record<string, unknown>;
        for (const key of Object.keys(fields)) {
          const wrong = typeof fields[key] === "object" ? 7 : { wrong: true };
          const problems = problemsOf(written(entry, { ...fields, [key]: wrong }));
          const at = problems.find(({ line }) => line === lineOf({ ...fields, [key]: wrong }, key));
          assert.ok(at, `${entry.file}: "${key}" as ${JSON.stringify(wrong)}`);
          assert.notEqual(at.mend, "");
        }
      }
    });

    test("refuses an empty record, and says what is missing", () => {
      const entry = entries[0];
      assert.ok(entry);
      const problems = problemsOf({ ...written(entry, {}), text: "{}" });
      assert.ok(problems.length > 0);
      for (const { message, line, column } of problems) {
        assert.match(message, /is missing\.$/);
        assert.deepEqual([line, column], [1, 1]);
      }
    });
  });
}

/** The line on which a key of the whole record stands in its JSON. */
const lineOf = (value: object, key: string): number =>
  JSON.stringify(value, undefined, 2)
    .split("\n")
    .findIndex((line) => line.startsWith(`  ${JSON.stringify(key)}:`)) + 1;

test("a date that isn't there is refused", () => {
  const entry = [...records.events.values()].find(({ record }) => record.kind === "roadshow");
  assert.ok(entry);
  const fields = entry.document.value as object;
  for (const [key, value, rule] of [
    ["date", "2021-02-30", "date"],
    ["date", "16/09/2021", "date"],
    ["date", "0205-09-15", "year"],
    ["start", "25:00", "time"],
    ["start", "10am", "time"],
    ["kind", "roadshw", "choice"],
    ["sequence", -1, "too-small"],
    ["sequence", 0.5, "type"],
    ["title", "", "empty-text"],
    ["title", "x".repeat(66), "too-long"],
  ] as const) {
    const [problem] = problemsOf(written(entry, { ...fields, [key]: value }));
    assert.equal(problem?.rule, rule, `${key}: ${value}`);
  }
});

test("what is called off, put off or moved online without the day it was is refused", () => {
  const entry = [...records.events.values()].find(({ record }) => record.kind === "roadshow");
  assert.ok(entry);
  for (const kind of ["cancelled", "postponed", "moved-online"]) {
    const change = { kind, instead: "Write to the team." };
    const [problem, ...others] = problemsOf(written(entry, { ...(entry.document.value as object), change }));
    assert.equal(problem?.message, '"since" is missing.', kind);
    assert.deepEqual(others, []);
  }
});

test("no word of the schema library reaches an editor", () => {
  const jargon = /expected|received|invalid|undefined|regex|string|boolean|array|object|union|enum/i;
  for (const entry of everyEntry) {
    const fields = entry.document.value as Record<string, unknown>;
    for (const key of Object.keys(fields)) {
      for (const wrong of [null, true, 7, "", "?", [], {}, [[]], { wrong: 1 }]) {
        for (const { message, mend } of problemsOf(written(entry, { ...fields, [key]: wrong }))) {
          assert.doesNotMatch(message.replace(/"[^"]*"/g, ""), jargon, `${entry.file} ${key}`);
          assert.doesNotMatch(mend.replace(/"[^"]*"/g, ""), /expected|received|undefined|regex/i);
        }
      }
    }
  }
});

test("everything wrong in all files is told at once, in reading order", () => {
  const { problems } = judge(
    [
      { kind: "terms", id: "b", file: "_data/terms/b.json", text: '{\n  "short": 5,\n  "ful": "x"\n}' },
      { kind: "terms", id: "a", file: "_data/terms/a.json", text: "{\n  'short': 1 }" },
    ],
    now,
  );
  assert.deepEqual(
    problems
      .filter(({ rule }) => rule !== "needed")
      .map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`),
    [
      "_data/terms/a.json:2:3 json",
      "_data/terms/b.json:1:1 missing",
      "_data/terms/b.json:2:12 type",
      "_data/terms/b.json:3:3 unknown-field",
    ],
  );
});
