import { z } from "zod";
import { references } from "../model/fields.ts";
import type { KindName } from "../model/kind-names.ts";
import { schemas } from "../model/kinds.ts";

/**
 * The JSON Schema (draft 7, which editors know) of the files in a kind's folder. It helps while writing, and lets
 * through what only the checks can judge: `x-reference` names the kind whose ids a field takes.
 *
 * @param idsOf the ids that there are. With them it is made for an editor's program: it offers them and puts what
 *   it refuses in the field's own words. Without, it stays true when records come and go.
 */
export function schemaAsJson(kind: KindName, idsOf?: (kind: KindName) => readonly string[]): object {
  const { $schema, ...schema } = z.toJSONSchema(schemas[kind], {
    target: "draft-7",
    io: "input",
    override: ({ zodSchema, jsonSchema: field }) => {
      const reference = references.get(zodSchema);
      if (reference !== undefined) field["x-reference"] = reference.kind;
      if (idsOf === undefined) return;
      if (reference === undefined) sayPlainly(field);
      else offer(field, reference.kind, idsOf(reference.kind));
    },
  });
  return { $schema, title: kind, ...schema };
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

function offer(field: JsonSchema, kind: KindName, ids: readonly string[]): void {
  // JSON Schema has no empty list of choices.
  if (ids.length > 0) field.enum = [...ids];
  // A record that was added without the project's commands is not in the list yet.
  field["errorMessage"] = `No record in _data/${kind}/ has this id. If it is new: npm run generate.`;
}

/** Programs that know `patternErrorMessage` would otherwise show the pattern itself. */
function sayPlainly(field: JsonSchema): void {
  if (field.description === undefined) return;
  for (const part of [field, ...(field.allOf ?? [])]) {
    if (typeof part === "object" && (part.pattern !== undefined || part.format !== undefined)) {
      part["patternErrorMessage"] = field.description;
    }
  }
}
