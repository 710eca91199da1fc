/** What is kept instead of being worked out anew is what would be worked out. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { foldLines } from "ical-generator";
import { DateTime, IANAZone } from "luxon";
import { folded } from "../../src/formats/fold.ts";
import * as names from "../../src/model/day-words.ts";
import { readJson } from "../../src/model/json.ts";
import { onceASite } from "../../src/model/once.ts";
import { RememberingZone } from "../../src/model/remembering-zone.ts";
import { longDate, shortDate, utcText } from "../../src/model/time.ts";
import { remembered } from "../../src/remembered.ts";
import { fixtureSite } from "../fixtures/site.ts";

const cache = mkdtempSync(join(tmpdir(), "remembered-"));
after(() => rmSync(cache, { recursive: true }));

test("what follows from a site is made once for it, and anew for another", () => {
  let made = 0;
  const count = onceASite(() => {
    made += 1;
    return made;
  });
  const [one, other] = [fixtureSite(), fixtureSite()];
  assert.deepEqual([count(one), count(one), count(other), count(one)], [1, 1, 2, 1]);
});

test("a style sheet is made anew when any of its sources is another", async () => {
  let made = 0;
  const make = async () => {
    made += 1;
    return `sheet ${made}`;
  };
  assert.equal(await remembered(["a", "b"], make, cache), "sheet 1");
  assert.equal(await remembered(["a", "b"], make, cache), "sheet 1");
  assert.equal(await remembered(["ab", ""], make, cache), "sheet 2");
});

test("the zone that remembers has the offset of the system's, to the second at which the clocks change", () => {
  const [system, ours] = [new IANAZone("Europe/London"), new RememberingZone("Europe/London")];
  const hour = 60 * 60 * 1000;
  for (let time = Date.UTC(2000, 0, 1, 0, 30); time < Date.UTC(2101, 0, 1); time += 131 * hour) {
    assert.equal(ours.offset(time), system.offset(time), new Date(time).toISOString());
  }
  for (const change of [Date.UTC(2021, 2, 28, 1), Date.UTC(2026, 9, 25, 1)]) {
    for (const time of [change - 1000, change, change + 1000])
      assert.equal(ours.offset(time), system.offset(time));
    assert.notEqual(ours.offset(change - 1), ours.offset(change));
  }
});

test("dates are written as luxon writes them", () => {
  for (let day = 0; day < 400; day += 1) {
    const moment = DateTime.utc(2024, 1, 1, 13, 5)
      .plus({ days: day })
      .setZone("Europe/London")
      .setLocale("en-GB");
    assert.equal(longDate(moment), moment.toFormat("cccc d MMMM yyyy"));
    assert.equal(shortDate(moment), moment.toFormat("d MMMM yyyy"));
    assert.equal(names.shortWeekdayName(moment), moment.toFormat("ccc"));
    assert.equal(names.shortMonthName(moment), moment.toFormat("LLL"));
    assert.ok(moment.isValid);
    assert.equal(utcText(moment), moment.toUTC().toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'"));
  }
});

test("lines are folded as ical-generator folds them", () => {
  const signs = ["a", "é", "’", "😀", " "];
  for (const sign of signs) {
    for (let length = 20; length < 160; length += 1) {
      const text = `A:${sign.repeat(length)}x\r\nB\r\n`;
      assert.equal(folded(text), foldLines(text), `${length} ${sign}`);
    }
  }
});

test("the quick reading of JSON lets through nothing that the careful one refuses", () => {
  const refused = [
    '{ "a": 1, "a": 1 }',
    '{ "a": "\\u0007" }',
    '{ "a": "x\ty" }',
    '{ "a": "\\ud800" }',
    `{ "a": "${"x".repeat(20_001)}" }`,
    `${"[".repeat(65)}${"]".repeat(65)}`,
    '{ "a": 1, }',
    "",
  ];
  for (const text of refused) assert.throws(() => readJson(text), text.slice(0, 40));
  assert.deepEqual(readJson('{ "__proto__": 1, "b": [1.50, "\\"x\\n"] }').value, {
    ["__proto__"]: 1,
    b: [1.5, '"x\n'],
  });
});
