import { z } from "zod";
import { references } from "../model/fields.ts";
import { type KindName, schemas } from "../model/kinds.ts";
import type { Site } from "../model/site.ts";

/**
 * Every record of a kind as JSON (RFC 8259): `{kind, records: [{id, ...fields}]}`. Fields are as the editor
 * wrote them and in the schema's order; records refer to each other by id.
 */
export const openData = (site: Site, kind: KindName): string =>
  json({
    kind,
    records: [...site.records[kind].values()].map(({ id, record: { $schema: _, ...fields } }) => ({
      id,
      ...fields,
    })),
  });

/**
 * The JSON Schema (draft 7, which editors know) of the files in a kind's folder. It helps while
 * writing, and lets through what only the checks can judge: `x-reference` names the kind whose ids a field takes,
 * but not which there are.
 */
export const jsonSchema = (kind: KindName): string => {
  const { $schema, ...schema } = z.toJSONSchema(schemas[kind], {
    target: "draft-7",
    io: "input",
    override: ({ zodSchema, jsonSchema: field }) => {
      const reference = references.get(zodSchema);
      if (reference !== undefined) field["x-reference"] = reference.kind;
    },
  });
  return json({ $schema, title: kind, ...schema });
};

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
