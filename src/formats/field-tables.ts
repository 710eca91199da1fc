/** What may stand in each kind of record, as Markdown tables for the people who write records. */
import { recordBase } from "../model/fields.ts";
import { kindNames } from "../model/kind-names.ts";
import { schemas } from "../model/kinds.ts";
import { type Field, fieldOf, type Shape, type Variant } from "../model/shape.ts";

interface Row {
  readonly name: string;
  readonly write: string;
  readonly needed: string;
}

const everywhere = Object.keys(recordBase);

/** Every kind's table; where the kind of thing decides about the fields, a table for each. */
export const fieldTables = (): string =>
  [
    "### In every record",
    table(Object.entries(recordBase).flatMap(([name, schema]) => rowsOf(fieldOf(schema, name)))),
    ...kindNames.flatMap((kind) => {
      const { shape } = fieldOf(schemas[kind]);
      const heading = `### \`_data/${kind}/\``;
      if (shape.type === "group") return [heading, table(ownRows(shape.fields))];
      if (shape.type !== "variants") return [];
      return [
        heading,
        ...shape.variants.flatMap(({ name, help, fields }) => [
          `#### ${shape.by === undefined ? "" : `\`${shape.by}\`: `}\`${name}\``,
          help,
          table(ownRows(fields)),
        ]),
      ];
    }),
  ].join("\n\n");

const ownRows = (fields: readonly Field[]): Row[] =>
  fields.filter(({ name }) => !everywhere.includes(name)).flatMap((field) => rowsOf(field));

/**
 * @param prefix where the field stands, with a dot at its end
 * @param when in which case a field that must be there must be there; empty if always
 */
function rowsOf(field: Field, prefix = "", when = ""): Row[] {
  const { help, optional, shape } = field;
  const name = prefix + field.name;
  const needed = optional ? "No" : when || "Yes";
  const row = { name, write: [help, formOf(shape, help)].filter((part) => part !== "").join(" "), needed };
  const inside = optional || when !== "" ? `If there is \`${name}\`` : "";
  return [row, ...innerRows(shape, name, inside)];
}

function innerRows(shape: Shape, name: string, when: string): Row[] {
  switch (shape.type) {
    case "group":
      return shape.fields.flatMap((field) => rowsOf(field, `${name}.`, when));
    case "list":
      return innerRows(shape.entry.shape, `${name}[]`, "In each entry");
    case "variants": {
      const { by } = shape;
      return shape.variants.flatMap((variant) => {
        const only = by === undefined ? `With \`${variant.name}\`` : `If \`${by}\` is \`${variant.name}\``;
        return variant.fields
          .filter((field) => field.name !== by)
          .flatMap((field) => rowsOf(field, `${name}.`, only))
          .map((row) => (row.needed === "No" ? { ...row, needed: `No. Only ${lowerFirst(only)}` } : row));
      });
    }
    default:
      return [];
  }
}

/** In which form to write it, where the help doesn't say. */
function formOf(shape: Shape, help: string): string {
  switch (shape.type) {
    case "text":
      return "";
    case "number":
      return "A number.";
    case "yes or no":
      return "`true` or `false`.";
    case "fixed":
      return `Write \`${shape.value}\`.`;
    case "choice":
      return shape.choices.every((choice) => help.includes(choice)) ? "" : oneOf(shape.choices);
    case "reference":
      return `The id of a record in \`_data/${shape.kind}/\`.`;
    case "group":
      return "A group of fields.";
    case "list":
      return `A list. ${shape.entry.shape.type === "group" ? "" : `Each entry: ${lowerFirst(formOf(shape.entry.shape, help) || "a text.")}`}`.trim();
    case "variants":
      return shape.by === undefined
        ? `A group of fields, with ${shape.variants.map(({ name }) => `\`${name}\``).join(" or ")}.`
        : `A group of fields. Its \`${shape.by}\` is one of these: ${shape.variants.map(meaning).join("; ")}.`;
  }
}

const meaning = ({ name, help }: Variant): string =>
  help === "" ? `\`${name}\`` : `\`${name}\` (${lowerFirst(help).replace(/\.$/, "")})`;

const oneOf = (choices: readonly string[]): string =>
  `One of: ${choices.map((choice) => `\`${choice}\``).join(", ")}.`;

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

const table = (rows: readonly Row[]): string =>
  [
    "| Field | What to write | Must it be there? |",
    "| --- | --- | --- |",
    ...rows.map(({ name, write, needed }) => `| \`${name}\` | ${cell(write)} | ${cell(needed)} |`),
  ].join("\n");

/** A cell ends at a bar. */
const cell = (words: string): string => words.replaceAll("|", "\\|").replaceAll("\n", " ");
