import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Issue } from "pa11y-ci";
import { z } from "zod";
import { type BarrierName, barriers } from "../a11y/barriers/index.ts";
import type { Finding } from "../a11y/finding.ts";
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

/**
 * Some examples are pages of their own, which the test links to, and these have several barriers: there only
 * what belongs to the test's own counts.
 */
const ON_LINKED_PAGES: readonly (readonly [test: RegExp, barriers: readonly BarrierName[]])[] = [
  [/lang attribute/, ["html-has-lang", "html-lang-valid", "page-language"]],
  [/page title/i, ["document-title", "title-vague"]],
  [/h1/i, ["page-has-heading-one"]],
  [/keyboard trap/i, ["keyboard-trap"]],
];

interface Trial {
  readonly name: string;
  /** Where its page is, and the same page without the example; from the address's root on. */
  readonly path: string;
  readonly cleanPath: string;
  /** What may count; undefined for anything. */
  readonly only: readonly BarrierName[] | undefined;
  /** The tools that reported it to the auditors. */
  readonly foundBy: readonly string[];
}

interface Outcome {
  readonly trial: Trial;
  readonly added: readonly Finding[];
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
    only: linked ? ON_LINKED_PAGES.find(([test]) => test.test(name))?.[1] : undefined,
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
  const { path, cleanPath, only } = trial;
  const criteria = only?.map((name) => barriers[name].wcag);
  const counts = (issue: Issue) => criteria?.includes(criterionOf(issue) ?? "") ?? true;
  return {
    trial,
    added: addedFindings(seen.get(path)?.findings ?? [], seen.get(cleanPath)?.findings ?? []).filter(
      ({ rule }) => rule !== "not-checked" && (only?.some((name) => name === rule) ?? true),
    ),
    byPa11y: saysMore((issues.get(path) ?? []).filter(counts), issues.get(cleanPath)),
  };
}

function summary(outcomes: readonly Outcome[], tools: readonly string[], commit: string): Figure[] {
  const all = outcomes.length;
  const ours = outcomes.filter(({ added }) => added.length > 0).length;
  const beyondAdvice = outcomes.filter(({ added }) => added.some(({ level }) => level !== "notice")).length;
  const pa11y = outcomes.filter(({ byPa11y }) => byPa11y).length;
  const union = outcomes.filter(({ trial }) => trial.foundBy.length > 0).length;
  const byTool = tools
    .map((tool) => ({ tool, found: outcomes.filter(({ trial }) => trial.foundBy.includes(tool)).length }))
    .sort((one, other) => other.found - one.found);
  console.log(
    inColumns([
      ["", `found of ${all}`],
      ["this check", String(ours)],
      ["this check, without notices", String(beyondAdvice)],
      ["pa11y-ci", String(pa11y)],
      [`the ${tools.length} tools of the audit together`, String(union)],
      ...byTool.map(({ tool, found }) => [`  ${tool}`, String(found)]),
    ]),
  );
  const [best] = byTool;
  return [
    {
      benchmark: "GDS tool audit",
      measured: `pages with a barrier told from the same without, of ${all}${commit && ` (commit ${commit})`}`,
      ours: `${ours} (${percent(ours, all)})`,
      pa11y: `${pa11y} (${percent(pa11y, all)})`,
      others:
        `the audit's ${tools.length} tools together ${union}` +
        (best ? `; the best of them, ${best.tool}, ${best.found}` : ""),
    },
  ];
}

function detail(outcomes: readonly Outcome[], seen: ReadonlyMap<string, Observation>): void {
  const missed = outcomes.filter(({ added }) => added.length === 0);
  const found = outcomes.filter(({ added }) => added.length > 0);
  const rulesOf = (added: readonly Finding[]) =>
    [...new Set(added.map(({ level, rule }) => `${level} ${rule}`))].join(", ");
  writeDetails("audit", [
    `# ${missed.length} barriers are not found`,
    ...missed.map(({ trial }) => {
      const page = seen.get(trial.path);
      const by = trial.foundBy.join(", ") || "nobody";
      return `- ${trial.name} (${trial.path}); in the audit by ${by}. ${(page && whyNotChecked(page)) ?? ""}`;
    }),
    `# ${found.length} barriers are found`,
    ...found.map(({ trial, added }) => `- ${trial.name}: ${rulesOf(added)}`),
  ]);
}
