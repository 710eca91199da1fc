/** What the public may see of the records at an instant. Done once, before anything is linked or rendered. */
import type { DateTime } from "luxon";
import type { KindName } from "./kind-names.ts";
import type { Livestream } from "./kinds/summit.ts";
import type { RecordOf } from "./kinds.ts";
import type { Entry, Records } from "./records.ts";
import { instant, london } from "./time.ts";

/** News and notices from the day they are due, and the ways into an event until it is over, or as long as its record says. */
export function publicRecords(records: Records, now: DateTime): Records {
  return {
    ...records,
    news: new Map([...records.news].filter(([, { record }]) => now >= newsDate(record))),
    notices: new Map(
      [...records.notices].filter(
        ([, { record }]) => record.shown.kind === "archived" || now >= london(record.shown.from),
      ),
    ),
    summits: changed(records.summits, (record) => ({
      ...record,
      livestream: withoutJoining(withoutWayIn(record.livestream, now), now),
    })),
    events: changed(records.events, (record) =>
      record.kind === "competition" ? record : withoutWayIn(record, now),
    ),
  };
}

/** The day a news item came out, or, where no date was published, the day by which it had. */
export const newsDate = ({ published }: RecordOf<"news">): DateTime<true> =>
  london("on" in published ? published.on : published.before);

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

const changed = <K extends KindName>(
  entries: ReadonlyMap<string, Entry<K>>,
  change: (record: RecordOf<K>) => RecordOf<K>,
): ReadonlyMap<string, Entry<K>> =>
  new Map([...entries].map(([id, entry]) => [id, { ...entry, record: change(entry.record) }]));
