/**
 * The fields that several kinds of record share. Each says, in an editor's words, what to write: these
 * descriptions become the help in the editor, the field tables in CONTRIBUTING.md and the JSON Schemas.
 */
import { z } from "zod";
import type { KindName } from "./kind-names.ts";

/** Marks a field as the id of another record, so that one rule can check every reference there is. */
export const references = z.registry<{ kind: KindName }>();

/**
 * What a text is, so that a rule can tell what may be simplified or explained (prose, Markdown, a line) from what
 * stands as it was published: a proper name, or a code that is copied letter by letter.
 */
export const textKinds = z.registry<{ is: TextKind }>();

export type TextKind = "prose" | "markdown" | "line" | "name" | "code";

/** What a string of a schema is; undefined for one that is no text. Asked for each string of each record. */
export function textKind(schema: z.core.$ZodType): TextKind | undefined {
  // A registry puts what it knows of a field together anew each time.
  const known = kindsBySchema.get(schema) ?? { is: textKinds.get(schema)?.is };
  kindsBySchema.set(schema, known);
  return known.is;
}

const kindsBySchema = new WeakMap<z.core.$ZodType, { readonly is: TextKind | undefined }>();

/** What a source can say of a yes-or-no question, including nothing. */
export const answers = ["yes", "no", "not published"] as const;

export const text = z.string().regex(/\S/, "empty-text").register(textKinds, { is: "prose" });

export const line = z
  .string()
  .regex(/\S/, "empty-text")
  .regex(/^[^\r\n]*$/, "one-line")
  .register(textKinds, { is: "line" });

/** A proper name, or words that stand as they were published. */
export const name = line.clone().register(textKinds, { is: "name" });

/** Letters and digits that people copy, or programs read. */
export const code = line.clone().register(textKinds, { is: "code" });

/** Letters, digits and hyphens: an id is a file's name and a part of an address, so nothing else may be in it. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const id = z.string().max(80).regex(idPattern, "id");

/** The id of a record of another kind. The door refuses one that no record bears. */
export const reference = (kind: KindName) => id.clone().register(references, { kind });

export const date = z.iso
  .date()
  .regex(/^(?:20\d\d|2100)-|^(?!\d{4}-)/, "year")
  .meta({ description: "A date as year-month-day, for example 2021-09-16.", examples: ["2021-09-16"] });

export const time = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "time")
  .meta({
    description: "A time on the 24-hour clock in England, for example 10:00 or 19:30.",
    examples: ["10:00", "19:30"],
  });

/** An instant: ISO 8601 with its offset from UTC, so that no reader has to guess the zone. */
export const instant = z.iso.datetime({ offset: true }).meta({
  description: "A date and time with its distance from UTC, for example 2021-09-03T11:16:00+01:00.",
  examples: ["2021-09-03T11:16:00+01:00"],
});

