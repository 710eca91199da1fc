import { rowsBetween, withRows } from "./marked-table.ts";

/** What is measured, in the order of the README's table. */
export const BENCHMARKS = ["Seeded barriers", "W3C ACT rules", "GDS tool audit", "Speed"] as const;

/** One line of what was measured, as the README shows it. */
export interface Figure {
  /** The lines of one benchmark are replaced together. */
  readonly benchmark: (typeof BENCHMARKS)[number];
  /** What is counted, and of how many. */
  readonly measured: string;
  readonly ours: string;
  /** What pa11y-ci with its defaults reaches in the same run; "" where that has no meaning. */
  readonly pa11y: string;
  /** What else there is to compare with; "" for nothing. */
  readonly others: string;
}

export const BEGIN = "<!-- bench:a11y -->";
export const END = "<!-- /bench:a11y -->";

export const COLUMNS = ["benchmark", "measured", "this check", "pa11y-ci", "others", "on"] as const;

/** Text in columns for a terminal, the first row being their names. */
export function inColumns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "))
    .map((line) => line.trimEnd())
    .join("\n");
}

/**
 * A README with new figures between its markers. Lines of benchmarks that were not run stay as they are.
 *
 * @param day when the figures were measured
 * @param machine on what and with what, in a sentence below the table
 * @throws Error when the README lacks the markers
 */
export function withFigures(
  readme: string,
  figures: readonly Figure[],
  day: string,
  machine: string,
): string {
  const rows = BENCHMARKS.flatMap((name) => {
    const fresh = figures.filter(({ benchmark }) => benchmark === name);
    if (fresh.length === 0) return rowsOf(readme).filter(([benchmark]) => benchmark === name);
    return fresh.map(({ measured, ours, pa11y, others }) => [name, measured, ours, pa11y, others, day]);
  });
  return withRows(readme, { file: "README.md", begin: BEGIN, end: END, columns: COLUMNS }, rows, machine);
}

/** The cells of the figures in a README, without those of the heading. */
export const rowsOf = (readme: string): string[][] => rowsBetween(readme, BEGIN, END);

/** A share in words: "93%"; of nothing, it is none. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? "0%" : `${Math.round((100 * part) / whole)}%`;
}

/** How many times one number is another: "3.4 times". */
export function ratio(one: number, other: number): string {
  return other === 0 ? "beyond measure" : `${(one / other).toFixed(1)} times`;
}
