import { parseArgs } from "node:util";
import type { DateTime } from "luxon";
import { openRecords } from "../src/model/door.ts";
import { clock } from "../src/model/link.ts";
import type { Records } from "../src/model/records.ts";
import { aheadDays, type Due, dueReviews, reviewsIn } from "../src/model/reviews.ts";
import { london, longDate } from "../src/model/time.ts";
import { counted } from "./counted.ts";
import { isMain } from "./main.ts";
import { report } from "./report.ts";

function line({ entry, what, next, days }: Due): string {
  const when =
    days < 0 ? `${counted(-days, "day")} ago` : days === 0 ? "today" : `in ${counted(days, "day")}`;
  return `${entry.file}  ${what}: review ${days < 0 ? "was due" : "due"} by ${longDate(london(next))}, ${when}.`;
}

/** The worklist in words: what is overdue or due within 30 days, and how much has no day for a review. */
export function inWords(records: Records, now: DateTime): string {
  const due = dueReviews(records, now);
  const undated = reviewsIn(records).filter(({ next }) => next === undefined).length;
  return [
    ...due.map(line),
    `${counted(due.length, "review")} overdue or due within ${aheadDays} days. ${undated} pages or records have no day for one.`,
  ].join("\n");
}

/** The same for programs. Dates are ISO 8601; `days` is 0 or less when the day has come. */
export const inJson = (records: Records, now: DateTime) =>
  dueReviews(records, now).map(({ entry, what, last, next, days }) => ({
    file: entry.file,
    what,
    last,
    next,
    days,
    overdue: days <= 0,
  }));

if (isMain(import.meta.url)) {
  try {
    const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });
    const now = clock(process.env["SITE_NOW"]);
    const records = openRecords("_data", now);
    console.log(values.json ? JSON.stringify(inJson(records, now), undefined, 2) : inWords(records, now));
  } catch (error) {
    report(error);
    process.exitCode = 1;
  }
}
