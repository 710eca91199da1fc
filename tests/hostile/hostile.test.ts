/**
 * Every text of every record is attacked: the data gate refuses what comes, in plain words, or every output shows it
 * as the text it is. `npm test` tries a few attacks of every sort; HOSTILE=all tries all of them.
 */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { findBrowser, launch } from "../../scripts/browser.ts";
import { build } from "../../scripts/build.ts";
import { CHECKSUMS } from "../../scripts/checksums.ts";
import { filesIn } from "../../scripts/folder.ts";
import { script } from "../../src/browser/script.ts";
import { readRecords } from "../../src/model/door.ts";
import { kindNames } from "../../src/model/kind-names.ts";
import type { Problem } from "../../src/model/problem.ts";
import { instant } from "../../src/model/time.ts";
import { styleSheet } from "../../src/styles/style-sheet.ts";
import { fixtureNow } from "../fixtures/site.ts";
import { breaches } from "./compare.ts";
import { textFields } from "./fields.ts";
import { payloads, quick } from "./payloads.ts";
import { type Output, render } from "./render.ts";
import { type Position, places, type Round, round } from "./rounds.ts";
import { whatRuns } from "./visit.ts";

const chosen = process.env["HOSTILE"] === "all" ? payloads : quick;
const positions: readonly Position[] = ["first", "last"];

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), "send-hostile-"));
});
after(() => rmSync(folder, { recursive: true, force: true }));

test("every field that the schemas know is attacked", () => {
  const attacked = new Set(places.map(({ field }) => field));
  assert.deepEqual(
    textFields().filter((field) => !attacked.has(field)),
    [],
  );
});

/** An editor, and a terminal, can read it: one line each, no control characters, a place and a mend. */
function assertClear({ message, mend, line, column, file }: Problem, about: string): void {
  const words = `${message}${mend}`;
  assert.ok(message.length > 10 && mend.length > 10 && line > 0 && column > 0 && file !== "", about);
  assert.doesNotMatch(words, /[\p{Cc}\u2028\u2029]/u, about);
  assert.ok(words.length < 1000, `${about}: ${words.length} characters`);
}

/** The harmless twin of a site: most attacks pass at the same fields. */
const twins = new Map<string, Output>();
function twinOf({ position, passed, benign }: Round): Output {
  const key = [position, ...passed.map(({ field }) => field)].join("\n");
  const twin = twins.get(key) ?? render(benign);
  twins.set(key, twin);
  return twin;
}

/** Pages that hold an attack, for the browser. */
const attackedPages: string[] = [];

test("a hostile text is refused in plain words, or is nothing but text in every output", () => {
  const counts = { tried: 0, refused: 0, shown: 0, files: 0 };
  for (const payload of chosen) {
    for (const position of positions) {
      const tried = round(payload, position);
      const about = `${payload.name}, ${position}`;
      counts.tried += tried.tried;
      counts.refused += tried.refusals.length;
      counts.shown += tried.passed.length;
      assert.equal(tried.refusals.length + tried.passed.length, tried.tried, about);
      for (const { place, problem } of tried.refusals) assertClear(problem, `${about}, ${place.field}`);
      if (tried.passed.length === 0) continue;
      const output = render(tried.hostile);
      assert.deepEqual(breaches(output, twinOf(tried), payload.text), [], about);
      counts.files += output.size;
      if (position === "first") attackedPages.push(...pagesOf(output));
    }
  }
  console.log(
    `${counts.tried.toLocaleString("en-GB")} combinations of field and attack: ` +
      `${counts.refused.toLocaleString("en-GB")} refused at the data gate, ` +
      `${counts.shown.toLocaleString("en-GB")} shown as text, in ${counts.files.toLocaleString("en-GB")} files.`,
  );
  assert.ok(counts.tried >= 10_000, `${counts.tried} combinations`);
  assert.ok(counts.shown >= 1000, `${counts.shown} shown`);
});

const pagesOf = (output: Output): string[] =>
  [...output].filter(([path]) => path.endsWith(".html")).map(([, html]) => html);

test("a browser runs and fetches nothing on the pages that show them", async () => {
  const browser = await launch(await findBrowser());
  try {
    assert.ok(attackedPages.length > 100, `${attackedPages.length} pages`);
    assert.deepEqual(await whatRuns(browser, attackedPages), []);
    const caught = await whatRuns(browser, [
      "<p>safe</p>",
      "<script>alert(1)</script>",
      "<img src=x onerror=alert(2)>",
      '<p style="background:url(//evil.test/x)">x</p>',
    ]);
    assert.deepEqual(
      caught.map(({ page }) => page),
      [1, 2, 2, 3],
      "what does run is seen: a script, a handler and what it asked for, a fetch",
    );
  } finally {
    await browser.close();
  }
});

test("what is compared is what Eleventy writes, to the byte", async () => {
  const [payload] = quick;
  assert.ok(payload);
  const { hostile } = round(payload, "first");
  const out = join(folder, "dist");
  // Without the compressed files: they hold what the files beside them do.
  await build({ out, site: hostile, compressed: false });
  const rendered = render(hostile, { css: await styleSheet(), script: await script() });
  const names = filesIn(out).map((file) => `/${file}`);
  // Pictures are copied, and sums are taken when all else is written: no record is in them.
  const others = [...readdirSync("src/pictures"), CHECKSUMS].map((name) => `/${name}`);
  assert.deepEqual(names.sort(), [...rendered.keys(), ...others].sort());
  for (const [path, text] of rendered) assert.equal(readFileSync(join(out, path), "utf8"), text, path);
});

test("a file's name that is no id is refused, and no record comes of it", () => {
  const names = [
    "..json",
    "...json",
    "..%2f..%2fx.json",
    "%2e%2e.json",
    "a b.json",
    "A.json",
    "a--b.json",
    "-a.json",
    "a\\b.json",
    "a:b.json",
    "a\nb.json",
    "<script>alert(1)<script>.json",
    '"onload="alert(1).json',
    "{{x}}.json",
    "é.json",
    "a\u200Bb.json",
    "\u202Enosj.json",
    "=1+1.json",
    "a.json.json",
    "a.JSON",
    "__proto__.json",
    "a*.json",
    "a?b.json",
    "a#b.json",
  ];
  const records = join(folder, "_data");
  let tried = 0;
  for (const kind of kindNames) {
    mkdirSync(join(records, kind), { recursive: true });
    for (const name of names) writeFileSync(join(records, kind, name), "{}");
    tried += names.length;
  }
  const reading = readRecords(records, instant(fixtureNow));
  for (const kind of kindNames) assert.equal(reading.records[kind].size, 0, kind);
  // Names that begin with a full stop are passed over, as those of programs are.
  const seen = names.filter((name) => !name.startsWith("."));
  const refused = reading.problems.filter(({ rule }) => rule === "file-name");
  assert.equal(refused.length, seen.length * kindNames.length);
  for (const problem of refused) assertClear(problem, JSON.stringify(problem.file));
  console.log(`${tried} combinations of kind and file name: none became a record.`);
});
