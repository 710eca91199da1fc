/** A news item. Its body is Markdown in which raw HTML is text. */
import { z } from "zod";
import {
  code,
  corrections,
  date,
  gaps,
  https,
  instant,
  line,
  markdown,
  recordBase,
  reference,
  sources,
  text,
  time,
} from "../fields.ts";

/** A date the source gives, or, where it gives none, the day by which it must have been out. */
export const published = z
  .union([
    z.strictObject({
      on: date.describe("The day the source published it. Nobody sees it before that day."),
      time: time
        .optional()
        .describe("The time on that day from which people may see it. Leave out for the whole day."),
    }),
    z.strictObject({
      before: date.describe("The day by which it was out, if the source gives no date."),
      note: text.describe("How that is known."),
    }),
  ])
  .describe("When it came out, or is to come out.");

/** News that is of use for a time only keeps its page, which says from then on that it is no longer current. */
export const current = z
  .strictObject({
    until: date.describe("The last day on which it is of use."),
    time: time
      .optional()
      .describe("The time on that day at which it ends. Leave out for the end of the day."),
  })
  .describe(
    "How long it is of use. Then its page says that it is no longer current, and it leaves the home page. Leave out if it stays as it is.",
  );

export const news = z.strictObject({
  ...recordBase,
  tag: z
    .string()
    .regex(/^tag:[a-z0-9.-]+,\d{4}(?:-\d\d){0,2}:[a-z0-9/-]+$/, "tag")
    .describe("The item's name in feed readers (RFC 4151). Never change it once it is published."),
  title: line.max(65).describe("The headline, 65 characters at most."),
  category: line.describe("The heading it was published under."),
  summary: text.describe("What it says, in a sentence or two."),
  published,
  current: current.optional(),
  modified: instant.optional().describe("When the source says it was last changed."),
  modifiedNote: text.optional().describe("What was assumed in reading that date."),
  recorded: instant.describe("When this site first carried it. Feeds use it where the source gives no date."),
  body: markdown,
  people: z.array(reference("people")).optional().describe("The people it quotes or names."),
  events: z.array(reference("events")).optional().describe("The events it announces."),
  summit: reference("summits").optional().describe("The Summit it announces."),
  strategy: reference("strategies").describe("The strategy it is about."),
  themes: z
    .array(reference("themes"))
    .optional()
    .describe("The themes it is about. Leave out if it is about all."),
  notices: z.array(reference("notices")).optional().describe("Notices that stood on the same page."),
  contacts: z.array(reference("contacts")).optional().describe("Who it says to ask."),
  attachments: z
    .array(
      z.strictObject({
        title: line.describe("What the file is."),
        url: https.optional().describe("Where it is. It needs its type and its size beside it."),
        mediaType: code.optional().describe("Its type, for example application/pdf."),
        bytes: z.int().min(1).optional().describe("Its size in bytes."),
        file: z
          .literal("not published")
          .optional()
          .describe('Write "not published" if the source names the file but does not say where it is.'),
      }),
    )
    .optional()
    .describe("Files that came with it."),
  corrections: corrections.optional(),
  gaps: gaps.optional(),
  sources,
});

export type NewsRecord = z.infer<typeof news>;
