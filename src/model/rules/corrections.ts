import { type Correction, correctedAt } from "../corrections.ts";
import { newsDate } from "../public.ts";
import type { Entry, Records, Rule } from "../records.ts";
import { instant, longDate } from "../time.ts";

interface Corrected {
  readonly entry: Entry;
  readonly corrections: readonly Correction[];
}

/** Every record that has corrections. */
const corrected = (records: Records): readonly Corrected[] =>
  [records.news, records.events, records.summits, records.strategies, records.themes, records.listening]
    .flatMap((entries): readonly Entry[] => [...entries.values()])
    .flatMap((entry) => {
      const { corrections } = entry.record as { corrections?: readonly Correction[] };
      return corrections === undefined ? [] : [{ entry, corrections }];
    });

/** Corrections stand in their order, and none was made in the future. */
export const correctionsInOrder: Rule = {
  name: "correction",
  *check(records, now) {
    for (const { entry, corrections } of corrected(records)) {
      for (const [index, correction] of corrections.entries()) {
        const at = correctedAt(correction);
        const before = corrections[index - 1];
        if (at > now) {
          yield {
            entry,
            path: ["corrections", index, "date"],
            message: `This correction is dated ${longDate(at)}, and that is still to come.`,
            mend: "Write the day on which it was put right.",
          };
        } else if (before !== undefined && at < correctedAt(before)) {
          yield {
            entry,
            path: ["corrections", index, "date"],
            message: `This correction is dated ${longDate(at)}, before the one above it.`,
            mend: "Put the oldest first, or change one of the two dates.",
          };
        }
      }
    }
  },
};

/**
 * News is corrected after it is out, and at a moment of its own: a feed reader shows a correction only if the item
 * says that it changed later than before.
 */
export const newsCorrectedLater: Rule = {
  name: "correction",
  *check({ news }) {
    for (const entry of news.values()) {
      const { published, recorded, modified, corrections = [] } = entry.record;
      const isDated = "on" in published;
      const out = isDated ? newsDate(entry.record) : instant(recorded);
      for (const [index, correction] of corrections.entries()) {
        const { date, time } = correction;
        const at = correctedAt(correction);
        const before = corrections[index - 1];
        const others = [
          out,
          modified === undefined ? undefined : instant(modified),
          before && correctedAt(before),
        ];
        if (date < out.toISODate() || (time !== undefined && at < out)) {
          yield {
            entry,
            path: ["corrections", index, "date"],
            message: `This correction is dated ${longDate(at)}, before ${isDated ? "the news was published" : "this site first carried the news"}, on ${longDate(out)}.`,
            mend: "Write the day on which it was put right. What was put right before it was out is no correction.",
          };
        } else if (time === undefined && others.some((other) => other?.toISODate() === date)) {
          yield {
            entry,
            path: ["corrections", index, "date"],
            message: `Something else happened to this news on ${longDate(at)}, so feed readers would miss the correction.`,
            mend: 'Add "time": the time at which it was corrected, for example "15:30".',
          };
        }
      }
    }
  },
};
