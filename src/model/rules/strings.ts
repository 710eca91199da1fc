/** Every string of the records with its place and its schema: what most rules look through. */
import type { z } from "zod";
import { kindNames } from "../kind-names.ts";
import { schemas } from "../kinds.ts";
import type { Entry, Records } from "../records.ts";
import { bare, children } from "../schema-walk.ts";

export interface Located {
  readonly entry: Entry;
  readonly path: readonly PropertyKey[];
  readonly schema: z.core.$ZodType;
  readonly value: string;
}

/** Every string of every record, found once for all rules: a record never changes once it is read. */
export function strings(records: Records): readonly Located[] {
  const known =
    found.get(records) ?? kindNames.flatMap((kind) => [...records[kind].values()].flatMap(ofEntry));
  found.set(records, known);
  return known;
}

const found = new WeakMap<Records, readonly Located[]>();

/** By entry too, since records that are read again share those whose files have not changed. */
const foundInEntry = new WeakMap<Entry, readonly Located[]>();

function ofEntry(entry: Entry): readonly Located[] {
  const known = foundInEntry.get(entry);
  if (known !== undefined) return known;
  const all: Located[] = [];
  collect(schemas[entry.kind], entry.record, []);
  foundInEntry.set(entry, all);
  return all;

  function collect(schema: z.core.$ZodType, value: unknown, path: readonly PropertyKey[]): void {
    // What a registry knows of a field, it knows of the field itself and not of its being optional.
    if (typeof value === "string") all.push({ entry, path, schema: bare(schema), value });
    if (typeof value !== "object" || value === null) return;
    for (const child of children(schema, value)) {
      if (child.value !== undefined) collect(child.schema, child.value, [...path, child.key]);
    }
  }
}
