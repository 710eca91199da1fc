/** A notice across the top of every page, for as long as it is true and no longer. */
import { z } from "zod";
import { date, line, recordBase, reference, sources, text, time } from "../fields.ts";

export const notice = z.strictObject({
  ...recordBase,
  title: line.max(65).describe("The notice in a few words."),
  text: text.describe("What people need to know."),
  contact: reference("contacts").optional().describe("Who to ask. Leave out if nobody."),
  shown: z
    .discriminatedUnion("kind", [
      z.strictObject({
        kind: z.literal("between").describe("Shown from one day to another."),
        from: date.describe("The first day it is shown."),
        fromTime: time
          .optional()
          .describe("The time on the first day from which it is shown. Leave out for the whole day."),
        until: date.describe("The last day it is shown."),
        untilTime: time
          .optional()
          .describe("The time on the last day at which it ends. Leave out for the end of the day."),
      }),
      z.strictObject({
        kind: z.literal("archived").describe("Kept for the record only."),
        why: text.describe("Why it is only kept for the record."),
      }),
    ])
    .describe("When it is shown, or that it is kept for the record only."),
  sources: sources.optional(),
});

export type NoticeRecord = z.infer<typeof notice>;
