import { z } from "zod";
import { https, name, recordBase, text } from "../fields.ts";

export const organisation = z.strictObject({
  ...recordBase,
  name: name.describe("Its name in full."),
  about: text.describe("What it is, in a sentence. Only what is known."),
  url: https.optional().describe("Its website. Leave out if not published."),
});

export type OrganisationRecord = z.infer<typeof organisation>;
