/** A table that a benchmark writes into a text, between two marks. */
export interface Marked {
  readonly begin: string;
  readonly end: string;
  readonly columns: readonly string[];
}

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** @throws Error when the text lacks the marks */
export function withRows(
  text: string,
  { begin, end, columns }: Marked,
  rows: readonly (readonly string[])[],
  below: string,
): string {
  const [start, stop] = [text.indexOf(begin), text.indexOf(end)];
  if (start === -1 || stop < start)
    throw new Error(`There are no lines ${begin} and ${end} to write a table between.`);
  const table = [columns, columns.map(() => "---"), ...rows].map(line).join("\n");
  return `${text.slice(0, start)}${begin}\n\n${table}\n\n${below}\n\n${text.slice(stop)}`;
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
