import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Issue } from "pa11y-ci";
import { z } from "zod";
import type { Level } from "../a11y/finding.ts";
import { criteriaOf, fits } from "./act-rules.ts";
import { baseline, criterionOf } from "./baseline.ts";
import { writeDetails } from "./details.ts";
import { type Observation, observe, observers, seenBy, whyNotChecked } from "./observe.ts";
import { serve } from "./serve.ts";
import { fetchSource } from "./sources.ts";
import { type Figure, inColumns, percent } from "./table.ts";

const BASE = "content-assets/wcag-act-rules";
const SOURCE = {
  words: "The W3C's ACT rules",
  address: "https://github.com/w3c/wcag-act-rules.git",
  variable: "ACT_RULES",
  needs: `${BASE}/testcases.json`,
};

/** What we read of testcases.json. */
const List = z.object({
  testcases: z.array(
    z.object({
      ruleId: z.string(),
      ruleName: z.string(),
      ruleAccessibilityRequirements: z.record(z.string(), z.unknown()).nullish(),
      expected: z.enum(["failed", "passed", "inapplicable"]),
      testcaseTitle: z.string(),
      relativePath: z.string(),
      approved: z.boolean().optional(),
    }),
  ),
});

interface Case {
  /** Its path, which is also its page's name. */
  readonly name: string;
  readonly rule: string;
  readonly ruleName: string;
  readonly title: string;
  readonly mustFail: boolean;
  /** The success criteria that the rule is about. */
  readonly criteria: readonly string[];
}

/** What somebody says of a case's own barrier, worst first; undefined for nothing. */
interface Verdict {
  readonly each: Case;
  readonly level: Level | undefined;
}

