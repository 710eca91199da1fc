/** When the site will say something else although nobody changes a record. */
import type { DateTime } from "luxon";
import { newsDate } from "./public.ts";
import type { Records } from "./records.ts";
import type { Event } from "./site.ts";
import { isOff } from "./state.ts";
import { london } from "./time.ts";

/**
 * The instants after `now` at which something is due, begins, ends or is taken down: earliest first, each once. Between
 * two of them the site is the same whenever it is built, but for the date of the build that it tells of itself.
 *
 * @param records all of them, also those that the public may not see yet
 */
export function changesAfter(
  now: DateTime,
  events: readonly Pick<Event, "start" | "end" | "change">[],
  { news, notices }: Pick<Records, "news" | "notices">,
): readonly DateTime<true>[] {
  const instants = [
    ...events.flatMap(turnsOf),
    ...[...news.values()].map(({ record }) => newsDate(record)),
    ...[...notices.values()].flatMap(({ record: { shown } }) =>
      shown.kind === "between" ? [london(shown.from), london(shown.until).plus({ days: 1 })] : [],
    ),
  ].filter((instant) => instant > now);
  const byTime = new Map(instants.map((instant) => [instant.toMillis(), instant]));
  return [...byTime.values()].sort((a, b) => a.toMillis() - b.toMillis());
}

/** The turns of stateOf(): the day it is on, its start and its end. */
function turnsOf(event: Pick<Event, "start" | "end" | "change">): DateTime<true>[] {
  const { start, end, change } = event;
  if (start === undefined || isOff(event)) return [end];
  return change === undefined ? [start.startOf("day"), start, end] : [start, end];
}
