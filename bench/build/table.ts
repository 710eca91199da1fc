import { rowsBetween, withRows } from "../marked-table.ts";
import type { Builder } from "./builders.ts";
import { median, type Took } from "./measure.ts";

export const FILE = "docs/performance.md";
export const BEGIN = "<!-- bench:build -->";
export const END = "<!-- /bench:build -->";

/** A ratio is what this site's build takes for each one that the other's does: below 1 it is the quicker. */
export const COLUMNS = [
  "records",
  "built by",
  "CPU, s",
  "this site to it",
  "goal",
  "wall, s",
  "this site to it",
  "memory, MiB",
  "this site to it",
  "runs",
  "on",
] as const;

export type Row = readonly string[];

/** What was built, and where: a disk's own time swamps the rest, so the goals are for memory. */
export interface Measured {
  readonly records: number;
  readonly isOnDisk?: boolean;
}

/** What was taken in each round, by builder; a builder that can't be measured here has no rounds. */
export type Rounds = ReadonlyMap<Builder["name"], readonly Took[]>;

/** The most processor time that this site's build may take for each second of another's, by number of records. */
const GOALS: Readonly<Record<number, Partial<Record<Builder["name"], number>>>> = {
  30: { Hugo: 2.5, "Eleventy, Nunjucks": 0.4 },
  1000: { Hugo: 1 },
  10000: { Hugo: 0.75, "Eleventy, govuk macros": 0.2, floor: 2.5 },
  50000: { "this site, a fifth of the records": 5.5 },
};

/** The lines of one number of records: medians, and the medians of what each round's two runs have as their ratio. */
export function rowsOf({ records, isOnDisk = false }: Measured, rounds: Rounds, day: string): Row[] {
  const ours = rounds.get("this site") ?? [];
  return [...rounds].flatMap(([name, theirs]) => {
    if (theirs.length === 0) return [];
    const middle = (part: keyof Took) => median(theirs.map((took) => took[part]));
    const ratio = (part: keyof Took) =>
      name === "this site"
        ? ""
        : median(theirs.map((took, round) => (ours[round]?.[part] ?? Number.NaN) / took[part])).toFixed(2);
    const goal = isOnDisk ? undefined : GOALS[records]?.[name];
    const cells = [
      isOnDisk ? `${records}, on the disk` : String(records),
      name,
      middle("cpu").toFixed(2),
      ratio("cpu"),
      goal === undefined ? "" : `at most ${goal}`,
      middle("wall").toFixed(2),
      ratio("wall"),
      middle("memory").toFixed(0),
      ratio("memory"),
      String(theirs.length),
      day,
    ];
    return [cells];
  });
}

/** A text with new lines in its table, in the order of the numbers of records; lines of other numbers stay. */
export function withBuilds(text: string, rows: readonly Row[], machine: string): string {
  const fresh = new Set(rows.map(([records]) => records));
  const kept = buildRows(text).filter(([records]) => !fresh.has(records));
  // Those on the disk, whose words are longer, after those in memory.
  const all = [...kept, ...rows].sort(
    ([a = ""], [b = ""]) => Number.parseInt(a, 10) - Number.parseInt(b, 10) || a.length - b.length,
  );
  return withRows(text, { file: FILE, begin: BEGIN, end: END, columns: COLUMNS }, all, machine);
}

export const buildRows = (text: string): string[][] => rowsBetween(text, BEGIN, END);
