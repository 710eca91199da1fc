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

/** An entry never changes, and most rules look through the same strings of it. */
const found = new WeakMap<Entry, readonly Located[]>();

export function* strings(records: Records): Generator<Located> {
  for (const kind of kindNames) {
    for (const entry of records[kind].values()) {
      const known =
        found.get(entry) ??
        [...stringsIn(schemas[kind], entry.record, [])].map((each): Located => ({ entry, ...each }));
      found.set(entry, known);
      yield* known;
    }
  }
}

function* stringsIn(
  schema: z.core.$ZodType,
  value: unknown,
  path: readonly PropertyKey[],
): Generator<Omit<Located, "entry">> {
  // What a registry knows of a field, it knows of the field itself and not of its being optional.
  if (typeof value === "string") yield { path, schema: bare(schema), value };
  for (const child of children(schema, value)) {
    yield* stringsIn(child.schema, child.value, [...path, child.key]);
  }
}
