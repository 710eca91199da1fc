/**
 * What is kept on a visitor's device: by this site, by the council's other website, and by services that either leads
 * to. UK law treats cookies, local and session storage and scripts alike (PECR regulation 6), so one kind does.
 */
import { z } from "zod";
import {
  code,
  gaps,
  https,
  line,
  name,
  recordBase,
  reference,
  review,
  sources,
  text,
  textKinds,
} from "../fields.ts";

/** How long something is kept. ISO 8601 durations (P2Y, P1M, P30D), so that a test can compare them. */
const period = z
  .string()
  .regex(/^P(?=\d|T)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/, "period")
  .describe("A length of time, for example P2Y (2 years), P1M (1 month) or P30D (30 days).");

export const duration = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("browser session").describe("Kept until the browser is closed.") }),
  z.strictObject({ kind: z.literal("session").describe("Until the browser is closed.") }),
  z.strictObject({ kind: z.literal("fixed").describe("For a length of time."), period }),
  z.strictObject({
    kind: z
      .literal("visitor chooses")
      .describe("Until the browser is closed or for a length of time, as the visitor chooses."),
    period,
  }),
  z.strictObject({
    kind: z.literal("set elsewhere").describe("As another company decides."),
    words: text.describe("What the source says of it."),
  }),
  z.strictObject({ kind: z.literal("not published").describe("The source does not say.") }),
]);

/** The name of a website in its address. */
const host = code
  .clone()
  .regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, "host")
  .register(textKinds, { is: "code" });

const rowFields = {
  ...recordBase,
  order: z.int().min(1).describe("Its place in the table: 1 is first."),
  purpose: text.describe("What it is for."),
  duration: duration.describe("How long it is kept."),
  personalData: z.boolean().optional().describe("true if it can hold something about the visitor."),
  note: text.optional().describe("What the published list gets wrong or leaves out. The page shows it."),
};

const purposeKind = z
  .enum(["marketing", "analytics"])
  .optional()
  .describe("What the purpose comes to, if it says.");

const mechanism = z
  .enum(["cookie", "local storage", "session storage", "indexed database", "cache storage", "service worker"])
  .describe("What kind of storage it is.");

export const storage = z.discriminatedUnion("setBy", [
  z.strictObject({
    setBy: z.literal("this-site").describe("This site keeps it."),
    ...rowFields,
    name: name.describe("Its exact name."),
    mechanism,
    exception: line.describe("The ground in law on which it needs no consent."),
    howToClear: text.describe("How a visitor removes it."),
  }),
  z.strictObject({
    setBy: z.literal("council-website").describe("The council's other website keeps it."),
    ...rowFields,
    name: name.describe("Its name, as published."),
    namePattern: code.optional().describe("If the published name stands for several: the pattern."),
    type: reference("storage-types").describe("The type it is listed under."),
    purposeKind,
    host: name.optional().describe("The website that sets it, if the source names another."),
    sources,
  }),
  z.strictObject({
    setBy: z
      .literal("other-service")
      .describe("A service that the council's other website leads to keeps it."),
    ...rowFields,
    service: name.describe("The service, as published."),
    cookies: z.array(name).describe("The names of its cookies, as published. An empty list if none were."),
    purposeKind,
    alsoUsedBy: z.array(name).optional().describe("Other websites that the source says use it too."),
    moreInformation: text.optional().describe("What else the source says."),
    url: https.optional().describe("Where the service explains itself. Leave out if not published."),
    sources,
  }),
  z.strictObject({
    setBy: z.literal("linked-service").describe("A website that this site's own links lead to keeps it."),
    ...rowFields,
    service: name.describe("The service, as people know it."),
    company: name.describe("Whose it is."),
    hosts: z
      .array(host)
      .min(1)
      .describe("The websites that the links lead to. Without this record the site has no links to them."),
    cookies: z
      .array(name)
      .describe(
        "The names of its cookies, if there is a list for this service. An empty list if there is none.",
      ),
    url: https.describe("Where the company itself says what it stores."),
  }),
]);

export const storageType = z.strictObject({
  ...recordBase,
  order: z.int().min(1).describe("Its place in the list: 1 is first."),
  name: name.describe("The type's name, as published."),
  necessary: z
    .boolean()
    .optional()
    .describe("true if the source says that the website cannot work without what is listed under it."),
  definition: text.describe("What it is, in plain words."),
});

/** One of the four tables of the page, with what is true of it as a whole. */
export const storageList = z.strictObject({
  ...recordBase,
  title: line.describe("The table's heading."),
  introduction: z.array(text).min(1).describe("What to know before reading the table, one paragraph each."),
  howToChange: z
    .array(text)
    .optional()
    .describe("How visitors can change what is stored, one paragraph each."),
  review: review.optional(),
  gaps: gaps.optional(),
  sources: sources.optional(),
});

export type StorageRecord = z.infer<typeof storage>;
export type StorageTypeRecord = z.infer<typeof storageType>;
export type StorageListRecord = z.infer<typeof storageList>;
export type Duration = z.infer<typeof duration>;
