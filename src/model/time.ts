/**
 * Time as England reads it. Records hold a local date and clock time; everything else works with instants.
 * The one zone is Europe/London: GMT in winter, British Summer Time from March to October.
 */
import { DateTime, type Duration, Interval } from "luxon";
import { monthName, weekdayName } from "./day-words.ts";
import { RememberingZone } from "./remembering-zone.ts";

export const zone = "Europe/London";

/** The zone as a value: luxon asks it for every date that it reads or writes. */
const londonZone = new RememberingZone(zone);

/** Which is meant of the times that the clocks in England show twice: still summer time, or winter time again. */
export type ClockChange = "before the clocks go back" | "after the clocks go back";

/**
 * The instant at which the clocks in England show this date (ISO 8601) and time (HH:mm).
 *
 * @param which only for a time that they show twice
 */
export function london(date: string, time = "00:00", which?: ClockChange): DateTime<true> {
  const offset = which === undefined ? "" : which === "before the clocks go back" ? "+01:00" : "Z";
  const text = `${date}T${time}${offset}`;
  const known = instants.get(text);
  if (known !== undefined) return known;
  const moment = DateTime.fromISO(text, { zone: londonZone, locale: "en-GB" });
  if (!moment.isValid)
    throw new RangeError(`${date} ${time} is not a date and time: ${moment.invalidExplanation}`);
  if (instants.size >= MOST_INSTANTS) instants.clear();
  instants.set(text, moment);
  return moment;
}

/** By their texts: a record's day is asked for a dozen times, by rules, lists, pages and feeds, and never changes. */
const instants = new Map<string, DateTime<true>>();

/** More than most sites have, so that it stays a few megabytes. */
const MOST_INSTANTS = 20_000;

/** The instant at which this time of a day comes, or, without a time, at which the day ends. */
export const close = (date: string, time?: string): DateTime<true> =>
  time === undefined ? london(date).plus({ days: 1 }) : london(date, time);

/**
 * Reads an instant with its offset, as SITE_NOW and records write it.
 * @throws RangeError in plain words if it is none
 */
export function instant(iso: string): DateTime<true> {
  const moment = DateTime.fromISO(iso, { setZone: true });
  if (!moment.isValid || !/(?:Z|[+-]\d\d:?\d\d)$/i.test(iso)) {
    throw new RangeError(
      `"${iso}" is not a date and time with its zone, for example 2025-09-15T10:00:00+01:00.`,
    );
  }
  return moment.setZone(londonZone).setLocale("en-GB") as DateTime<true>;
}

/** For programs: "2025-09-15T09:00:00Z" (RFC 3339). */
export const utcText = (moment: DateTime<true>): string =>
  `${new Date(moment.toMillis()).toISOString().slice(0, 19)}Z`;

/** Whether a London clock shows this time on this day at all, once, or twice: the clocks change at 1am. */
export function timesOnClock(date: string, time: string): 0 | 1 | 2 {
  if (!time.startsWith("01:")) return 1;
  const wanted = `${date}T${time}`;
  const midnight = DateTime.fromISO(date, { zone: "utc" });
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  const shows = [0, 1].filter(
    (offset) =>
      midnight
        .plus({ hours: hours - offset, minutes })
        .setZone(londonZone)
        .toFormat("yyyy-MM-dd'T'HH:mm") === wanted,
  );
  return shows.length as 0 | 1 | 2;
}

/** Whether the clocks in England show the time of an instant a second time, before or after it. */
export const comesTwice = (moment: DateTime<true>): boolean =>
  timesOnClock(moment.toISODate(), moment.toFormat("HH:mm")) === 2;

/** "Tuesday 7 September 2021" */
export const longDate = (moment: DateTime): string => `${weekdayName(moment)} ${shortDate(moment)}`;

/** "7 September 2021" */
export const shortDate = (moment: DateTime): string =>
  `${moment.day} ${monthName(moment)} ${String(moment.year).padStart(4, "0")}`;

/** "10am", "7:30pm", "midday", "midnight": the GOV.UK style. */
export function clockTime(moment: DateTime): string {
  const { hour, minute } = moment;
  if (minute === 0 && hour === 12) return "midday";
  if (minute === 0 && hour === 0) return "midnight";
  const minutes = minute === 0 ? "" : `:${String(minute).padStart(2, "0")}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes}${hour < 12 ? "am" : "pm"}`;
}

/** Whether two instants of one zone are on the same day. luxon's hasSame() would work out the day's two ends. */
export const isSameDay = (one: DateTime, other: DateTime): boolean =>
  one.day === other.day && one.month === other.month && one.year === other.year;

/** "10am to 2pm"; with both dates if it ends on another day. */
export function timeRange(start: DateTime, end: DateTime): string {
  return isSameDay(start, end)
    ? `${clockTime(start)} to ${clockTime(end)}`
    : `${clockTime(start)} on ${longDate(start)} to ${clockTime(end)} on ${longDate(end)}`;
}

/** "4 hours", "2 hours 15 minutes": how long it really lasts, across a change of the clocks too. */
export function howLong(start: DateTime, end: DateTime): string {
  const { hours, minutes } = Interval.fromDateTimes(start.toUTC(), end.toUTC())
    .toDuration(["hours", "minutes"])
    .toObject();
  return [count(hours ?? 0, "hour"), count(minutes ?? 0, "minute")].filter((part) => part !== "").join(" ");
}

/** "2 years", "1 month", "30 days" */
export function period(duration: Duration): string {
  const {
    years = 0,
    months = 0,
    weeks = 0,
    days = 0,
    hours = 0,
    minutes = 0,
    seconds = 0,
  } = duration.toObject();
  return [
    count(years, "year"),
    count(months, "month"),
    count(weeks, "week"),
    count(days, "day"),
    count(hours, "hour"),
    count(minutes, "minute"),
    count(seconds, "second"),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

const count = (number: number, unit: string): string =>
  number === 0 ? "" : `${number} ${unit}${number === 1 ? "" : "s"}`;
