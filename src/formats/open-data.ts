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
    records: publicEntries(site, kind).map(({ id, record: { $schema: _, ...fields } }) => ({
      id,
      ...fields,
    })),
  });

/** The records that other outputs show too: no news before its day, no joining details after theirs. */
function publicEntries(site: Site, kind: KindName) {
  switch (kind) {
    case "news": {
      const out = new Set(site.news.map(({ id }) => id));
      return [...site.records.news.values()].filter(({ id }) => out.has(id));
    }
    case "summits":
      return [...site.records.summits.values()].map(({ id, record }) => {
        const joining = site.summits.find((summit) => summit.id === id)?.livestream.joining;
        return { id, record: { ...record, livestream: { ...record.livestream, joining } } };
      });
    default:
      return [...site.records[kind].values()];
  }
}

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
