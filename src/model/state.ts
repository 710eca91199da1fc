/** What the clock makes of a record. Pure functions of a record and an instant, and nothing else. */
import type { DateTime } from "luxon";
import type { Event, Listening, News, Notice, Strategy } from "./site.ts";
import { close, isSameDay, london } from "./time.ts";

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
  return isSameDay(start, now.setZone(start.zone)) ? "today" : "upcoming";
}

/** Over, whether it took place or not. */
export const isOver = (event: Event, now: DateTime): boolean => now >= event.end;

/** Called off or put off: nobody is to come, whatever the clock says. */
export const isOff = ({ change }: Pick<Event, "change">): boolean =>
  change?.kind === "cancelled" || change?.kind === "postponed";

/** The instants from which a notice is shown and from which it no longer is; none for one that never will be. */
export const turnsOfNotice = ({ shown }: Pick<Notice, "shown">): readonly DateTime<true>[] =>
  shown.kind === "between" ? [london(shown.from, shown.fromTime), close(shown.until, shown.untilTime)] : [];

/** Whether a notice stands at the top of every page. */
export function isShown(notice: Pick<Notice, "shown">, now: DateTime): boolean {
  const [from, until] = turnsOfNotice(notice);
  return from !== undefined && until !== undefined && now >= from && now < until;
}

export type PeriodState = "to-come" | "now" | "past";

/** The instants at which the years of a strategy begin and are over, in London. */
export const turnsOfStrategy = ({
  period,
}: Pick<Strategy, "period">): readonly [DateTime<true>, DateTime<true>] => [
  london(`${period.from}-01-01`),
  london(`${period.to + 1}-01-01`),
];

/** Where the clock stands to a strategy's years; its end itself is past. It says nothing of what was done. */
export const strategyStateOf = (strategy: Pick<Strategy, "period">, now: DateTime): PeriodState =>
  stateWithin(turnsOfStrategy(strategy), now);

/** The instants at which a consultation opens and has closed; none for one without published days. */
export const turnsOfConsultation = ({ open }: Pick<Listening, "open">): readonly DateTime<true>[] =>
  open === undefined ? [] : [london(open.from), close(open.until)];

/** Whether people can have their say; undefined where the days were not published. */
export function consultationStateOf(
  listening: Pick<Listening, "open">,
  now: DateTime,
): PeriodState | undefined {
  const [from, until] = turnsOfConsultation(listening);
  return from && until && stateWithin([from, until], now);
}

function stateWithin([from, until]: readonly [DateTime, DateTime], now: DateTime): PeriodState {
  if (now < from) return "to-come";
  return now < until ? "now" : "past";
}

/** The instant from which news is no longer current; undefined if it stays as it is. */
export const expiryOf = ({ current }: Pick<News, "current">): DateTime<true> | undefined =>
  current && close(current.until, current.time);

/** Whether news is of use yet. At the instant of its expiry it no longer is. */
export function isCurrent(news: Pick<News, "current">, now: DateTime): boolean {
  const expiry = expiryOf(news);
  return expiry === undefined || now < expiry;
}