export const weekday = z
  .enum(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"])
  .describe(
    "The day of the week as the source gives it. The site works it out from the date: this catches slips.",
  );

/**
 * A name of a host in letters, and no more than a browser would read as the writer does: no spaces, line breaks or
 * backslashes, which the URL parser forgives or takes out, and no name before the host.
 */
const httpsPattern =
  /^https:\/\/(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z](?:[a-z\d-]{0,61}[a-z\d])?(?::\d{1,5})?(?:[/?#][^\s\\"<>]*)?$/i;

// Not z.url(), which takes line breaks out before it looks.
export const https = z
  .string()
  .regex(httpsPattern, "url")
  .meta({
    format: "uri",
    description: "A full web address that begins with https://.",
    examples: ["https://www.council.gov.uk/page"],
  });

export const host = z
  .string()
  .regex(/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/, "host")
  .register(textKinds, { is: "code" })
  .meta({
    description: "A host name, in small letters and without https:// or a path.",
    examples: ["www.council.gov.uk"],
  });

export const email = z
  .email()
  .meta({ description: "An e-mail address.", examples: ["someone@council.gov.uk"] });

export const phone = z
  .string()
  .regex(/^\+44[1-9]\d{8,9}$/, "phone")
  .describe(
    "A phone number in international form, for example +441992555847. The page shows it the British way.",
  );

export const answer = z.enum(answers);

export const markdown = z
  .array(text.clone().register(textKinds, { is: "markdown" }))
  .min(1)
  .describe("Markdown: each entry of the list is one paragraph, heading or list.");

export const gaps = z
  .array(text)
  .describe(
    "What the source leaves out, one full sentence each. The page shows them; nothing is put in their place.",
  );

export const sources = z
  .array(reference("sources"))
  .min(1)
  .describe("The published documents this record was read from.");

/** The last part of an address or a person's role is only true on a day; these are that day. */
export const asOf = date.describe("The day on which the source says this was true.");

export const figure = z.strictObject({
  id: id.describe("A short name for the figure, used in the page's address after #."),
  value: z.number().describe("The number itself, without commas or signs."),
  unit: z.enum(["number", "percent"]).describe("Whether the number counts things or is a percentage."),
  qualifier: z
    .enum(["around", "over", "about", "some"])
    .optional()
    .describe("The word the source puts before the number. Leave it out if there is none."),
  label: line.describe("What the number counts, as the end of a sentence that starts with it."),
  note: text.optional().describe("Anything a reader should know before relying on the figure."),
});

export const place = z
  .strictObject({
    name: name.describe("The venue's name."),
    street: name.optional().describe("Street and number. Leave out if not published."),
    town: name.describe("The town it is in."),
    postcode: z
      .string()
      .regex(/^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/, "postcode")
      .optional()
      .describe("Postcode with its space, for example AB1 2CD. Leave out if not published."),
  })
  .describe("Where it takes place.");

const question = (words: string) => answer.describe(`${words} Write yes, no or not published.`);

/** Getting in and taking part: every question is answered, if only by "not published". */
export const venueAccess = z
  .strictObject({
    stepFree: question("Can you get in without steps?"),
    parking: question("Is there parking?"),
    blueBadgeBays: question("Are there Blue Badge parking bays?"),
    accessibleToilet: question("Is there an accessible toilet?"),
    changingPlaces: question("Is there a Changing Places toilet, with a hoist and a changing bench?"),
    quietSpace: question("Is there a quiet space?"),
    hearingLoop: question("Is there a hearing loop?"),
    bsl: question("Is there a British Sign Language interpreter?"),
    captions: question("Are there captions?"),
    sensory: text
      .optional()
      .describe("What to expect of light, noise and crowds. Leave out if not published."),
    adjustments: reference("contacts")
      .optional()
      .describe("Who to ask for adjustments. Leave out if not published."),
  })
  .describe("What the source says of getting in and taking part.");

export const onlineAccess = z
  .strictObject({
    bsl: question("Is there a British Sign Language interpreter?"),
    captions: question("Are there captions?"),
    adjustments: reference("contacts")
      .optional()
      .describe("Who to ask for adjustments. Leave out if not published."),
  })
  .describe("What the source says of taking part online.");

/** What every kind of record may carry beside its own fields. */
export const recordBase = {
  $schema: z.string().optional().describe("Where your editor finds help for this file. Leave it as it is."),
  readingAgeReason: text
    .optional()
    .describe(
      "Why texts of this record may be harder to read than the site's reading age. Leave out if none is.",
    ),
};

/** What was put right on a page that people may have read as it was. */
export const corrections = z
  .array(
    z.strictObject({
      date: date.describe("The day it was corrected."),
      time: time
        .optional()
        .describe("The time on that day. Only needed if something else changed on the same day."),
      what: text.describe("What was wrong and what is right now, in a sentence or two."),
    }),
  )
  .describe("What was put right after it was published, the oldest first. Leave out if nothing was.");

/** When a page was last looked through as a whole, and when it is to be again. */
export const review = z
  .strictObject({
    last: date.describe("The day somebody last looked all of it through. Never a guess."),
    next: date.optional().describe("The day by which it is to be looked through again."),
  })
  .describe("When the page was reviewed. Leave out if it was not.");

/** When something is to be looked through again: from that day on, the checks remind. */
export const nextReview = date
  .optional()
  .describe("The day by which it is to be reviewed again. Leave out if none is set.");
