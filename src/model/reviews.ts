/** When pages were looked through, and when they are to be again. Pure functions of records and an instant. */
import type { DateTime } from "luxon";
import type { z } from "zod";
import type { review } from "./fields.ts";
import type { Entry, Records } from "./records.ts";
import { london } from "./time.ts";

/** A part of the site that stays, and what its record says of its reviews. */
export interface Review {
  readonly entry: Entry;
  /** What is reviewed, for the start of a sentence. */
  readonly what: string;
  /** ISO 8601 dates; undefined where the record has none. */
  readonly last: string | undefined;
  readonly next: string | undefined;
  /** Where the two stand in the record. */
  readonly paths: { readonly last: readonly string[]; readonly next: readonly string[] };
}

/** How many days ahead a review is told of. */
export const aheadDays = 30;

/** Everything that stays on the site for long, reviewed or not. */
export const reviewsIn = (records: Records): readonly Review[] => [
  ...[...records.settings.values()].flatMap((entry): Review[] => [
    {
      entry,
      what: "The accessibility statement",
      last: entry.record.accessibility.reviewed,
      next: entry.record.accessibility.nextReview,
      paths: { last: ["accessibility", "reviewed"], next: ["accessibility", "nextReview"] },
    },
    {
      entry,
      what: "The privacy page",
      last: entry.record.privacyReviewed,
      next: entry.record.privacyNextReview,
      paths: { last: ["privacyReviewed"], next: ["privacyNextReview"] },
    },
  ]),
  ...[...records.contacts.values()].map(
    (entry): Review => ({
      entry,
      what: "This contact",
      last: entry.record.asOf,
      next: entry.record.nextReview,
      paths: { last: ["asOf"], next: ["nextReview"] },
    }),
  ),
  ...reviewed("This strategy", records.strategies),
  ...reviewed("This theme", records.themes),
  ...reviewed("This Summit", records.summits),
  ...reviewed("This listening", records.listening),
  ...reviewed("This list of cookies", records["storage-lists"]),
];

const reviewed = (
  what: string,
  entries: ReadonlyMap<string, Entry & { readonly record: { readonly review?: Dates | undefined } }>,
): Review[] =>
  [...entries.values()].map((entry) => ({
    entry,
    what,
    last: entry.record.review?.last,
    next: entry.record.review?.next,
    paths: { last: ["review", "last"], next: ["review", "next"] },
  }));

type Dates = z.infer<typeof review>;

/** Whole days on London's calendar until a date; 0 on the day itself, less when it is past. */
export const daysUntil = (date: string, now: DateTime): number => {
  const day = london(date);
  return Math.round(day.diff(now.setZone(day.zone).startOf("day"), "days").days);
};

/** A review that is due, and in how many days: 0 or less if its day has come. */
export interface Due extends Review {
  readonly next: string;
  readonly days: number;
}

/** The reviews whose day has come or comes within 30 days, the most overdue first. */
export const dueReviews = (records: Records, now: DateTime): readonly Due[] =>
  reviewsIn(records)
    .flatMap((each) =>
      each.next === undefined ? [] : [{ ...each, next: each.next, days: daysUntil(each.next, now) }],
    )
    .filter(({ days }) => days <= aheadDays)
    .sort((a, b) => a.days - b.days || (a.entry.file < b.entry.file ? -1 : 1));
