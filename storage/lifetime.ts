/** Whether what a browser keeps for so long is what a list says. */
import { Duration } from "luxon";
import type { ListedLifetime } from "./list.ts";
import type { Lifetime } from "./stored.ts";

const DAY = 86_400;
/** Seconds: no browser need keep a cookie for longer, and Chrome doesn't (RFC 6265bis section 5.5). */
const LONGEST = 400 * DAY;
/** Seconds between the moment a cookie is set and the moment it is read, and between the clocks of two machines. */
const SLACK = 10;

/**
 * A day is a day, but a month is 28 to 31 days and a year 365 or 366: a site that says "1 month" and keeps something
 * for 30 days tells the truth. On both sides a hundredth and 10 seconds more are allowed, since a lifetime
 * is read some time after it began. What is said to be kept for longer than 400 days, a browser cuts there.
 */
export function isKeptAsListed(seen: Lifetime, listed: ListedLifetime): boolean {
  if (typeof seen !== "number" || typeof listed !== "object") return seen === listed;
  const { least, most } = secondsOf(listed.period);
  return seen >= least * 0.99 - SLACK && seen <= most * 1.01 + SLACK;
}

/** @param period an ISO 8601 duration */
function secondsOf(period: string): { least: number; most: number } {
  const { years, months, ...rest } = Duration.fromISO(period).toObject();
  const exact = Duration.fromObject(rest).as("seconds");
  const seconds = (daysOfYear: number, daysOfMonth: number) =>
    Math.min(exact + ((years ?? 0) * daysOfYear + (months ?? 0) * daysOfMonth) * DAY, LONGEST);
  return { least: seconds(365, 28), most: seconds(366, 31) };
}

/** "until the browser is closed", "for 2,592,000 seconds (30 days)" */
export function lifetimeText(lifetime: Lifetime): string {
  if (lifetime === "session") return "until the browser is closed";
  if (lifetime === "until cleared") return "until it is removed";
  const seconds = `for ${count(lifetime, "second")}`;
  const days = Math.round(lifetime / DAY);
  return days > 1 ? `${seconds} (about ${count(days, "day")})` : seconds;
}

export const count = (number: number, word: string): string =>
  `${number.toLocaleString("en-GB")} ${word}${number === 1 ? "" : "s"}`;
