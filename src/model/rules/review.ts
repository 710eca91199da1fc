import type { Entry, Rule } from "../records.ts";
import { london, longDate } from "../time.ts";

interface Review {
  readonly entry: Entry;
  readonly path: readonly PropertyKey[];
  readonly what: string;
  readonly due: string | undefined;
  /** The field for the day of the last one. */
  readonly last: string;
}

/** What is to be looked through by a day is looked through by that day. */
export const reviewsDone: Rule = {
  name: "review",
  level: "advice",
  *check({ settings, contacts }, now) {
    const reviews: readonly Review[] = [
      ...[...settings.values()].flatMap((entry): Review[] => [
        {
          entry,
          path: ["accessibility", "nextReview"],
          what: "The accessibility statement",
          due: entry.record.accessibility.nextReview,
          last: "reviewed",
        },
        {
          entry,
          path: ["privacyNextReview"],
          what: "The privacy page",
          due: entry.record.privacyNextReview,
          last: "privacyReviewed",
        },
      ]),
      ...[...contacts.values()].map(
        (entry): Review => ({
          entry,
          path: ["nextReview"],
          what: "This contact",
          due: entry.record.nextReview,
          last: "asOf",
        }),
      ),
    ];
    for (const { entry, path, what, due, last } of reviews) {
      if (due === undefined || now < london(due)) continue;
      yield {
        entry,
        path,
        message: `${what} was to be reviewed by ${longDate(london(due))}, and that day has come.`,
        mend: `Look it through, then change "${last}" to that day and "${String(path.at(-1))}" to the next.`,
      };
    }
  },
};
