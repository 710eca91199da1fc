import { markdownTable } from "../scripts/markdown-table.ts";

/** A table that a benchmark writes into a text, between two marks. */
export interface Marked {
  /** What the text is called, for the error. */
  readonly file: string;
  readonly begin: string;
  readonly end: string;
  readonly columns: readonly string[];
}

/** @throws Error when the text lacks the marks */
export function withRows(
  text: string,
  { file, begin, end, columns }: Marked,
  rows: readonly (readonly string[])[],
  below: string,
): string {
  const [start, stop] = [text.indexOf(begin), text.indexOf(end)];
  if (start === -1 || stop < start) throw new Error(`${file} has no lines ${begin} and ${end}.`);
  return `${text.slice(0, start)}${begin}\n\n${markdownTable(columns, rows)}\n\n${below}\n\n${text.slice(stop)}`;
}

/** The cells between two marks, without those of the heading. */
export const rowsBetween = (text: string, begin: string, end: string): string[][] =>
  text
    .slice(text.indexOf(begin), text.indexOf(end))
    .split("\n")
    .filter((each) => each.startsWith("| "))
    .slice(2)
    .map((each) =>
      each
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim()),
    );
