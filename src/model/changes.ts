/** When the site will say something else although nobody changes a record. */
import type { DateTime } from "luxon";
import type { RecordOf } from "./kinds.ts";
import { newsDate, withdrawnAt } from "./public.ts";
import type { Records } from "./records.ts";
import type { Event, SummitLivestream } from "./site.ts";
import { expiryOf, isOff, soonFrom, turnsOfConsultation, turnsOfNotice, turnsOfStrategy } from "./state.ts";

/**
 * The instants after `now` at which something is due, begins, ends, is taken down or is no longer current: earliest
 * first, each once. Between two of them the site is the same whenever it is built, but for the date of the build that it tells of itself.
 *
 * @param records all of them, also those that the public may not see yet
 */
export function changesAfter(
  now: DateTime,
  events: readonly Turning[],
  { news, notices, strategies, listening }: Pick<Records, "news" | "notices" | "strategies" | "listening">,
): readonly DateTime<true>[] {
  const instants = [
    ...events.flatMap(turnsOf),
    ...[...news.values()].flatMap(({ record }) => turnsOfNews(record)),
    ...[...notices.values()].flatMap(({ record }) => turnsOfNotice(record)),
    ...[...strategies.values()].flatMap(({ record }) => turnsOfStrategy(record)),
    ...[...listening.values()].flatMap(({ record }) => turnsOfConsultation(record)),
  ].filter((instant) => instant > now);
  const byTime = new Map(instants.map((instant) => [instant.toMillis(), instant]));
  return [...byTime.values()].sort((a, b) => a.toMillis() - b.toMillis());
}

/** The instants from which news is out and, if it is of use for a time only, from which it no longer is. */
function turnsOfNews(record: RecordOf<"news">): DateTime<true>[] {
  const expiry = expiryOf(record);
  return [newsDate(record), ...(expiry === undefined ? [] : [expiry])];
}

export type Turning = Pick<Event, "start" | "end" | "change"> & Pick<Partial<SummitLivestream>, "joining">;

/**
 * The instants at which something else is to be said of an event, earliest first: its day, the hour before, its
 * start and its end, as stateOf() has them; and when nobody may join any more.
 */
export function turnsOf(event: Turning): readonly DateTime<true>[] {
  const known = turns.get(event) ?? workedOut(event);
  turns.set(event, known);
  return known;
}

/** An event never changes, and each place where it is told of asks for its turns. */
const turns = new WeakMap<Turning, readonly DateTime<true>[]>();

function workedOut({ start, end, change, joining }: Turning): readonly DateTime<true>[] {
  const last = [end, joining && withdrawnAt(joining, end)].filter((instant) => instant !== undefined);
  if (start === undefined || isOff({ change })) return last;
  if (change !== undefined) return [start, ...last];
  const [day, soon] = [start.startOf("day"), soonFrom(start)];
  return [...(day < soon ? [day] : []), soon, start, ...last];
}
