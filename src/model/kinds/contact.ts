import { z } from "zod";
import {
  asOf,
  email,
  gaps,
  https,
  line,
  nextReview,
  phone,
  recordBase,
  reference,
  sources,
  time,
  weekday,
} from "../fields.ts";

export const contact = z.strictObject({
  ...recordBase,
  organisation: reference("organisations").describe("Who answers."),
  purpose: line.describe("What to contact them about."),
  phone: phone.optional(),
  email: email.optional(),
  url: https.optional(),
  urlText: line.optional().describe("What the web page is, for the link."),
  hours: z
    .array(
      z.strictObject({
        days: z.array(weekday).min(1).describe("The days on which these hours hold."),
        open: time,
        close: time,
      }),
    )
    .optional()
    .describe("When the phone is answered. Leave out if not published."),
  asOf,
  nextReview,
  gaps: gaps.optional(),
  sources,
});

export type ContactRecord = z.infer<typeof contact>;
