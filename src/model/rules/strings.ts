/** Every string of a record with its place and its schema: what most rules look through. */
import type { z } from "zod";
import { schemas } from "../kinds.ts";
import type { Entry } from "../records.ts";
import { bare, children } from "../schema-walk.ts";

export interface Located {
  readonly entry: Entry;
  readonly path: readonly PropertyKey[];
  readonly schema: z.core.$ZodType;
  readonly value: string;
}

const found = new WeakMap<Entry, readonly Located[]>();

/** Found once for all rules: a record never changes once it is read. */
export function strings(entry: Entry): readonly Located[] {
  const known = found.get(entry);
  if (known !== undefined) return known;
  const all: Located[] = [];
  collect(schemas[entry.kind], entry.record, []);
  found.set(entry, all);
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
