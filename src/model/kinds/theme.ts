/** A theme of a strategy, with what was heard and what is planned. */
import { z } from "zod";
import { corrections, gaps, id, line, recordBase, reference, review, sources, text } from "../fields.ts";

/** Why this site puts two things together which the source lists apart: always said on the page. */
const basis = text.describe(
  "Why they belong together, in a sentence. The page says it, since the source does not.",
);

export const theme = z.strictObject({
  ...recordBase,
  strategy: reference("strategies").describe("The strategy it is a theme of."),
  order: z.int().min(1).describe("Its place in the strategy's list: 1 is first."),
  title: line.max(80).describe("The theme's name, as the council gives it."),
  summary: text.describe("What it means, in a sentence or two of plain English."),
  aim: text.optional().describe("What the council says it will do. Leave out if not published."),
  heard: z
    .array(
      z.strictObject({
        listening: reference("listening").describe("The listening it was heard in."),
        finding: id.describe("The id of what was heard, from the listening record."),
        basis,
      }),
    )
    .describe("What families said that led here. An empty list if none was published."),
  actions: z
    .array(z.strictObject({ action: id.describe("The id of the action, from the strategy record."), basis }))
    .describe("The strategy's actions that belong here. An empty list if none do."),
  corrections: corrections.optional(),
  review: review.optional(),
  gaps: gaps.optional(),
  sources,
});

export type ThemeRecord = z.infer<typeof theme>;
