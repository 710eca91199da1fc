/** What was put right after people could have read it. */
import { DateTime } from "luxon";
import type { z } from "zod";
import type { corrections } from "./fields.ts";
import { london, shortDate } from "./time.ts";

export type Correction = z.infer<typeof corrections>[number];

/** The moment of a correction: the start of its day, unless it gives a time. */
export const correctedAt = ({ date, time }: Correction): DateTime<true> => london(date, time);

/** The last of some moments and corrections: undefined if there is none. */
export const lastChange = (
  moments: readonly (DateTime<true> | undefined)[],
  corrected: readonly Correction[] = [],
): DateTime<true> | undefined =>
  DateTime.max(...moments.filter((moment) => moment !== undefined), ...corrected.map(correctedAt));

/** "Corrected on 3 May 2026: the webinar begins at 7pm, not 7:30pm." */
export const correctionText = (correction: Correction): string =>
  `Corrected on ${shortDate(correctedAt(correction))}: ${correction.what}`;
