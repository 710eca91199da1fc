import { z } from "zod";
import { asOf, line, name, recordBase, reference, sources, text } from "../fields.ts";

export const person = z.strictObject({
  ...recordBase,
  name: name.describe("First name and surname, without a title."),
  title: line.optional().describe("A title such as Councillor or Dame. Leave out if there is none."),
  role: line.describe("What they did then."),
  organisation: reference("organisations").optional().describe("Who for. Leave out if not published."),
  note: text.optional().describe("Anything unclear in the source."),
  asOf,
  sources,
});

export type PersonRecord = z.infer<typeof person>;
