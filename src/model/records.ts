/** The records as their files give them, each with the place it stands, before they are linked. */
import type { DateTime } from "luxon";
import type { JsonDocument } from "./json.ts";
import type { KindName } from "./kind-names.ts";
import type { RecordOf } from "./kinds.ts";
import type { Level, Problem } from "./problem.ts";

export interface Entry<K extends KindName = KindName> {
  readonly kind: K;
  /** The file's name without its ending: the record's id and the last part of its address. */
  readonly id: string;
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  readonly document: JsonDocument;
  readonly record: RecordOf<K>;
}

export type Records = { readonly [K in KindName]: ReadonlyMap<string, Entry<K>> };

/** What a rule says of a record: a problem but for its place, which follows from the path. */
export interface Finding {
  readonly entry: Entry;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly mend: string;
}

/** A rule that no single field can show: about several fields, or several records. */
export interface Rule {
  readonly name: string;
  /** An error, unless it says that it only advises. */
  readonly level?: Level;
  /** Kinds of which every record must have been read, since it judges by what is absent from them. */
  readonly needs?: readonly KindName[];
  /** @param now the clock, for what is wrong only from a day on */
  readonly check: (records: Records, now: DateTime) => Iterable<Finding>;
}

export const asProblem = (
  { name, level = "error" }: Pick<Rule, "name" | "level">,
  { entry, path, message, mend }: Finding,
): Problem => {
  const { line, column } = entry.document.at(path);
  return { file: entry.file, line, column, level, rule: name, message, mend };
};
