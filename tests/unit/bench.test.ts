import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Issue } from "pa11y-ci";
import type { Finding } from "../../a11y/finding.ts";
import { criteriaOf, fits } from "../../bench/act-rules.ts";
import { criterionOf, saysMore } from "../../bench/baseline.ts";
import { addedFindings } from "../../bench/compare.ts";
import { fetchSource } from "../../bench/sources.ts";
import {
  BEGIN,
  BENCHMARKS,
  COLUMNS,
  END,
  type Figure,
  inColumns,
  percent,
  ratio,
  rowsOf,
  withFigures,
} from "../../bench/table.ts";

const folder = mkdtempSync(join(tmpdir(), "bench-"));
after(() => rmSync(folder, { recursive: true }));

const figure = (benchmark: Figure["benchmark"], ours: string): Figure => {
  return { benchmark, measured: "found, of 10", ours, pa11y: "3", others: "" };
};

const issue = (code: string, selector: string): Issue => {
  return { code, selector, type: "error", message: "" };
};

test("the README's table of figures has the form that the benchmarks write", () => {
  const readme = readFileSync(fileURLToPath(new URL("../../README.md", import.meta.url)), "utf8");
  const rows = rowsOf(readme);
  const measured = new Set(rows.map(([benchmark]) => benchmark));
  assert.deepEqual([...measured], [...BENCHMARKS]);
  for (const row of rows) {
    assert.equal(row.length, COLUMNS.length, row.join(" | "));
    const [, measured, ours, , , on] = row;
    assert.ok(measured && ours, row.join(" | "));
    assert.match(on ?? "", /^\d{4}-\d{2}-\d{2}$/);
  }
  // Nothing has been measured where nothing is told of the machine.
  const machine = /\n\n(Measured on .+)\n\n<!-- \/bench:a11y -->/.exec(readme)?.[1];
  assert.equal(machine === undefined, rows.length === 0);
  if (machine === undefined) return;
  assert.match(machine, /axe-core \d.*pa11y-ci \d/);
  assert.equal(withFigures(readme, [], "2026-01-14", machine), readme);
});

test("figures replace those of their benchmark and leave the others, in the same order always", () => {
  const empty = `# Title\n\n${BEGIN}\n${END}\n\nMore\n`;
  const speed = withFigures(empty, [figure("Speed", "0.90")], "2026-01-14", "Measured here.");
  const both = withFigures(speed, [figure("W3C ACT rules", "9")], "2026-01-15", "Measured there.");
  assert.deepEqual(rowsOf(both), [
    ["W3C ACT rules", "found, of 10", "9", "3", "", "2026-01-15"],
    ["Speed", "found, of 10", "0.90", "3", "", "2026-01-14"],
  ]);
  assert.match(both, /^# Title\n\n/);
  assert.match(both, /\n\nMeasured there\.\n\n<!-- \/bench:a11y -->\n\nMore\n$/);
  const again = withFigures(both, [figure("W3C ACT rules", "10")], "2026-01-16", "Measured there.");
  assert.deepEqual(
    rowsOf(again).map(([, , ours]) => ours),
    ["10", "0.90"],
  );
  assert.throws(() => withFigures("# Title\n", [], "2026-01-14", ""), /has no lines/);
});

test("numbers are put as people say them", () => {
  assert.deepEqual([percent(9, 10), percent(0, 0)], ["90%", "0%"]);
  assert.deepEqual([ratio(9, 2), ratio(9, 0)], ["4.5 times", "beyond measure"]);
  assert.equal(
    inColumns([
      ["", "found"],
      ["axe", "8"],
    ]),
    "     found\naxe  8",
  );
});

test("what was there before is no finding, even where it has moved", () => {
  const at = (selector: string, message = "Too small."): Finding => {
    return { rule: "target-size", level: "warning", message, selector, wcag: "2.5.8" };
  };
  assert.deepEqual(addedFindings([at("p:nth-of-type(2)")], [at("p:nth-of-type(1)")]), []);
  assert.deepEqual(addedFindings([at("p", "By 4 pixels.")], [at("p")]), []);
  assert.equal(addedFindings([at("p"), at("q")], [at("p")]).length, 2);
  assert.equal(addedFindings([at("q", "By 4 pixels.")], [at("p")]).length, 1);
  assert.deepEqual(addedFindings([], [at("p")]), []);
});

test("pa11y-ci finds a barrier when it says anything that it doesn't say without it", () => {
  const good = [issue("H25", "title")];
  assert.equal(saysMore(good, good), false);
  assert.equal(saysMore([...good, issue("H37", "img")], good), true);
  assert.equal(saysMore([issue("H25", "html")], good), true);
  assert.equal(saysMore(undefined, good), false);
  const code = "WCAG2AA.Principle1.Guideline1_3.1_3_1_A.G141";
  assert.deepEqual(
    [criterionOf(issue(code, "")), criterionOf(issue("color-contrast", ""))],
    ["1.3.1", undefined],
  );
});

test("a barrier fits an ACT rule by the table, and by the success criterion where the table has no such rule", () => {
  assert.equal(fits("23a2a8", ["1.1.1"], "image-alt"), true);
  assert.equal(fits("23a2a8", ["1.1.1"], "object-alt"), false);
  assert.equal(fits("unheard", ["1.1.1"], "object-alt"), true);
  assert.equal(fits("unheard", ["1.1.1"], "spacer-image"), false);
  assert.equal(fits("unheard", ["1.1.1"], "not-checked"), false);
  assert.deepEqual(criteriaOf("09o5cg", ["1.4.6"]), ["1.4.6", "1.4.6", "1.4.3", "1.4.3"]);
});

test("test pages of others are taken from a folder, or cloned once from a git directory", (context) => {
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", ...args]);
  const origin = join(folder, "origin");
  mkdirSync(origin);
  writeFileSync(join(origin, "tests.json"), "{}");
  git("init", "--quiet", origin);
  git("-C", origin, "add", ".");
  git("-C", origin, "commit", "--quiet", "--message=Tests");
  const bare = join(folder, "bare.git");
  git("clone", "--quiet", "--bare", origin, bare);

  const variable = "BENCH_TEST_SOURCE";
  context.after(() => delete process.env[variable]);
  const source = { words: "The tests", address: join(folder, "nowhere"), variable, needs: "tests.json" };
  const cache = join(folder, "cache");
  assert.throws(
    () => fetchSource(source, cache),
    /^Error: The tests could not be had .*BENCH_TEST_SOURCE\.$/s,
  );

  process.env[variable] = origin;
  const direct = fetchSource(source, cache);
  assert.equal(direct.folder, origin);
  process.env[variable] = bare;
  const clone = fetchSource(source, cache);
  assert.equal(readFileSync(join(clone.folder, "tests.json"), "utf8"), "{}");
  assert.match(clone.commit, /^[0-9a-f]{10}$/);
  assert.equal(clone.commit, direct.commit);
  assert.deepEqual(fetchSource(source, cache), clone);
});
