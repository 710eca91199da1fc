/** What the public may see of the records at an instant. Done once, before anything is linked or rendered. */
import type { DateTime } from "luxon";
import type { KindName } from "./kind-names.ts";
import type { Livestream } from "./kinds/summit.ts";
import type { RecordOf } from "./kinds.ts";
import type { Entry, Records } from "./records.ts";
import { turnsOfNotice } from "./state.ts";
import { clockTime, instant, london, longDate } from "./time.ts";

/**
 * News and notices from the moment they are due, and the ways into an event until it is over, or as long as its record
 * says. What is not due is not named either: by news that stood beside a notice, or by an old address that leads to it.
 */
export function publicRecords(records: Records, now: DateTime): Records {
  const waits = new Set(waiting(records, now).map(({ name }) => name));
  const isOut = (name: string) => !waits.has(name);
  return {
    ...records,
    settings: changed(records.settings, (record) => ({
      ...record,
      ...(record.oldAddresses && {
        oldAddresses: record.oldAddresses.filter(({ to }) => isOut(to.replace(/^\/|\/$/g, ""))),
      }),
    })),
    news: changed(onlyOut(records.news, isOut), (record) =>
      record.notices === undefined
        ? record
        : { ...record, notices: record.notices.filter((id) => isOut(`notices/${id}`)) },
    ),
    notices: onlyOut(records.notices, isOut),
    summits: changed(records.summits, (record) => ({
      ...record,
      livestream: withoutJoining(withoutWayIn(record.livestream, now), now),
    })),
    events: changed(records.events, (record) =>
      record.kind === "competition" ? record : withoutWayIn(record, now),
    ),
  };
}

/** A record that the public may not see yet. */
export interface Waiting {
  /** Its kind and its id: "news/open-day". */
  readonly name: string;
  readonly due: DateTime<true>;
}

/** The news and notices that are not due at an instant, the next first. */
export const waiting = ({ news, notices }: Records, now: DateTime): readonly Waiting[] =>
  [
    ...[...news.values()].map(({ id, record }) => ({ name: `news/${id}`, due: newsDate(record) })),
    ...[...notices.values()].flatMap(({ id, record }) =>
      turnsOfNotice(record)
        .slice(0, 1)
        .map((due) => ({ name: `notices/${id}`, due })),
    ),
  ]
    .filter(({ due }) => now < due)
    .sort((a, b) => a.due.toMillis() - b.due.toMillis() || (a.name < b.name ? -1 : 1));

/** "Not published yet: news/open-day, due 9am on Monday 1 June 2026": what the build says of a record that waits. */
export function waitingText({ name, due }: Waiting): string {
  const time = due.hour === 0 && due.minute === 0 ? "" : `${clockTime(due)} `;
  return `Not published yet: ${name}, due ${time}on ${longDate(due)}`;
}

/** The moment a news item came out, or, where no date was published, the day by which it had. */
export const newsDate = ({ published }: RecordOf<"news">): DateTime<true> =>
  "on" in published ? london(published.on, published.time) : london(published.before);

/** The instants at which an event starts and ends. */
export const timesOf = ({ date, start, startIs, end, endIs, endDate }: When) => ({
  start: london(date, start, startIs),
  end: london(endDate ?? date, end, endIs),
});

/** When the time, the place or whether it happens last changed; undefined for a plan that never did. */
export const revisedAt = ({
  revised,
  change,
}: Pick<Livestream, "revised" | "change">): DateTime<true> | undefined =>
  revised !== undefined ? instant(revised) : change && london(change.since);

/** What a record says of when it is. */
export type When = Pick<Livestream, "date" | "start" | "startIs" | "end" | "endIs" | "endDate">;

/** The instant from which joining details are withdrawn; undefined if the record keeps them. */
export const withdrawnAt = (
  { graceMinutes = 0, keep }: NonNullable<Livestream["joining"]>,
  end: DateTime<true>,
): DateTime<true> | undefined => (keep === undefined ? end.plus({ minutes: graceMinutes }) : undefined);

function withoutJoining({ joining, ...rest }: Livestream, now: DateTime): Livestream {
  if (joining === undefined) return rest;
  const until = withdrawnAt(joining, timesOf(rest).end);
  return until === undefined || now < until ? { ...rest, joining } : rest;
}

type Moveable = When & Pick<Livestream, "change">;

function withoutWayIn<Record extends Moveable>(record: Record, now: DateTime): Record {
  const { change } = record;
  if (change?.kind !== "moved-online" || now < timesOf(record).end) return record;
  const { url: _, ...rest } = change;
  return { ...record, change: rest };
}

/**
 * Copies, even of what is not changed: what rules remember of an entry goes with it once a build has linked its site, which
 * is a fifth of the memory of a build of 10,000 records. An entry that stays has the same copy again.
 */
const changed = <K extends KindName>(
  entries: ReadonlyMap<string, Entry<K>>,
  change: (record: RecordOf<K>) => RecordOf<K>,
): ReadonlyMap<string, Entry<K>> =>
  new Map(
    [...entries].map(([id, entry]) => {
      const record = change(entry.record);
      const known = copies.get(entry) as Entry<K> | undefined;
      const copy = known?.record === record ? known : { ...entry, record };
      copies.set(entry, copy);
      return [id, copy];
    }),
  );

const copies = new WeakMap<Entry, Entry>();

const onlyOut = <K extends KindName>(
  entries: ReadonlyMap<string, Entry<K>>,
  isOut: (name: string) => boolean,
): ReadonlyMap<string, Entry<K>> => new Map([...entries].filter(([id, { kind }]) => isOut(`${kind}/${id}`)));
