/** A published document that the record is built from. */
import { z } from "zod";
import { date, https, name, recordBase, reference, text } from "../fields.ts";

export const source = z.strictObject({
  ...recordBase,
  title: name.describe("Its title, as published."),
  titleNote: text.optional().describe("If it has no title of its own: what this one is."),
  publisher: reference("organisations").describe("Who published it."),
  published: date.optional().describe("The day it was published. Leave out if not published."),
  url: https.optional().describe("Where it was published. Leave out if not known."),
  note: text.optional().describe("Anything a reader should know about it."),
});

export type SourceRecord = z.infer<typeof source>;
