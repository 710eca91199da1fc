/** An error keeps the site from being built; advice is worth reading, and holds nothing up. */
export type Level = "error" | "advice";

/** Something wrong in a record, said so that the person who wrote it can mend it. */
export interface Problem {
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  /** 1-based line of the offending value: of the key if the key is unknown, of the object if a field is missing. */
  readonly line: number;
  /** 1-based column, in UTF-16 units, as editors count. */
  readonly column: number;
  readonly level: Level;
  /** The name of the rule that refused it. */
  readonly rule: string;
  /** What is wrong, in plain English. */
  readonly message: string;
  /** What to do about it. */
  readonly mend: string;
}

/** Problems in the order a reader meets them: by file, then line, then column. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.line - b.line ||
      a.column - b.column ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}

/** One problem as a person reads it: the place an editor can click, what is wrong, and the mend below it. */
export function inWords({ file, line, column, level, message, mend }: Problem): string {
  return `${file}:${line}:${column}  ${level === "advice" ? "Advice: " : ""}${message}\n    ${mend}`;
}

/** Thrown when any record is wrong. It carries every problem there is, never only the first. */
export class DataError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const sorted = inReadingOrder(problems);
    super(sorted.map(inWords).join("\n"));
    this.name = "DataError";
    this.problems = sorted;
  }
}
