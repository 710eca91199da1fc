/** A strategy: what it covers, what it promises, and what is known of where it stands. */
import { z } from "zod";
import {
  corrections,
  figure,
  gaps,
  id,
  line,
  name,
  recordBase,
  reference,
  review,
  sources,
  text,
} from "../fields.ts";

export const action = z.strictObject({
  id: id.describe("A short name for the action, used in the page's address after #."),
  title: line.describe("The action in a few words."),
  text: text.describe("What is to be done, in a sentence or two."),
  figure: figure.optional().describe("The number the action promises, if it promises one."),
  where: z.array(name).optional().describe("The places it names. Leave out if it names none."),
});

export const strategy = z.strictObject({
  ...recordBase,
  name: line.max(65).describe("The strategy's name, 65 characters at most."),
  period: z
    .strictObject({
      from: z.int().min(2000).max(2100).describe("The first year it covers."),
      to: z.int().min(2000).max(2100).describe("The last year it covers."),
    })
    .describe("The years it covers."),
  tagline: line.optional().describe("Its motto, without quotation marks. Leave out if it has none."),
  summary: text.describe("Who it is for and what it is about, in a sentence or two."),
  themesNote: text
    .optional()
    .describe(
      "What to know about its themes, shown wherever they are. Leave out if there is nothing to say.",
    ),
  known: text.describe("Where it stands, as far as the published documents say."),
  ageLimit: z.int().min(0).optional().describe("The age up to which it applies. Leave out if not published."),
  vision: z
    .strictObject({
      person: reference("people").describe("Who said it."),
      text: text.describe("What they said, retold as reported speech."),
    })
    .optional()
    .describe("What someone said it should come to. Leave out if nobody did."),
  madeWith: z.array(line).optional().describe("Who had a part in it, in general words."),
  organisations: z
    .array(reference("organisations"))
    .optional()
    .describe("The organisations that had a part in it."),
  figures: z.array(figure).describe("The numbers it gives. An empty list if it gives none."),
  actions: z.array(action).describe("What it plans. An empty list if none were published."),
  corrections: corrections.optional(),
  review: review.optional(),
  gaps: gaps.optional(),
  sources,
});

export type StrategyRecord = z.infer<typeof strategy>;
export type Action = z.infer<typeof action>;
export type Figure = z.infer<typeof figure>;
