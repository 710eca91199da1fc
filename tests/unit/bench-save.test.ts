/** What `npm run bench -- save` edits, and how its table tells what it took. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { edited } from "../../bench/save/servers.ts";
import { FILE, rowsOf, withSaves } from "../../bench/save/table.ts";

test("an edit puts a number in, and the next one takes its place", () => {
  const record = edited("record", '{ "summary": "Come." }', 1);
  assert.equal(record, '{ "summary": "Saved 1: Come." }');
  assert.equal(edited("record", record, 12), '{ "summary": "Saved 12: Come." }');
  const component = edited("component", '<footer class="a">', 3);
  assert.equal(edited("component", component, 4), '<footer data-saved="4" class="a">');
  assert.throws(() => edited("component", "<p>", 1), /no place for the number 1/);
});

test("a table tells medians, ratios round by round, and which goals are met", () => {
  const took = new Map([
    ["this site", [100, 140, 400]],
    ["Hugo", [200, 100, 100]],
  ] as const);
  assert.deepEqual(
    rowsOf(30, "record", took, "2026-01-01").map((row) => row.join(" | ")),
    [
      "30 | record | this site | 140 |  | at most 150 ms | yes | 3 | 2026-01-01",
      "30 | record | Hugo | 100 | 1.40 |  |  | 3 | 2026-01-01",
    ],
  );
  assert.deepEqual(
    rowsOf(
      10_000,
      "record",
      new Map([
        ["this site", [301]],
        ["Hugo", [300]],
      ]),
      "2026-01-01",
    ).map((row) => row.slice(4, 7)),
    [
      ["", "at most 300 ms", "no"],
      ["1.00", "at most 1", "no"],
    ],
  );
});

test("lines of other numbers of records stay in the document's table", () => {
  const rows = rowsOf(50, "record", new Map([["this site", [1]]]), "2026-01-01");
  const once = withSaves(readFileSync(FILE, "utf8"), rows, "Here.");
  const twice = withSaves(once, rowsOf(7, "record", new Map([["this site", [2]]]), "2026-01-02"), "There.");
  assert.match(
    twice,
    /\| 7 \| record \| this site \| 2 \|.*\n(?:\|.*\n)*\| 50 \| record \| this site \| 1 \|/,
  );
  assert.throws(() => withSaves("no table", rows, ""), /has no lines/);
});
