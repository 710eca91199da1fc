import type { Entry, Finding, Records, Rule } from "../records.ts";

/** An event, news or listening names only themes of the strategy it is about: else it would stand on no theme's page. */
export const themesOfStrategy: Rule = {
  name: "theme-of-strategy",
  *check(records) {
    for (const kind of ["events", "news", "listening"] as const) {
      for (const entry of records[kind].values()) {
        const { strategy, themes = [] } = entry.record;
        for (const [index, id] of themes.entries()) {
          const theme = records.themes.get(id)?.record;
          if (theme === undefined || theme.strategy === strategy) continue;
          yield {
            entry,
            path: ["themes", index],
            message: `"${id}" is a theme of ${theme.strategy}, but this is about ${strategy}.`,
            mend: "Choose a theme of the same strategy, or change the strategy.",
          };
        }
      }
    }
  },
};

interface Part {
  readonly id: string;
  readonly path: readonly PropertyKey[];
}

const partsOf = (list: string, parts: readonly { readonly id: string }[]): readonly Part[] =>
  parts.map(({ id }, index) => ({ id, path: [list, index, "id"] }));

function* anchors(records: Records): Generator<{ entry: Entry; parts: readonly Part[] }> {
  for (const entry of records.listening.values()) {
    const { findings, figures } = entry.record;
    yield { entry, parts: [...partsOf("findings", findings), ...partsOf("figures", figures)] };
  }
  for (const entry of records.strategies.values()) {
    const { actions, figures } = entry.record;
    const inActions = actions.flatMap(({ figure }, index): Part[] =>
      figure === undefined ? [] : [{ id: figure.id, path: ["actions", index, "figure", "id"] }],
    );
    yield { entry, parts: [...partsOf("actions", actions), ...inActions, ...partsOf("figures", figures)] };
  }
}

/** The page's own parts have these names already. */
const taken = ["main", "sources", "answer", "short-forms"];

/** The parts of a page have names of their own: a link to # one of them leads to one place. */
export const partsUnique: Rule = {
  name: "part",
  *check(records): Generator<Finding> {
    for (const { entry, parts } of anchors(records)) {
      const seen = new Set(taken);
      for (const { id, path } of parts) {
        if (seen.has(id)) {
          yield {
            entry,
            path,
            message: `"${id}" is the name of another part of the same page.`,
            mend: "Choose another, so that links lead to the right one.",
          };
        }
        seen.add(id);
      }
    }
  },
};

/** A competition is for some age: the youngest is not older than the oldest. */
export const agesInOrder: Rule = {
  name: "ages",
  *check(records) {
    for (const entry of records.events.values()) {
      if (entry.record.kind !== "competition") continue;
      const { from, to } = entry.record.ages;
      if (from <= to) continue;
      yield {
        entry,
        path: ["ages", "to"],
        message: `The oldest age, ${to}, is below the youngest, ${from}.`,
        mend: "Change one of the two ages.",
      };
    }
  },
};
