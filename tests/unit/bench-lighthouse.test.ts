/** Which pages Lighthouse looks at, and what is told of its reports. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { familiesIn } from "../../bench/browser/families.ts";
import { type Report, reportIn } from "../../bench/browser/lighthouse.ts";
import { COLUMNS, failures, MARKS, rowsOf, scoreOf, withScores } from "../../bench/browser/scores.ts";
import { FILE } from "../../bench/browser/table.ts";
import { rowsBetween } from "../../bench/marked-table.ts";

const guide = `
| page | what |
|---|---|
| \`/\` | Read it. |
| \`/events/\` | Read it. |
| \`/events/ID/\` | Read it. |
| \`/events/YEAR/\` | Read it. |
| \`/404.html\` | Read it. |
`;
const weights = new Map([
  ["/", 5],
  ["/404.html", 1],
  ["/events/", 3],
  ["/events/2021/", 9],
  ["/events/light/", 2],
  ["/events/heavy/", 4],
]);

test("each family is looked at by its heaviest page, and a year's page is none of an event", () => {
  assert.deepEqual(
    [...familiesIn(guide, weights)],
    [
      ["/", "/"],
      ["/events/", "/events/"],
      ["/events/ID/", "/events/heavy/"],
      ["/events/YEAR/", "/events/2021/"],
      ["/404.html", "/404.html"],
    ],
  );
});

test("a page of no family, and a family without a page, are errors", () => {
  assert.throws(() => familiesIn(guide, new Map([...weights, ["/new/", 1]])), /differ: \/new\/\./);
  assert.throws(() => familiesIn(guide, new Map([...weights, ["/404xhtml", 1]])), /differ: \/404xhtml\./);
  const fewer = new Map([...weights].filter(([address]) => address !== "/events/2021/"));
  assert.throws(() => familiesIn(guide, fewer), /differ: \/events\/YEAR\/\./);
});

const report = (
  scores: Readonly<Record<string, number | null>>,
  audits: Report["audits"] = {},
  weight = 1,
): Report => ({
  lighthouseVersion: "12.8.2",
  categories: Object.fromEntries(
    Object.entries(scores).map(([name, score]) => [
      name,
      { score, auditRefs: Object.keys(audits).map((id) => ({ id, weight })) },
    ]),
  ),
  audits,
});

const perfect = report({ performance: 1, accessibility: 1, "best-practices": 1, seo: 1 });

test("what Lighthouse writes is read, and what is no report, or of a page that could not be looked at, is refused", () => {
  assert.deepEqual(reportIn(JSON.stringify({ ...perfect, more: 1 })), perfect);
  const failed = {
    ...perfect,
    runtimeError: { code: "NO_NAVSTART", message: "Please run Lighthouse again." },
  };
  assert.throws(() => reportIn(JSON.stringify(failed)), /Please run Lighthouse again/);
  assert.throws(() => reportIn('{ "categories": {} }'), /lighthouseVersion/);
  assert.throws(() => reportIn("Oh"), /JSON/);
});

test("the middle of several looks counts, and a look that found no score leaves none", () => {
  assert.equal(scoreOf([report({ seo: 1 }), report({ seo: 0.98 }), report({ seo: 0.5 })], "seo"), 98);
  assert.equal(scoreOf([report({ seo: 1 }), report({ seo: null })], "seo"), undefined);
  assert.equal(scoreOf([report({ seo: 1 })], "performance"), undefined);
});

test("a score below 100 is told with the page and the audits that count, and nothing is told of 100", () => {
  assert.deepEqual(failures(new Map([["/", [perfect]]])), []);
  const lost = report(
    { seo: 0.92 },
    {
      "robots-txt": { title: "robots.txt is not valid", score: 0, explanation: "Not to be had" },
      title: { title: "There is a title", score: 1 },
      video: { title: "Nothing to say", score: null },
    },
  );
  const { seo: _, ...rest } = perfect.categories;
  const others = { ...perfect, categories: rest };
  assert.deepEqual(failures(new Map([["/news/", [others, lost]]])), [
    "/news/: seo 92: robots-txt (robots.txt is not valid, Not to be had)",
  ]);
  const advice = report({ seo: 0.92 }, { hint: { title: "A hint", score: 0 } }, 0);
  assert.deepEqual(failures(new Map([["/", [others, advice]]])), ["/: seo 92: "]);
  const broken = report({ seo: null }, { fetch: { title: "Fetched", score: null, errorMessage: "Gone" } });
  assert.deepEqual(failures(new Map([["/", [others, broken]]])), [
    "/: seo has no score: fetch (Fetched, Gone)",
  ]);
});

test("the scores of a run take the place of those before", () => {
  const families = new Map([["/events/ID/", "/events/heavy/"]]);
  const scores = new Map([["/events/heavy/", [perfect]]]);
  const rows = [["/events/ID/", "/events/heavy/", "100", "100", "100", "100", "2026-01-14"]];
  assert.deepEqual(rowsOf(families, scores, "2026-01-14"), rows);
  assert.deepEqual(
    rowsOf(families, new Map(), "2026-01-14").map((row) => row[2]),
    ["no score"],
  );
  const empty = `${MARKS.begin}\n${MARKS.end}\n`;
  const once = withScores(empty, families, new Map(), "2026-01-13", "Once.");
  const text = withScores(once, families, scores, "2026-01-14", "Twice.");
  assert.deepEqual(rowsBetween(text, MARKS.begin, MARKS.end), rows);
  assert.match(text, /\n\nTwice\.\n\n<!--/);
});

test("the table of scores has a line for each family, and the form that the benchmark writes", () => {
  const rows = rowsBetween(readFileSync(FILE, "utf8"), MARKS.begin, MARKS.end);
  const guide = readFileSync("ACCESSIBILITY.md", "utf8");
  assert.deepEqual(
    rows.map(([pattern]) => pattern),
    [...guide.matchAll(/^\| `(\/[^`]*)` \|/gm)].map(([, pattern]) => pattern),
  );
  for (const row of rows) {
    assert.equal(row.length, COLUMNS.length, row.join(" | "));
    for (const score of row.slice(2, -1)) assert.match(score, /^(\d{1,2}|100)$/);
    assert.match(row.at(-1) ?? "", /^\d{4}-\d{2}-\d{2}$/);
  }
});
