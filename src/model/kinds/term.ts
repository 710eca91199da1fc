/** A short form and what it stands for. Every short form on the site has one. */
import { z } from "zod";
import { code, line, recordBase, text } from "../fields.ts";

export const term = z.strictObject({
  ...recordBase,
  short: code.describe("The short form, for example SEND."),
  full: line.describe("What it stands for."),
  about: text.optional().describe("What it means in practice, if the words don't say."),
});

export type TermRecord = z.infer<typeof term>;
