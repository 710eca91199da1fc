import { rowsBetween, withRows } from "../marked-table.ts";
import { median } from "../saturation.ts";
import type { Saved, ServerName } from "./servers.ts";

export const FILE = "docs/performance.md";
const BEGIN = "<!-- bench:save -->";
const END = "<!-- /bench:save -->";

export const COLUMNS = [
  "records",
  "saved",
  "server",
  "until the browser shows it, ms",
  "this site to it",
  "goal",
  "met",
  "rounds",
  "on",
] as const;

/** Milliseconds in each round, by server. */
export type Rounds = ReadonlyMap<ServerName, readonly number[]>;

/** Milliseconds for this site, by what is saved and the number of records. */
const GOALS: Readonly<Record<Saved, Readonly<Record<number, number>>>> = {
  record: { 30: 150, 10000: 300 },
  component: { 30: 400 },
};

/** The lines of one number of records and of one thing that is saved: medians, and the median of each round's ratio. */
export function rowsOf(records: number, saved: Saved, rounds: Rounds, day: string): string[][] {
  const ours = rounds.get("this site") ?? [];
  return [...rounds].map(([server, took]) => {
    const time = median(took);
    const ratio = median(took.map((each, round) => (ours[round] ?? Number.NaN) / each));
    const isOurs = server === "this site";
    // Hugo's server is the measure where there are many records; where there are few, a time is.
    const isMeasure = saved === "record" && records >= 10_000;
    const goal = isOurs ? GOALS[saved][records] : isMeasure ? 1 : undefined;
    const judged =
      goal === undefined
        ? ["", ""]
        : [`at most ${goal}${isOurs ? " ms" : ""}`, (isOurs ? time : ratio) <= goal ? "yes" : "no"];
    return [
      String(records),
      saved,
      server,
      time.toFixed(0),
      isOurs ? "" : ratio.toFixed(2),
      ...judged,
      String(took.length),
      day,
    ];
  });
}

/** A text with new lines in its table; those of other numbers of records, or of other things saved, stay. */
export function withSaves(text: string, rows: readonly (readonly string[])[], machine: string): string {
  const keyOf = ([records, saved]: readonly string[]) => `${records} ${saved}`;
  const fresh = new Set(rows.map(keyOf));
  const kept = rowsBetween(text, BEGIN, END).filter((row) => !fresh.has(keyOf(row)));
  const all = [...kept, ...rows].sort(([a], [b]) => Number(a) - Number(b));
  return withRows(text, { file: FILE, begin: BEGIN, end: END, columns: COLUMNS }, all, machine);
}
