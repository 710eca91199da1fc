/**
 * One of each message an editor may read, side by side, so that they read as one person wrote them. When one is
 * changed on purpose: UPDATE_MESSAGES=1 npm test -- unit, and read tests/fixtures/messages.txt.
 */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { judge, type RecordFile } from "../../src/model/door.ts";
import { inWords } from "../../src/model/problem.ts";
import { instant } from "../../src/model/time.ts";
import { fixtureNow } from "../fixtures/site.ts";
import { cases, problemsAfter } from "./rule-cases.ts";

const now = instant(fixtureNow);
const snapshot = "tests/fixtures/messages.txt";

const file = (kind: RecordFile["kind"], text: string): RecordFile => ({
  kind,
  id: "x",
  file: `_data/${kind}/x.json`,
  text,
});

/** Records with every slip of shape there is; slips of JSON itself are in json.test.ts. */
const shapes: readonly RecordFile[] = [
  file("terms", '{ "short": 5, "ful": "x" }'),
  file("terms", '{ "short": "", "full": "a\\nb" }'),
  file("people", '{ "name": "A", "role": "B", "asOf": "2025-02-30", "sources": [] }'),
  file("people", '{ "name": "A", "role": "B", "asOf": null, "sources": ["A B"] }'),
  file("notices", `{ "title": "${"x".repeat(66)}", "text": "y", "shown": { "kind": "betwen" } }`),
  file(
    "contacts",
    '{ "organisation": "a", "purpose": "b", "phone": "01992 555847", "email": "me", "url": "http://x", "hours": [{ "days": "Monday", "open": "9am", "close": 17 }], "asOf": "2025-01-01", "sources": ["a"] }',
  ),
  file("storage", '{ "setby": "this-site" }'),
  file("storage-lists", '{ "hosts": ["https://x"], "proof": { "rows": "x" } }'),
  file("news", '{ "published": { "onn": "2025-01-01" }, "tag": "x", "recorded": "today" }'),
  file("events", '{ "kind": "roadshow", "sequence": 1.5, "uid": "x", "place": { "postcode": "sg1" } }'),
];

const messages = (): string => {
  const ofShape = shapes.flatMap((each) =>
    judge([each], now).problems.filter(({ rule }) => rule !== "needed"),
  );
  const ofRules = cases.flatMap(({ rule, change }) =>
    problemsAfter(change).filter((problem) => problem.rule === rule),
  );
  return `${[...ofShape, ...ofRules].map(inWords).join("\n")}\n`;
};

test("the messages are as they were last read", () => {
  const { UPDATE_MESSAGES } = process.env;
  if (UPDATE_MESSAGES === "1") writeFileSync(snapshot, messages());
  assert.equal(messages(), readFileSync(snapshot, "utf8"));
});
