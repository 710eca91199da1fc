/** What is true of the whole site, and all that makes it one council's site rather than another's. */
import { z } from "zod";
import { date, https, line, name, nextReview, recordBase, reference, text } from "../fields.ts";

/**
 * An address of this site, its steps as RFC 3986 section 3.3 spells them and none upwards. No `*` and no `:`: in a
 * host's list of redirects they stand for other characters.
 */
const path = z.string().regex(/^\/(?:(?!\.{1,2}\/)(?:[\w.~!$&'()+,;=@-]|%[\dA-Fa-f]{2})+\/)+$/, "path");

export const settings = z.strictObject({
  ...recordBase,
  name: line.max(40).describe("The site's name, in the header of every page."),
  description: text.describe("What the site is, in a sentence: search engines and previews show it."),
  introduction: text.describe("What the site is and for whom: the first paragraph of the home page."),
  area: name.describe("The county."),
  council: reference("organisations").describe("The council whose strategy this is."),
  url: https.optional().describe("The site's public address. SITE_URL overrides it."),
  currentStrategy: reference("strategies").describe("The strategy that is being written or carried out now."),
  summit: reference("summits").describe("The Summit that the menu leads to."),
  listening: reference("listening").describe("The listening that the menu leads to."),
  contact: reference("contacts").describe("Who to contact about the strategy, on every page."),
  contactPhone: reference("contacts").describe("Who to ring."),
  accessibility: z
    .strictObject({
      prepared: date.describe("When the accessibility statement was first written."),
      reviewed: date.describe("When it was last reviewed."),
      tested: date.describe("When the site was last tested."),
      nextReview,
    })
    .describe("The dates in the accessibility statement."),
  privacyReviewed: date.describe("When the privacy page was last reviewed."),
  privacyNextReview: nextReview,
  readingAge: z
    .int()
    .min(7)
    .max(18)
    .describe(
      "The reading age, in years, that texts of 30 words or more may have at most. Names, and what the glossary explains, count as short words.",
    ),
  oldAddresses: z
    .array(
      z.strictObject({
        from: path.describe("The address it had, from the first / on, for example /news/old-name/."),
        to: path.describe("The page to go to instead, from the first / on, for example /news/new-name/."),
        why: text.describe("Why it moved, for those who come after."),
      }),
    )
    .optional()
    .describe("Addresses that pages used to have, so that people's links to them go on working."),
  hub: https
    .optional()
    .describe(
      "The WebSub hub that tells feed readers of new news at once. Leave out if none is told when the site is published.",
    ),
  tagAuthority: z
    .string()
    .regex(/^tag:[a-z0-9.-]+,\d{4}$/, "tag-authority")
    .describe("The start of this site's feed ids (RFC 4151). Never change it once it is published."),
});

export type SettingsRecord = z.infer<typeof settings>;
