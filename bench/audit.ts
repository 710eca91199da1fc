import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Issue } from "pa11y-ci";
import { z } from "zod";
import { barriers } from "../a11y/barriers/index.ts";
import type { Finding } from "../a11y/finding.ts";
import { barriersOf, belongs } from "./audit-tests.ts";
import { baseline, criterionOf, saysMore } from "./baseline.ts";
import { addedFindings } from "./compare.ts";
import { writeDetails } from "./details.ts";
import { type Observation, observe, whyNotChecked } from "./observe.ts";
import { serve } from "./serve.ts";
import { fetchSource } from "./sources.ts";
import { type Figure, inColumns, percent } from "./table.ts";

const SOURCE = {
  words: "The accessibility tool audit of the Government Digital Service",
  address: "https://github.com/alphagov/accessibility-tool-audit.git",
  variable: "AUDIT",
  needs: "tests.json",
};

/** What we read of tests.json: by category and test, what each tool said in the auditors' judgement. */
const Tests = z.record(
  z.string(),
  z.record(z.string(), z.object({ results: z.record(z.string(), z.string()) })),
);

/** The auditors' words for a tool that reported the barrier. */
const REPORTED = ["error", "error_paid", "warning"];

interface Trial {
  readonly name: string;
  /** Where its page is, and the same page without the example; from the address's root on. */
  readonly path: string;
  readonly cleanPath: string;
  /** Whether the example is a page of its own, which the test only links to and which has several barriers. */
  readonly linked: boolean;
  /** The tools that reported it to the auditors. */
  readonly foundBy: readonly string[];
}

interface Outcome {
  readonly trial: Trial;
  /** What is found as the test's own barrier. */
  readonly found: readonly Finding[];
  /** Whatever else there is on its page only. */
  readonly others: readonly Finding[];
  readonly byPa11y: boolean;
}

/** Runs the pages with which the UK's Government Digital Service audited the tools of the market. */
export async function benchAudit(): Promise<readonly Figure[]> {
  const { folder, commit } = fetchSource(SOURCE);
  const tests = Tests.parse(JSON.parse(readFileSync(join(folder, SOURCE.needs), "utf8")));
  const tools = [...new Set(Object.values(tests).flatMap(toolsIn))];
  const trials = Object.entries(tests).flatMap(([category, byName]) =>
    Object.entries(byName).map(([name, { results }]) => trialOf(folder, category, name, results)),
  );
  const { url, close } = await serve(folder, (path) =>
    path.startsWith("/clean/")
      ? withoutExample(readFileSync(join(folder, "tests", path.slice("/clean/".length)), "utf8"))
      : undefined,
  );
  try {
    const paths = [...new Set(trials.flatMap(({ path, cleanPath }) => [cleanPath, path]))];
    const pages = paths.map((path) => ({ name: path, url: new URL(encodeURI(path), url).href }));
    const seen = await observe(pages, "tool audit");
    const issues = await baseline(pages);
    const outcomes = trials.map((trial) => outcomeOf(trial, seen, issues));
    detail(outcomes, seen);
    return summary(outcomes, tools, commit);
  } finally {
    close();
  }
}

function toolsIn(tests: z.infer<typeof Tests>[string]): string[] {
  return Object.values(tests).flatMap(({ results }) => Object.keys(results));
}

function trialOf(
  folder: string,
  category: string,
  name: string,
  results: Readonly<Record<string, string>>,
): Trial {
  const letters = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, "");
  const file = readdirSync(join(folder, "tests")).find(
    (each) => letters(each) === letters(`${category}${name}html`),
  );
  if (!file) throw new Error(`There is no page for the audit's test "${name}" (${category}).`);
  const html = readFileSync(join(folder, "tests", file), "utf8");
  const linked = /<main>\s*(?:<p>)?\s*<a href="\.\.(\/example-pages\/[^"]+)">/.exec(html)?.[1];
  return {
    name: `${category}: ${name}`,
    path: linked ?? `/tests/${file}`,
    cleanPath: linked ? "/example-pages/demo.html" : `/clean/${file}`,
    linked: linked !== undefined,
    foundBy: Object.keys(results).filter((tool) => REPORTED.includes(results[tool] ?? "")),
  };
}

