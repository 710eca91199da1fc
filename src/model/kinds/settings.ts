/** What is true of the whole site, and all that makes it one council's site rather than another's. */
import { z } from "zod";
import { date, https, line, recordBase, reference, text } from "../fields.ts";

export const settings = z.strictObject({
  ...recordBase,
  name: line.max(40).describe("The site's name, in the header of every page."),
  description: text.describe("What the site is, in a sentence: search engines and previews show it."),
  introduction: text.describe("What the site is and for whom: the first paragraph of the home page."),
  area: line.describe("The county."),
  council: reference("organisations").describe("The council whose strategy this is."),
  url: https.optional().describe("The site's public address. SITE_URL overrides it."),
  currentStrategy: reference("strategies").describe("The strategy that is being written or carried out now."),
  summit: reference("summits").describe("The Summit that the menu leads to."),
  listening: reference("listening").describe("The listening that the menu leads to."),
  contact: reference("contacts").describe("Who to contact about the strategy, on every page."),
  contactPhone: reference("contacts").describe("Who to ring."),
  accessibility: z.strictObject({
    prepared: date.describe("When the accessibility statement was first written."),
    reviewed: date.describe("When it was last reviewed."),
    tested: date.describe("When the site was last tested."),
  }),
  privacyReviewed: date.describe("When the privacy page was last reviewed."),
  tagAuthority: z
    .string()
    .regex(/^tag:[a-z0-9.-]+,\d{4}$/, "tag-authority")
    .describe("The start of this site's feed ids (RFC 4151). Never change it once it is published."),
});

export type SettingsRecord = z.infer<typeof settings>;
