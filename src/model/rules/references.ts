import type { z } from "zod";
import { references } from "../fields.ts";
import { type KindName, kindNames, schemas } from "../kinds.ts";
import { didYouMean } from "../nearest.ts";
import type { Rule } from "../records.ts";
import { children } from "../schema-walk.ts";

interface Reference {
  readonly path: readonly PropertyKey[];
  readonly kind: KindName;
  readonly id: string;
}

function* referencesIn(
  schema: z.core.$ZodType,
  value: unknown,
  path: readonly PropertyKey[] = [],
): Generator<Reference> {
  const target = references.get(schema) ?? references.get(unwrapped(schema));
  if (target !== undefined && typeof value === "string") yield { path, kind: target.kind, id: value };
  for (const child of children(schema, value))
    yield* referencesIn(child.schema, child.value, [...path, child.key]);
}

const unwrapped = (schema: z.core.$ZodType): z.core.$ZodType => {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === "optional" ? unwrapped(def.innerType) : schema;
};

/** Every id that a record names is the id of a record there is. */
export const referencesExist: Rule = {
  name: "reference",
  *check(records) {
    for (const kind of kindNames) {
      for (const entry of records[kind].values()) {
        for (const { path, kind: target, id } of referencesIn(schemas[kind], entry.record)) {
          if (records[target].has(id)) continue;
          yield {
            entry,
            path,
            message: `There is no record "${id}" in _data/${target}/.`,
            mend: didYouMean(id, [...records[target].keys()]),
          };
        }
      }
    }
  },
};

/** A theme names findings of a listening and actions of its strategy: those live inside other records. */
export const partsExist: Rule = {
  name: "reference",
  *check(records) {
    for (const entry of records.themes.values()) {
      const actions = records.strategies.get(entry.record.strategy)?.record.actions.map(({ id }) => id) ?? [];
      for (const [index, { action }] of entry.record.actions.entries()) {
        if (actions.includes(action)) continue;
        yield {
          entry,
          path: ["actions", index, "action"],
          message: `The strategy "${entry.record.strategy}" has no action "${action}".`,
          mend:
            actions.length === 0 ? "It has no actions at all: take this out." : didYouMean(action, actions),
        };
      }
      for (const [index, { listening, finding }] of entry.record.heard.entries()) {
        const findings = records.listening.get(listening)?.record.findings.map(({ id }) => id);
        if (findings === undefined || findings.includes(finding)) continue;
        yield {
          entry,
          path: ["heard", index, "finding"],
          message: `The listening "${listening}" has no finding "${finding}".`,
          mend: didYouMean(finding, findings),
        };
      }
    }
  },
};
