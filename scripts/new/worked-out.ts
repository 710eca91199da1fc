/** What nobody needs to be asked: fields that follow from the others, from the records or from the clock. */
import type { DateTime } from "luxon";
import type { KindName } from "../../src/model/kind-names.ts";
import type { Records } from "../../src/model/records.ts";
import type { Field, Shape } from "../../src/model/shape.ts";
import { london } from "../../src/model/time.ts";

export interface Facts {
  readonly kind: KindName;
  /** The new record's. */
  readonly id: string;
  readonly records: Records;
  readonly now: DateTime;
}

type Group = Readonly<Record<string, unknown>>;

/** By the field's name, in whichever group of fields it stands. */
const workers: Readonly<Record<string, (group: Group, facts: Facts) => unknown>> = {
  $schema: (_, { kind }) => `../../schemas/${kind}.schema.json`,
  // A livestream is an event with an id of its own, inside the record of its summit.
  uid: (group, { id, records }) => `${group["id"] ?? id}@${calendarHost(records)}`,
  // A change of plan counts as one, since it is made to what was announced.
  sequence: ({ change }) => (change === undefined ? 0 : 1),
  revised: ({ change }, { now }) => (change === undefined ? undefined : isoOf(now)),
  tag: (_, { kind, id, records }) => `${settingsOf(records)?.tagAuthority}:${kind}/${id}`,
  recorded: (_, { now }) => isoOf(now),
  weekday: ({ date }) => (typeof date === "string" ? london(date).toFormat("cccc") : undefined),
  order: nextPlace,
  // A browser gives it, when npm run storage -- --write asks one.
  proof: () => undefined,
};

const isoOf = (moment: DateTime) => moment.startOf("second").toISO({ suppressMilliseconds: true });

export const isWorkedOut = (name: string): boolean => Object.hasOwn(workers, name);

/** A record as it was answered, with what follows from it, its fields in the schema's order. */
export function completed({ shape }: Field, value: unknown, facts: Facts): unknown {
  if (shape.type === "list" && Array.isArray(value)) {
    return value.map((entry) => completed(shape.entry, entry, facts));
  }
  if (!isGroup(value)) return value;
  return Object.fromEntries(
    fieldsFor(shape, value)
      .map((field) => {
        const { name } = field;
        return [
          name,
          name in value ? completed(field, value[name], facts) : workers[name]?.(value, facts),
        ] as const;
      })
      .filter(([, each]) => each !== undefined),
  );
}

/** The fields that a value of this shape may have: those of its variant, where the value decides. */
export function fieldsFor(shape: Shape, value: Group): readonly Field[] {
  if (shape.type === "group") return shape.fields;
  if (shape.type !== "variants") return [];
  const { by, variants } = shape;
  return variants.find(({ name }) => (by === undefined ? name in value : name === value[by]))?.fields ?? [];
}

const isGroup = (value: unknown): value is Group =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const settingsOf = (records: Records) => records.settings.get("site")?.record;

/** The host that calendars know this site's events by; before the first event, that of its feeds. */
function calendarHost(records: Records): string | undefined {
  const [first] = records.events.values();
  return first?.record.uid.split("@")[1] ?? settingsOf(records)?.tagAuthority.replace(/^tag:|,.*$/g, "");
}

/** The field by which the records of a kind form several lists. */
const listedBy: Partial<Record<KindName, string>> = { themes: "strategy", storage: "setBy" };

function nextPlace(group: Group, { kind, records }: Facts): number {
  const list = listedBy[kind];
  const others = [...records[kind].values()]
    .map(({ record }): Group => record)
    .filter((record) => list === undefined || record[list] === group[list]);
  return 1 + Math.max(0, ...others.map(({ order }) => (typeof order === "number" ? order : 0)));
}
