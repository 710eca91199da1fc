/** Every field of every kind of record that holds a text, found by walking the schemas. */
import type { z } from "zod";
import { textKinds } from "../../src/model/fields.ts";
import { type KindName, kindNames } from "../../src/model/kind-names.ts";
import { schemas } from "../../src/model/kinds.ts";
import { bare, children } from "../../src/model/schema-walk.ts";
import { type Field, fieldOf } from "../../src/model/shape.ts";
import type { Files } from "../fixtures/site.ts";

export type Path = readonly (string | number)[];

/** A text in a record of the fixtures. */
export interface Place {
  /** The record, as "kind/id". */
  readonly record: string;
  readonly path: Path;
  /** Its field, the same for every record of one shape: "events(roadshow).change(cancelled).instead". */
  readonly field: string;
  readonly value: string;
  readonly isMarkdown: boolean;
  /** Whether any words may stand in it; else it has a form, or is one of a few values. */
  readonly isFree: boolean;
}

/** One place for each field, in the first record that has it. */
export function placesIn(files: Files): Place[] {
  const places = new Map<string, Place>();
  for (const [record, value] of Object.entries(files)) {
    const kind = record.split("/")[0] as KindName;
    // No record may give this reason without need, so that no other has it.
    const whole = { readingAgeReason: "", ...(value as object) };
    for (const place of textsIn(schemas[kind], whole, [], kind)) {
      if (!places.has(place.field)) places.set(place.field, { record, ...place });
    }
  }
  return [...places.values()];
}

function* textsIn(
  schema: z.core.$ZodType,
  value: unknown,
  path: Path,
  field: string,
): Generator<Omit<Place, "record">> {
  if (typeof value === "string") {
    const is = textKinds.get(bare(schema))?.is;
    yield { path, field, value, isMarkdown: is === "markdown", isFree: is !== undefined };
  }
  const variant = variantOf(schema, value);
  for (const { key, schema: inner, value: each } of children(schema, value)) {
    const name = typeof key === "number" ? "[]" : `.${key}`;
    yield* textsIn(inner, each, [...path, key], `${field}${variant}${name}`);
  }
}

function variantOf(schema: z.core.$ZodType, value: unknown): string {
  const { shape } = fieldOf(schema);
  if (shape.type !== "variants" || typeof value !== "object" || value === null) return "";
  const fields = value as Readonly<Record<string, unknown>>;
  const chosen = shape.variants.find(({ name }) =>
    shape.by === undefined ? name in fields : fields[shape.by] === name,
  );
  return `(${chosen?.name})`;
}

/** The fields of every kind that hold a text, as the schemas say: what placesIn() must find. */
export const textFields = (): string[] => kindNames.flatMap((kind) => fieldsIn(fieldOf(schemas[kind]), kind));

function fieldsIn({ shape }: Field, name: string): string[] {
  const inside = (fields: readonly Field[], base: string) =>
    fields.flatMap((field) => fieldsIn(field, `${base}.${field.name}`));
  switch (shape.type) {
    case "text":
    case "reference":
    case "choice":
    case "fixed":
      return [name];
    case "list":
      return fieldsIn(shape.entry, `${name}[]`);
    case "group":
      return inside(shape.fields, name);
    case "variants":
      return shape.variants.flatMap((variant) => inside(variant.fields, `${name}(${variant.name})`));
    default:
      return [];
  }
}

/** A copy of a value in which another stands at a path. */
export function withValue(value: unknown, path: Path, put: string): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return put;
  if (Array.isArray(value))
    return value.map((each: unknown, at) => (at === key ? withValue(each, rest, put) : each));
  const fields = value as Readonly<Record<string, unknown>>;
  return { ...fields, [key]: withValue(fields[key], rest, put) };
}
