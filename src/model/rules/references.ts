import { references } from "../fields.ts";
import { didYouMean } from "../nearest.ts";
import type { Rule } from "../records.ts";
import { eachRecord } from "./each-record.ts";
import { strings } from "./strings.ts";

/** Every id that a record names is the id of a record there is. */
export const referencesExist: Rule = {
  name: "reference",
  *check(records) {
    for (const { entry, path, target, value } of named(records)) {
      if (records[target].has(value)) continue;
      yield {
        entry,
        path,
        message: `There is no record "${value}" in _data/${target}/.`,
        mend: didYouMean(value, [...records[target].keys()]),
      };
    }
  },
};

const named = eachRecord((entry) =>
  strings(entry).flatMap(({ path, schema, value }) => {
    const target = references.get(schema)?.kind;
    return target === undefined ? [] : [{ entry, path, target, value }];
  }),
);

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
