import type { KindName } from "../model/kind-names.ts";
import { recordsOf, type Site } from "../model/site.ts";
import { schemaAsJson } from "./json-schema.ts";

/**
 * Every record of a kind as JSON (RFC 8259): `{kind, records: [{id, ...fields}]}`. Fields are as the editor
 * wrote them and in the schema's order; records refer to each other by id.
 */
export const openData = (site: Site, kind: KindName): string =>
  json({
    kind,
    records: recordsOf(site, kind).map(({ id, record: { $schema: _, ...fields } }) => ({ id, ...fields })),
  });

/** The JSON Schema of the files in a kind's folder. */
export const jsonSchema = (kind: KindName): string => json(schemaAsJson(kind));

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
