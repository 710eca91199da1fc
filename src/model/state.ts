/** What the clock makes of a record. Pure functions of a record and an instant, and nothing else. */
import type { DateTime } from "luxon";
import type { Event, Notice } from "./site.ts";
import { london } from "./time.ts";

export type EventState =
  | "upcoming"
  | "today"
  | "soon"
  | "live"
  | "ended"
  | "cancelled"
  | "postponed"
  | "moved-online";

/** The instant from which an event starts soon, on its day or late on the one before: an hour before it does. */
export const soonFrom = (start: DateTime<true>): DateTime<true> => start.minus({ hours: 1 });

/** Where an event stands at an instant. Its end itself counts as ended. */
export function stateOf(event: Pick<Event, "start" | "end" | "change">, now: DateTime): EventState {
  const { start, end, change } = event;
  if (change?.kind === "cancelled" || change?.kind === "postponed") return change.kind;
  if (now >= end) return "ended";
  if (start === undefined || now >= start) return "live";
  if (change?.kind === "moved-online") return "moved-online";
  if (now >= soonFrom(start)) return "soon";
  return start.hasSame(now.setZone(start.zone), "day") ? "today" : "upcoming";
}

/** Over, whether it took place or not. */
export const isOver = (event: Event, now: DateTime): boolean => now >= event.end;

/** Called off or put off: nobody is to come, whatever the clock says. */
export const isOff = ({ change }: Pick<Event, "change">): boolean =>
  change?.kind === "cancelled" || change?.kind === "postponed";

/** The instants from which a notice is shown and from which it no longer is; none for one that never will be. */
export const turnsOfNotice = ({ shown }: Pick<Notice, "shown">): readonly DateTime<true>[] =>
  shown.kind === "between" ? [london(shown.from), london(shown.until).plus({ days: 1 })] : [];

/** Whether a notice stands at the top of every page. */
export function isShown(notice: Pick<Notice, "shown">, now: DateTime): boolean {
  const [from, until] = turnsOfNotice(notice);
  return from !== undefined && until !== undefined && now >= from && now < until;
}
