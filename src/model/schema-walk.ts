/** Follows a path through a schema beside the value it describes: for references, and for words about a field. */
import type { z } from "zod";

type Schema = z.core.$ZodType;
type Types = z.core.$ZodTypes;

/** The schema without what only says that it may be absent. */
export function bare(schema: Schema): Types {
  const types = schema as Types;
  return types._zod.def.type === "optional" ? bare(types._zod.def.innerType) : types;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Of several shapes a value may have, the one its writer most likely meant: that which shares most keys. */
export function likelyOption(options: readonly Schema[], value: unknown): Schema | undefined {
  const keys = isObject(value) ? Object.keys(value) : [];
  const score = (option: Schema): number => {
    const { def } = bare(option)._zod;
    if (def.type !== "object" || !isObject(value)) return 0;
    return keys.reduce((sum, key) => {
      // Own fields alone: a key may be named __proto__.
      const field = Object.hasOwn(def.shape, key) ? def.shape[key] : undefined;
      if (field === undefined) return sum;
      const fieldDef = bare(field)._zod.def;
      const decides = fieldDef.type === "literal" && fieldDef.values.includes(value[key] as string);
      return sum + (decides ? 100 : 1);
    }, 0);
  };
  return options.toSorted((a, b) => score(b) - score(a))[0];
}

/** The fields of an object or the elements of an array, each with its schema and key. */
export function children(
  schema: Schema,
  value: unknown,
): { key: string | number; schema: Schema; value: unknown }[] {
  const { def } = bare(schema)._zod;
  if (def.type === "union") {
    const option = likelyOption(def.options, value);
    return option === undefined ? [] : children(option, value);
  }
  if (def.type === "array" && Array.isArray(value)) {
    return value.map((element: unknown, key) => ({ key, schema: def.element, value: element }));
  }
  if (def.type === "object" && isObject(value)) {
    return Object.entries(def.shape).map(([key, field]) => ({ key, schema: field, value: value[key] }));
  }
  return [];
}

/** The schema of the value at a path, or undefined where the schema knows no such place. */
export function schemaAt(schema: Schema, value: unknown, path: readonly PropertyKey[]): Schema | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  const child = children(schema, value).find((candidate) => candidate.key === key);
  return child === undefined ? undefined : schemaAt(child.schema, child.value, rest);
}

/** Every key that the object at a path may have. */
export function keysAt(schema: Schema, value: unknown): string[] {
  const { def } = bare(schema)._zod;
  if (def.type === "union") {
    const option = likelyOption(def.options, value);
    return option === undefined ? [] : keysAt(option, value);
  }
  return def.type === "object" ? Object.keys(def.shape) : [];
}

/** Every key that an object of any of a union's shapes may have. */
export function allKeysAt(schema: Schema): string[] {
  const { def } = bare(schema)._zod;
  if (def.type === "union") return [...new Set(def.options.flatMap(allKeysAt))];
  return def.type === "object" ? Object.keys(def.shape) : [];
}
