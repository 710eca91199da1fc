/** A listening exercise: who was asked what, how many answered, and what works well. */
import { z } from "zod";
import {
  corrections,
  date,
  figure,
  gaps,
  https,
  id,
  line,
  recordBase,
  reference,
  review,
  sources,
  text,
} from "../fields.ts";

export const listening = z.strictObject({
  ...recordBase,
  title: line.max(65).describe("Its name, 65 characters at most."),
  summary: text.describe("What it was, in a sentence or two."),
  year: z.int().min(2000).max(2100).describe("The year it took place."),
  when: line.describe("When in the year, in the source's words."),
  yearNote: text.optional().describe("If the source gives no year: how the year was found."),
  open: z
    .strictObject({
      from: date.describe("The first day on which people can have their say."),
      until: date.describe("The last day on which they can."),
      how: text.describe("How they can, in a sentence."),
      link: https.optional().describe("Where they can. Leave out if it was not published."),
    })
    .optional()
    .describe("Between which days people can have their say. Leave out if the days were not published."),
  asked: z.array(line).min(1).describe("What people were asked, one question each."),
  activities: z
    .array(
      z.strictObject({
        title: line.describe("What it was, in a few words."),
        text: text.describe("What was done, in a sentence."),
      }),
    )
    .min(1)
    .describe("What was done to listen."),
  figures: z.array(figure).describe("How many took part."),
  findings: z
    .array(
      z.strictObject({
        id: id.describe("A short name, used in the page's address after #."),
        title: line.describe("The finding in a few words."),
        text: text.describe("What families said, as reported speech."),
        organisations: z.array(reference("organisations")).optional().describe("The organisations it names."),
      }),
    )
    .describe("What families said works well."),
  use: text.describe("What it was used for."),
  strategy: reference("strategies").describe("The strategy it feeds."),
  themes: z.array(reference("themes")).describe("The themes it led to, in order."),
  corrections: corrections.optional(),
  review: review.optional(),
  gaps: gaps.optional(),
  sources,
});

export type ListeningRecord = z.infer<typeof listening>;