/** Runs the cases of the W3C's approved rules: what must fail is to be found, what must not is to be let be. */
export async function benchAct(): Promise<readonly Figure[]> {
  const { folder, commit } = fetchSource(SOURCE);
  const cases = casesOf(JSON.parse(readFileSync(join(folder, SOURCE.needs), "utf8")));
  const { url, close } = await serve(
    folder,
    () => undefined,
    (path) => path.replace(/^\/WAI\//, "/"),
  );
  try {
    const pages = cases.map(({ name }) => ({ name, url: `${url}WAI/${BASE}/${name}` }));
    const seen = await observe(pages, "ACT rules");
    const issues = await baseline(pages);
    const verdicts = new Map<string, Verdict[]>([
      ["this check", cases.map((each) => ({ each, level: levelOf(each, findingsOn(seen, each)) }))],
      ...observers().map((name): [string, Verdict[]] => [
        name,
        cases.map((each) => ({ each, level: levelOf(each, sightingsOn(seen, each, name)) })),
      ]),
      ["pa11y-ci", cases.map((each) => ({ each, level: levelOfIssues(each, issues.get(each.name)) }))],
    ]);
    detail(folder, verdicts, seen);
    return summary(verdicts, commit);
  } finally {
    close();
  }
}

function casesOf(json: unknown): Case[] {
  return List.parse(json)
    .testcases.filter(({ approved, relativePath }) => approved && relativePath.endsWith(".html"))
    .map(({ ruleId, ruleName, ruleAccessibilityRequirements, expected, testcaseTitle, relativePath }) => ({
      name: relativePath,
      rule: ruleId,
      ruleName,
      title: testcaseTitle,
      mustFail: expected === "failed",
      criteria: Object.keys(ruleAccessibilityRequirements ?? {}).flatMap(
        (key) => /^wcag2\d:(\d\.\d\.\d+)$/.exec(key)?.[1] ?? [],
      ),
    }));
}

type Said = { readonly barrier: string; readonly level: Level };

function findingsOn(seen: ReadonlyMap<string, Observation>, { name }: Case): Said[] {
  return (seen.get(name)?.findings ?? []).map(({ rule, level }) => ({ barrier: rule, level }));
}

/** An engine is taken at its own word: what it calls a failure is one, whether or not we believe it alone. */
function sightingsOn(seen: ReadonlyMap<string, Observation>, { name }: Case, by: string): Said[] {
  return (seen.get(name)?.sightings ?? [])
    .filter((sighting) => seenBy(sighting) === by)
    .map(({ barrier, level, engine }) => ({ barrier, level: engine?.agreed ?? level }));
}

function levelOf({ rule, criteria }: Case, said: readonly Said[]): Level | undefined {
  const levels = said.filter(({ barrier }) => fits(rule, criteria, barrier)).map(({ level }) => level);
  return (["error", "warning", "notice"] as const).find((level) => levels.includes(level));
}

function levelOfIssues({ rule, criteria }: Case, issues: readonly Issue[] = []): Level | undefined {
  const wanted = criteriaOf(rule, criteria);
  return issues.some((issue) => wanted.includes(criterionOf(issue) ?? "")) ? "error" : undefined;
}

const isFound = ({ each, level }: Verdict) => each.mustFail && (level === "error" || level === "warning");
const isFalseAlarm = ({ each, level }: Verdict) => !each.mustFail && level === "error";

function summary(verdicts: ReadonlyMap<string, readonly Verdict[]>, commit: string): Figure[] {
  const counts = [...verdicts].map(([name, all]) => ({
    name,
    found: all.filter(isFound).length,
    asErrors: all.filter((verdict) => isFound(verdict) && verdict.level === "error").length,
    advised: all.filter(({ each, level }) => each.mustFail && level === "notice").length,
    alarms: all.filter(isFalseAlarm).length,
    doubts: all.filter(({ each, level }) => !each.mustFail && level === "warning").length,
    bad: all.filter(({ each }) => each.mustFail).length,
    good: all.filter(({ each }) => !each.mustFail).length,
  }));
  const [ours] = counts;
  const pa11y = counts.at(-1);
  if (!ours || !pa11y) return [];
  console.log(
    inColumns([
      [
        "",
        `found of ${ours.bad}`,
        "as errors",
        "only advised of",
        `false errors on ${ours.good}`,
        "warnings on those",
      ],
      ...counts.map(({ name, found, asErrors, advised, alarms, doubts }) => [
        name,
        ...[found, asErrors, advised, alarms, doubts].map(String),
      ]),
    ]),
  );
  const engines = counts.slice(1, -1);
  const benchmark = "W3C ACT rules";
  const at = commit && ` (commit ${commit})`;
  const inWords = (key: "found" | "alarms") => engines.map((each) => `${each.name} ${each[key]}`).join(", ");
  return [
    {
      benchmark,
      measured: `found, of ${ours.bad} cases that must fail${at}`,
      ours: `${ours.found} (${percent(ours.found, ours.bad)})`,
      pa11y: `${pa11y.found} (${percent(pa11y.found, ours.bad)})`,
      others: inWords("found"),
    },
    {
      benchmark,
      measured: `errors reported falsely, of ${ours.good} cases that must not${at}`,
      ours: String(ours.alarms),
      pa11y: String(pa11y.alarms),
      others: inWords("alarms"),
    },
  ];
}

/** Which cases are missed or taken wrongly, and by whom. */
function detail(
  folder: string,
  verdicts: ReadonlyMap<string, readonly Verdict[]>,
  seen: ReadonlyMap<string, Observation>,
): void {
  const ours = verdicts.get("this check") ?? [];
  const by = (wanted: (verdict: Verdict) => boolean, each: Case) =>
    [...verdicts]
      .slice(1)
      .filter(([, all]) => all.some((verdict) => verdict.each === each && wanted(verdict)))
      .map(([name]) => name)
      .join(", ");
  const entry = ({ each, level }: Verdict, wanted: (verdict: Verdict) => boolean) => {
    const observation = seen.get(each.name);
    const rules = new Set(observation?.findings.map((finding) => `${finding.level} ${finding.rule}`));
    const fitting = observation?.sightings
      .filter(({ barrier }) => fits(each.rule, each.criteria, barrier))
      .map(({ by, level, message }) => `  - ${by}, ${level}: ${message}`);
    return [
      `### ${each.rule} ${each.ruleName}: ${each.title}${level ? ` (${level})` : ""}`,
      `${each.name}; by: ${by(wanted, each) || "nobody"}`,
      (observation && whyNotChecked(observation)) ?? `Reported: ${[...rules].join(", ") || "nothing"}`,
      ...(fitting ?? []),
      "```html",
      readFileSync(join(folder, BASE, each.name), "utf8").trim(),
      "```",
    ].join("\n");
  };
  const missed = ours.filter((verdict) => verdict.each.mustFail && !isFound(verdict));
  const alarms = ours.filter(isFalseAlarm);
  const doubts = ours.filter(({ each, level }) => !each.mustFail && level === "warning");
  writeDetails("act", [
    `# ${missed.length} failing cases are not found\n`,
    ...missed.map((verdict) => entry(verdict, isFound)),
    `# ${alarms.length} passing cases get an error\n`,
    ...alarms.map((verdict) => entry(verdict, isFalseAlarm)),
    `# ${doubts.length} passing cases get a warning\n`,
    ...doubts.map((verdict) => entry(verdict, ({ level }) => level === "warning")),
  ]);
}
