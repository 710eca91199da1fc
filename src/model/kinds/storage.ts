/**
 * What is kept on a visitor's device: by this site, by the council's other website, and by services that either leads
 * to. UK law treats cookies, local and session storage and scripts alike (PECR regulation 6), so one kind does.
 */
import { z } from "zod";
import {
  code,
  date,
  gaps,
  host,
  https,
  line,
  name,
  recordBase,
  reference,
  review,
  sources,
  text,
} from "../fields.ts";

/** How long something is kept. ISO 8601 durations (P2Y, P1M, P30D), so that a test can compare them. */
export const period = z
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

/** How long this site keeps something: it knows, so it says one of the three things that a browser can show. */
const ownDuration = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("session").describe("Until the browser is closed.") }),
  z.strictObject({ kind: z.literal("fixed").describe("For a length of time."), period }),
  z.strictObject({ kind: z.literal("until cleared").describe("Until the visitor or the site removes it.") }),
]);

/** Every place in a browser where `npm run storage` looks. */
export const mechanisms = [
  "cookie",
  "local storage",
  "session storage",
  "indexed database",
  "cache storage",
  "service worker",
  "private files",
  "storage bucket",
] as const;

export type Mechanism = (typeof mechanisms)[number];

const why = line.describe("Why it covers this row, in a sentence.");
const objecting = text.describe("The simple and free way to say no, which the law asks for.");

/**
 * Why a row needs no consent, or that it does: the exceptions of Schedule A1 to the Privacy and Electronic
 * Communications Regulations 2003, by the names that the Information Commissioner's Office gives them.
 */
const exception = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("none").describe("No exception: it is kept only after the visitor agrees."),
      howToObject: text.describe("How a visitor takes back their agreement."),
    }),
    z.strictObject({
      kind: z.literal("communication").describe("Only to carry a message over a network."),
      why,
    }),
    z.strictObject({
      kind: z
        .literal("strictly necessary")
        .describe("A service that the visitor asked for cannot work without it."),
      why,
    }),
    z.strictObject({
      kind: z
        .literal("statistical purposes")
        .describe("Only to count how the website is used, to make it better."),
      why,
      howToObject: objecting,
    }),
    z.strictObject({
      kind: z.literal("appearance").describe("Only to look or work as the visitor prefers."),
      why,
      howToObject: objecting,
    }),
    z.strictObject({
      kind: z.literal("emergency assistance").describe("Only to find someone who asks for emergency help."),
      why,
    }),
  ])
  .describe("The exception in law on which it needs no consent.");

const hosts = z
  .array(host)
  .optional()
  .describe("The host names of the websites that set it: links to them are marked on every page.");

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

const mechanism = z.enum(mechanisms).describe("What kind of storage it is.");

export const storage = z.discriminatedUnion("setBy", [
  z.strictObject({
    setBy: z.literal("this-site").describe("This site keeps it."),
    ...rowFields,
    duration: ownDuration.describe("How long it is kept."),
    name: code.describe("Its exact name. * stands for any characters."),
    mechanism,
    host: host
      .optional()
      .describe("The website that keeps it, if it is another, such as one that a picture comes from."),
    exception,
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
    hosts,
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

/** What `npm run storage -- --write` found out. No hand writes it. */
const proof = z
  .strictObject({
    on: date.describe("The day of the proof."),
    browser: name.describe("The browser, as it calls itself."),
    version: code.describe("Its version."),
    pages: z.int().min(1).describe("How many pages were opened."),
    rows: z
      .string()
      .regex(/^[0-9a-f]{64}$/, "proof")
      .describe("What the rows were then, as a hash: the proof holds for no others."),
  })
  .describe("When a real browser last showed that the list is true. npm run storage -- --write writes it.");

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
  hosts: hosts.describe(
    "The host names of the websites it is about: links to them are marked on every page.",
  ),
  proof: proof.optional(),
  gaps: gaps.optional(),
  sources: sources.optional(),
});

export type StorageRecord = z.infer<typeof storage>;
export type StorageTypeRecord = z.infer<typeof storageType>;
export type StorageListRecord = z.infer<typeof storageList>;
export type StorageException = z.infer<typeof exception>;
export type Proof = z.infer<typeof proof>;
export type Duration = z.infer<typeof duration>;
