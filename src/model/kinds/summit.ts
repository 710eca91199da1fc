/** A summit and its livestream, which is also an event: it stands in the list and in the calendars. */
import { z } from "zod";
import {
  code,
  corrections,
  gaps,
  https,
  id,
  line,
  name,
  onlineAccess,
  phone,
  recordBase,
  reference,
  review,
  sources,
  text,
} from "../fields.ts";
import { booking, calendarFields, change, wayIn, whenFields } from "./event.ts";

/**
 * How to get into a livestream. Withdrawn from every output when the livestream is over and its grace has passed,
 * unless `keep` says why it stays: an old passcode must not outlive its use by oversight.
 */
export const joining = z
  .strictObject({
    url: https.optional().describe("The link to join. Leave out if not published."),
    meetingId: code.optional().describe("The meeting's number. Leave out if not published."),
    passcode: code.optional().describe("The meeting's passcode. Leave out if not published."),
    phone: phone.optional().describe("The number to ring. Leave out if not published."),
    graceMinutes: z
      .int()
      .min(1)
      .max(240)
      .optional()
      .describe("For how many minutes after the end people may still join. Leave out for none."),
    keep: text
      .optional()
      .describe("Why these details stay on the page after the end. Leave out, and they are withdrawn."),
  })
  .describe("How to get into the livestream. Leave out if not published.");

export const livestream = z
  .strictObject({
    ...calendarFields,
    ...whenFields,
    id: id.describe("The livestream's id in the list of events and in calendars."),
    yearNote: text.optional().describe("If the source gives no year: how the year was found."),
    platform: name.describe("The service it runs on."),
    joinAtAnyTime: z.boolean().describe("true if people may join late."),
    cost: z.enum(["free", "not published"]).describe("What it costs to watch."),
    booking,
    access: onlineAccess,
    joining: joining.optional(),
    wayIn,
    recording: https.optional().describe("The recording. Leave out if not published."),
    transcript: https.optional().describe("The transcript. Leave out if not published."),
    change: change.optional(),
  })
  .describe("The part that people can watch, which is also an event.");

export const video = z
  .strictObject({
    title: line.describe("What the video is."),
    about: text.describe("What it tells, in a sentence."),
    speaker: reference("people").describe("Who speaks."),
    seconds: z.int().min(1).describe("How long it is, in seconds."),
    url: https.optional().describe("Where to watch it. Leave out if not published."),
    transcript: https.optional().describe("Its transcript. Leave out if not published."),
  })
  .describe("A video about the Summit. Leave out if there is none.");

export const summit = z.strictObject({
  ...recordBase,
  title: line.max(65).describe("The Summit's name, 65 characters at most."),
  summary: text.describe("What it was for, in a sentence or two."),
  strategy: reference("strategies").describe("The strategy it leads to."),
  listening: reference("listening").describe("The listening it is built on."),
  livestream,
  inPerson: text.describe("Who can come to the place itself, in a sentence or two."),
  audience: z
    .array(
      z.strictObject({
        who: line.describe("Who they are."),
        share: line.optional().describe("What part of the room they are, if the source says."),
      }),
    )
    .min(1)
    .describe("Who was in the room."),
  speakers: z.array(reference("people")).min(1).describe("Who spoke, in the source's order."),
  questions: z
    .strictObject({
      panel: line.describe("Who answered."),
      before: z.boolean().describe("true if questions could be sent in beforehand."),
      during: z.boolean().describe("true if questions could be asked at the time."),
      url: https.optional().describe("The form for questions. Leave out if not published."),
    })
    .describe("How people could ask questions."),
  video: video.optional(),
  contact: reference("contacts").describe("Where to ask for more."),
  outcome: text.optional().describe("What came of it. Leave out if not published."),
  corrections: corrections.optional(),
  review: review.optional(),
  gaps: gaps.optional(),
  sources,
});

export type SummitRecord = z.infer<typeof summit>;
export type Livestream = z.infer<typeof livestream>;
