import type { Rule } from "../records.ts";
import { dueReviews, reviewsIn } from "../reviews.ts";
import { london, longDate } from "../time.ts";

/** What is to be looked through by a day is looked through by that day. */
export const reviewsDone: Rule = {
  name: "review",
  level: "advice",
  *check(records, now) {
    for (const { entry, paths, what, next, days } of dueReviews(records, now)) {
      if (days > 0) continue;
      yield {
        entry,
        path: paths.next,
        message: `${what} was to be reviewed by ${longDate(london(next))}, and that day has come.`,
        mend: `Look it through, then change "${paths.last.at(-1)}" to that day and "${paths.next.at(-1)}" to the next.`,
      };
    }
  },
};

/** A review lies behind, and the next one after it. */
export const reviewDatesInOrder: Rule = {
  name: "review-dates",
  *check(records, now) {
    for (const { entry, paths, what, last, next } of reviewsIn(records)) {
      if (paths.last[0] === "review" && last !== undefined && now < london(last)) {
        yield {
          entry,
          path: paths.last,
          message: `${what} is said to have been reviewed on ${longDate(london(last))}, and that is still to come.`,
          mend: 'Write the day on which it was looked through, or take "review" out.',
        };
      }
      if (last !== undefined && next !== undefined && next <= last) {
        yield {
          entry,
          path: paths.next,
          message: `${what} is to be reviewed by ${longDate(london(next))}, but that is not after the last review.`,
          mend: `Change "${paths.next.at(-1)}" to a day after ${longDate(london(last))}.`,
        };
      }
    }
  },
};