/** A test's page as it would be without the barrier: its frame, with nothing in it. */
function withoutExample(html: string): string {
  return html.replace(/(<main[^>]*>)[\s\S]*(<\/main>)/, "$1$2");
}

function outcomeOf(
  trial: Trial,
  seen: ReadonlyMap<string, Observation>,
  issues: ReadonlyMap<string, readonly Issue[]>,
): Outcome {
  const { name, path, cleanPath, linked } = trial;
  const added = addedFindings(seen.get(path)?.findings ?? [], seen.get(cleanPath)?.findings ?? []).filter(
    ({ rule }) => rule !== "not-checked",
  );
  // Any issue counts for pa11y-ci, save where the page has barriers besides the test's own.
  const criteria = linked ? barriersOf(name)?.map((barrier) => barriers[barrier].wcag) : undefined;
  const counts = (issue: Issue) => criteria?.includes(criterionOf(issue) ?? "") ?? true;
  return {
    trial,
    found: added.filter(({ rule }) => belongs(name, rule)),
    others: added.filter(({ rule }) => !belongs(name, rule)),
    byPa11y: saysMore((issues.get(path) ?? []).filter(counts), issues.get(cleanPath)),
  };
}

function summary(outcomes: readonly Outcome[], tools: readonly string[], commit: string): Figure[] {
  const all = outcomes.length;
  const ours = outcomes.filter(({ found }) => found.length > 0).length;
  const beyondAdvice = outcomes.filter(({ found }) => found.some(({ level }) => level !== "notice")).length;
  const pa11y = outcomes.filter(({ byPa11y }) => byPa11y).length;
  const union = outcomes.filter(({ trial }) => trial.foundBy.length > 0).length;
  const byTool = tools
    .map((tool) => ({ tool, found: outcomes.filter(({ trial }) => trial.foundBy.includes(tool)).length }))
    .sort((one, other) => other.found - one.found);
  console.log(
    inColumns([
      ["", `found of ${all}`],
      ["this check, as that barrier", String(ours)],
      ["  as an error or a warning", String(beyondAdvice)],
      ["pa11y-ci, anything", String(pa11y)],
      [`the ${tools.length} tools of the audit together`, String(union)],
      ...byTool.map(({ tool, found }) => [`  ${tool}`, String(found)]),
    ]),
  );
  const [best] = byTool;
  return [
    {
      benchmark: "GDS tool audit",
      measured: `found where the same page without it has no such finding, of ${all} barriers${commit && ` (commit ${commit})`}`,
      ours: `${ours} (${percent(ours, all)})`,
      pa11y: `${pa11y} (${percent(pa11y, all)})`,
      others:
        `the audit's ${tools.length} tools together ${union}` +
        (best ? `; the best of them, ${best.tool}, ${best.found}` : ""),
    },
  ];
}

function detail(outcomes: readonly Outcome[], seen: ReadonlyMap<string, Observation>): void {
  const rulesOf = (findings: readonly Finding[]) =>
    [...new Set(findings.map(({ level, rule }) => `${level} ${rule}`))].join(", ") || "nothing";
  const missed = outcomes.filter(({ found }) => found.length === 0);
  const others = outcomes.filter(({ found }) => found.length > 0);
  writeDetails("audit", [
    `# ${missed.length} barriers are not found`,
    ...missed.map(({ trial, others }) => {
      const page = seen.get(trial.path);
      const by = trial.foundBy.join(", ") || "nobody";
      const reason = (page && whyNotChecked(page)) ?? `Only here: ${rulesOf(others)}.`;
      return `- ${trial.name} (${trial.path}); in the audit found by ${by}. ${reason}`;
    }),
    `# ${others.length} barriers are found`,
    ...others.map((each) => `- ${each.trial.name}: ${rulesOf(each.found)}; also ${rulesOf(each.others)}`),
  ]);
}
