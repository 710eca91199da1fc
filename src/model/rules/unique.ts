import type { Entry, Records, Rule } from "../records.ts";
import { happenings } from "./events.ts";

/** A name that must be one record's alone, and where it stands. */
export interface Name {
  readonly entry: Entry;
  readonly path: readonly PropertyKey[];
  readonly name: string;
}

function* repeats(names: Iterable<Name>): Generator<Name & { first: Entry }> {
  const seen = new Map<string, Entry>();
  for (const each of names) {
    const first = seen.get(each.name);
    if (first === undefined) seen.set(each.name, each.entry);
    else yield { ...each, first };
  }
}

export const uidsIn = (records: Records): readonly Name[] =>
  happenings(records).map(({ entry, path, event }) => ({ entry, path: [...path, "uid"], name: event.uid }));

export const tagsIn = (records: Records): readonly Name[] =>
  [...records.news.values()].map((entry) => ({ entry, path: ["tag"], name: entry.record.tag }));

/** No two events share a calendar id, no two news items a tag: a subscriber's app would take one for the other. */
export const permanentIdsUnique: Rule = {
  name: "unique",
  *check(records) {
    for (const { entry, path, name, first } of [...repeats(uidsIn(records)), ...repeats(tagsIn(records))]) {
      yield {
        entry,
        path,
        message: `${first.file} already has "${name}".`,
        mend: "Give this record one of its own.",
      };
    }
  },
};

/** A livestream's id stands among the events' ids: both make the address /events/ID/. */
export const eventIdsUnique: Rule = {
  name: "unique",
  *check(records) {
    for (const entry of records.summits.values()) {
      const { id } = entry.record.livestream;
      const taken = records.events.get(id);
      if (taken === undefined) continue;
      yield {
        entry,
        path: ["livestream", "id"],
        message: `${taken.file} already has the id "${id}".`,
        mend: "Give the livestream another id.",
      };
    }
  },
};

/** A year's page stands among the pages of events, or of news: none of them is named like a year. */
export const idsAreNoYears: Rule = {
  name: "year",
  *check({ events, news, summits }) {
    const named: readonly Name[] = [
      ...[...events.values(), ...news.values()].map((entry) => ({ entry, path: [], name: entry.id })),
      ...[...summits.values()].map((entry) => ({
        entry,
        path: ["livestream", "id"],
        name: entry.record.livestream.id,
      })),
    ];
    for (const { entry, path, name } of named) {
      if (!/^\d{4}$/.test(name)) continue;
      yield {
        entry,
        path,
        message: `"${name}" is a year, and the page of that year has the same address.`,
        mend:
          path.length === 0
            ? "Give the file a name that says what it is about."
            : "Choose an id that says what it is about.",
      };
    }
  },
};

/** No two rows of one table are about the same thing. */
export const storageNamesUnique: Rule = {
  name: "unique",
  *check(records) {
    const rows = [...records.storage.values()].map((entry): Name => {
      const { record } = entry;
      const [key, name] = "service" in record ? ["service", record.service] : ["name", record.name];
      return { entry, path: [key], name: `${record.setBy} ${name}` };
    });
    for (const { entry, path, first } of repeats(rows)) {
      yield {
        entry,
        path,
        message: `${first.file} has the same "${String(path[0])}" in the same table.`,
        mend: "Correct the name, or keep only one of the two records.",
      };
    }
  },
};

/** Two themes of one strategy never stand at the same place in its list, nor two rows of one table. */
export const placesUnique: Rule = {
  name: "order",
  *check(records) {
    const themes = [...records.themes.values()].map(
      (entry): Name => ({ entry, path: ["order"], name: `${entry.record.strategy} ${entry.record.order}` }),
    );
    const rows = [...records.storage.values()].map(
      (entry): Name => ({ entry, path: ["order"], name: `${entry.record.setBy} ${entry.record.order}` }),
    );
    for (const { entry, path, first } of [...repeats(themes), ...repeats(rows)]) {
      yield {
        entry,
        path,
        message: `${first.file} has the same place in the list.`,
        mend: "Choose another number.",
      };
    }
  },
};
