/** How values are put into words, the same on every page. */
import { DateTime } from "luxon";
import type { Figure } from "../src/model/kinds/strategy.ts";
import type { Contact, KeptFor, News, OwnStorage } from "../src/model/site.ts";
import { clockTime, london, longDate, period, shortDate } from "../src/model/time.ts";

/** "around 36,000", "13.3%" */
export function figureText({ qualifier, value, unit }: Figure): string {
  const number = `${value.toLocaleString("en-GB")}${unit === "percent" ? "%" : ""}`;
  return qualifier === undefined ? number : `${qualifier} ${number}`;
}

/** "+441992555847" as "01992 555847". Ofcom's five-figure area codes; London and the like have three or four. */
export function phoneText(e164: string): string {
  const national = `0${e164.replace(/^\+44/, "")}`;
  const area = /^02/.test(national) ? 3 : /^0(?:1\d1|11\d|3|8|9)/.test(national) ? 4 : 5;
  const rest = national.slice(area);
  return area === 5
    ? `${national.slice(0, area)} ${rest}`
    : `${national.slice(0, area)} ${rest.slice(0, rest.length - 4)} ${rest.slice(-4)}`;
}

export const keptForText = (kept: KeptFor): string => {
  switch (kept.kind) {
    case "session":
      return "Only while the website is open";
    case "browser session":
      return "Until you close your browser";
    case "until cleared":
      return "Until it is removed";
    case "fixed":
      return period(kept.period);
    case "visitor chooses":
      return `Only while the website is open, or ${period(kept.period)}: the visitor chooses`;
    case "set elsewhere":
      return kept.words;
    case "not published":
      return "Not published";
  }
};

/** Why a row needs no consent, or that it needs it. */
export const exceptionText = (exception: OwnStorage["exception"]): string =>
  exception.kind === "none"
    ? "It needs your consent, and is kept only if you agree."
    : `${sentence(exceptions[exception.kind])}: ${exception.why}`;

/**
 * The exceptions of Schedule A1 to the Privacy and Electronic Communications Regulations 2003, as the Information
 * Commissioner's Office names them, in plain words.
 */
export const exceptions: Readonly<Record<Exclude<OwnStorage["exception"]["kind"], "none">, string>> = {
  communication: "only to carry a message over a network",
  "strictly necessary": "a service that you asked for cannot work without it",
  "statistical purposes": "only to count how the website is used, to make it better",
  appearance: "only to make the website look or work the way you prefer",
  "emergency assistance": "only to find where you are when you ask for emergency help",
};

/** "3 September 2021", or what is known where no date was published. */
export const publishedText = ({ published, date }: News): string =>
  "on" in published ? shortDate(date) : `before ${shortDate(date)}`;

/** "5pm on Monday 1 June 2026", or the whole day: "the end of Monday 1 June 2026". */
export const closeText = ({ until, time }: NonNullable<News["current"]>): string =>
  `${time === undefined ? "the end of" : `${clockTime(london(until, time))} on`} ${longDate(london(until))}`;

/** "a, b and c" */
export const listText = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;

const week = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** "Monday to Thursday, 9am to 5:30pm"; days that don't follow one another are named one by one. */
export function hoursText({ days, open, close }: NonNullable<Contact["hours"]>[number]): string {
  const first = week.indexOf(days[0] ?? "");
  const follow = days.every((day, index) => week[first + index] === day);
  const named = follow && days.length > 2 ? `${days[0]} to ${days.at(-1)}` : listText(days);
  return `${named}, ${clockTime(DateTime.fromISO(open))} to ${clockTime(DateTime.fromISO(close))}`;
}

export const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
