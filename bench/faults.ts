import type { Finding } from "../a11y/finding.ts";
import type { Fault } from "../tests/a11y/faults/fault.ts";
import { inspect, type Outcome, pagesOf, plant } from "../tests/a11y/faults/harness.ts";
import { faults } from "../tests/a11y/faults/index.ts";
import { baseline, saysMore } from "./baseline.ts";
import { progress } from "./progress.ts";
import { type Figure, inColumns, percent, ratio } from "./table.ts";

/** An outcome, and whether pa11y-ci says more of the page with the fault than of the one without. */
interface Comparison extends Outcome {
  readonly foundByPa11y: boolean;
}

/**
 * Plants faults into our own pages and counts what is found of them, here and by pa11y-ci.
 *
 * @param words in the names of the faults to look at closely; none for all
 * @throws Error for a word that is in no fault's name
 */
export async function benchFaults(words: readonly string[]): Promise<readonly Figure[]> {
  const chosen = words.length > 0 ? named(words) : faults;
  const plantation = await plant("dist", chosen);
  try {
    const pages = pagesOf(plantation);
    const outcomes = await inspect(plantation, progress("seeded barriers", pages.length));
    const issues = await baseline(pages);
    const comparisons = outcomes.map((outcome) => ({
      ...outcome,
      foundByPa11y: saysMore(issues.get(outcome.page.name), issues.get(outcome.clean.name)),
    }));
    if (words.length > 0) for (const each of comparisons) console.log(inFull(each));
    return summary(chosen, comparisons);
  } finally {
    plantation.close();
  }
}

function named(words: readonly string[]): readonly Fault[] {
  const unknown = words.find((word) => faults.every(({ name }) => !name.includes(word)));
  if (unknown) throw new Error(`No fault has "${unknown}" in its name.`);
  return faults.filter(({ name }) => words.some((word) => name.includes(word)));
}

function summary(kinds: readonly Fault[], comparisons: readonly Comparison[]): Figure[] {
  const rows = kinds.map((fault) => {
    const own = comparisons.filter((each) => each.fault === fault);
    return {
      name: fault.name,
      variants: own.length,
      ours: own.filter(({ found }) => found.length > 0).length,
      pa11y: own.filter(({ foundByPa11y }) => foundByPa11y).length,
      missed: own.filter(({ found }) => found.length === 0).map(({ variant }) => variant),
    };
  });
  const cells = rows.map(({ name, variants, ours, pa11y, missed }) =>
    [name, variants, ours, pa11y, missed.join(", ")].map(String),
  );
  console.log(inColumns([["fault", "variants", "found", "pa11y-ci", "missed"], ...cells]));

  const sum = (key: "variants" | "ours" | "pa11y") => rows.reduce((total, row) => total + row[key], 0);
  const [variants, ours, pa11y] = [sum("variants"), sum("ours"), sum("pa11y")];
  const whole = (key: "ours" | "pa11y") => rows.filter((row) => row[key] === row.variants).length;
  console.log(
    `${kinds.length} kinds, ${variants} variants: ${percent(ours, variants)} found as that barrier, ` +
      `${whole("ours")} kinds in every variant. pa11y-ci with its defaults says anything of ` +
      `${percent(pa11y, variants)}, and of ${whole("pa11y")} kinds in every variant: ${ratio(ours, pa11y)} as many here.`,
  );
  const benchmark = "Seeded barriers" as const;
  return [
    {
      benchmark,
      measured: `found, of ${variants} variants planted into our pages`,
      ours: `${ours} (${percent(ours, variants)})`,
      pa11y: `${pa11y} (${percent(pa11y, variants)})`,
      others: `${ratio(ours, pa11y)} as many as pa11y-ci`,
    },
    {
      benchmark,
      measured: `kinds found in every variant, of ${kinds.length}`,
      ours: String(whole("ours")),
      pa11y: String(whole("pa11y")),
      others: "",
    },
  ];
}

function inFull({ fault, variant, page, found, others, foundByPa11y }: Comparison): string {
  const line = ({ level, rule, message, selector }: Finding) =>
    `    ${level} ${rule}: ${message}${selector && ` at ${selector}`}`;
  return [
    `${fault.name} ${variant} (${page.name}): ${found.length > 0 ? "found" : "MISSED"}; pa11y-ci ${foundByPa11y ? "says something" : "says nothing"}`,
    ...found.map(line),
    ...(others.length > 0 ? ["  also:", ...others.map(line)] : []),
  ].join("\n");
}
