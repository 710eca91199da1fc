/** What a schema asks an editor for, told without the schema library: for field tables and for questions. */
import { z } from "zod";
import { references } from "./fields.ts";
import type { KindName } from "./kind-names.ts";

export interface Field {
  /** Its key; empty for a whole record or an entry of a list. */
  readonly name: string;
  /** What to write, in an editor's words. */
  readonly help: string;
  readonly optional: boolean;
  readonly schema: z.core.$ZodType;
  readonly shape: Shape;
}

export interface Variant {
  /** The value that decides for it, or, where no value does, the field that only it must have. */
  readonly name: string;
  readonly help: string;
  readonly fields: readonly Field[];
}

export type Shape =
  | { readonly type: "text" | "number" | "yes or no" }
  | { readonly type: "fixed"; readonly value: string }
  | { readonly type: "choice"; readonly choices: readonly string[] }
  | { readonly type: "reference"; readonly kind: KindName }
  | { readonly type: "list"; readonly entry: Field }
  | { readonly type: "group"; readonly fields: readonly Field[] }
  /** `by` is the field whose value decides, if there is one. */
  | { readonly type: "variants"; readonly by: string | undefined; readonly variants: readonly Variant[] };

/** A schema as a field: a whole record's, unless it is given a name. */
export function fieldOf(schema: z.core.$ZodType, name = ""): Field {
  const { optional, inner } = unwrapped(schema);
  const registered = z.globalRegistry;
  const help = registered.get(schema)?.description ?? registered.get(inner)?.description ?? "";
  return { name, help, optional, schema: inner, shape: shapeOf(inner) };
}

function unwrapped(schema: z.core.$ZodType): { optional: boolean; inner: z.core.$ZodType } {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === "optional"
    ? { optional: true, inner: unwrapped(def.innerType).inner }
    : { optional: false, inner: schema };
}

function shapeOf(schema: z.core.$ZodType): Shape {
  const reference = references.get(schema);
  if (reference !== undefined) return { type: "reference", kind: reference.kind };
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "string":
      return { type: "text" };
    case "number":
      return { type: "number" };
    case "boolean":
      return { type: "yes or no" };
    case "literal":
      return { type: "fixed", value: String(def.values[0]) };
    case "enum":
      return { type: "choice", choices: Object.values(def.entries).map(String) };
    case "array":
      return { type: "list", entry: fieldOf(def.element) };
    case "object":
      return { type: "group", fields: fieldsOf(def.shape) };
    case "union": {
      const by = "discriminator" in def ? String(def.discriminator) : undefined;
      return { type: "variants", by, variants: def.options.map((option) => variantOf(option, by)) };
    }
    default:
      throw new TypeError(`No editor can be asked for a field of the type "${def.type}".`);
  }
}

const fieldsOf = (shape: Readonly<Record<string, z.core.$ZodType>>): Field[] =>
  Object.entries(shape).map(([name, schema]) => fieldOf(schema, name));

function variantOf(option: z.core.$ZodType, by: string | undefined): Variant {
  const { shape } = fieldOf(option);
  const fields = shape.type === "group" ? shape.fields : [];
  const deciding = fields.find(({ name, optional }) => (by === undefined ? !optional : name === by));
  if (deciding === undefined) throw new TypeError("A variant has no field that tells it from the others.");
  const { name, help, shape: decides } = deciding;
  return { name: decides.type === "fixed" ? decides.value : name, help, fields };
}
