/** Open data as tables for spreadsheets (RFC 4180). */

import type { KindName } from "../model/kind-names.ts";
import { schemas } from "../model/kinds.ts";
import { type Field, fieldOf } from "../model/shape.ts";
import { recordsOf, type Site } from "../model/site.ts";

/** Where a column's values stand in a record, such as `["place", "town"]` for `place.town`. */
type Path = readonly string[];

/**
 * Every record of a kind as CSV in UTF-8: a row a record, a column a field of the schema and in its order, the first
 * line their names. A field in a field is named with a dot; an entry of a list stands on a line of its own in its
 * cell, and one that has fields itself as JSON. A text that a spreadsheet would take for a formula begins with an
 * apostrophe: else a record could run one on the reader's machine (OWASP, CSV Injection).
 */
export function table(site: Site, kind: KindName): string {
  const columns: readonly Path[] = [["id"], ...unique(columnsOf(fieldOf(schemas[kind]), []))];
  const rows = recordsOf(site, kind).map(({ id, record }) => {
    const fields = { ...record, id };
    return columns.map((path) => cell(valueAt(fields, path)));
  });
  return [columns.map((path) => path.join(".")), ...rows]
    .map((cells) => `${cells.map(quoted).join(",")}\r\n`)
    .join("");
}

function columnsOf({ shape }: Field, path: Path): Path[] {
  const inside = (fields: readonly Field[]) =>
    fields
      .filter(({ name }) => name !== "$schema")
      .flatMap((field) => columnsOf(field, [...path, field.name]));
  switch (shape.type) {
    case "group":
      return inside(shape.fields);
    case "variants":
      return shape.variants.flatMap(({ fields }) => inside(fields));
    default:
      return [path];
  }
}

/** What several shapes of a record have in common is one column. */
function unique(paths: readonly Path[]): Path[] {
  return [...new Map(paths.map((path) => [path.join("."), path])).values()];
}

function valueAt(record: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string, unknown>)[key]
        : undefined,
    record,
  );
}

function cell(value: unknown): string {
  if (value === undefined) return "";
  if (Array.isArray(value)) return harmless(value.map(plain).join("\n"));
  return typeof value === "string" ? harmless(value) : plain(value);
}

const plain = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

/** Some spreadsheets pass over white space, or read Japanese signs of full width as their own. */
const harmless = (text: string): string => (/^\s*[=+\-@＝＋－＠]|^[\t\r]/.test(text) ? `'${text}` : text);

const quoted = (text: string): string =>
  /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
