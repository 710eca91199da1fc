/** Things people can come to or take part in. A discriminated union: each kind asks only for what it has. */
import { z } from "zod";
import {
  corrections,
  date,
  gaps,
  https,
  instant,
  line,
  name,
  onlineAccess,
  place,
  recordBase,
  reference,
  sources,
  text,
  time,
  venueAccess,
  weekday,
} from "../fields.ts";

const calledOff = [
  z.strictObject({
    kind: z.literal("cancelled").describe("It will not take place."),
    since: date.describe("The day it was called off."),
    instead: text.describe("What people can do instead."),
  }),
  z.strictObject({
    kind: z.literal("postponed").describe("It will take place later; no new date is known."),
    since: date.describe("The day it was put off."),
    instead: text.describe("What people should do until there is a new date."),
  }),
] as const;

const changeHelp = "What became of the plan after it was announced. Leave out while the plan stands.";

/** What became of a plan after it was announced. Leaving it out means that it stands as planned. */
export const change = z
  .discriminatedUnion("kind", [
    ...calledOff,

    z.strictObject({
      kind: z.literal("moved-online").describe("It takes place at the same time, online."),
      since: date.describe("The day it was moved."),
      instead: text.describe("How people can join now."),
      url: https.optional().describe("Where to join. Leave out if not published."),
    }),
  ])
  .describe(changeHelp);

export const booking = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("drop-in").describe("People just come.") }),
    z.strictObject({
      kind: z.literal("required").describe("People have to book."),
      url: https.optional().describe("Where to book. Leave out if not published."),
    }),
    z.strictObject({ kind: z.literal("not needed").describe("The source says that nobody has to book.") }),
    z.strictObject({ kind: z.literal("not published").describe("The source does not say.") }),
  ])
  .describe("Whether people have to book.");

/** What a calendar app holds on to: RFC 5545 sections 3.8.4.7 (UID), 3.8.7.3 (LAST-MODIFIED) and 3.8.7.4 (SEQUENCE). */
export const calendarFields = {
  uid: z
    .string()
    .regex(/^[a-z0-9-]+@[a-z0-9.-]+$/, "uid")
    .describe("The event's name in people's calendars. Never change it once it is published."),
  sequence: z
    .int()
    .min(0)
    .describe("Starts at 0. Add 1 whenever the time, the place or whether it happens changes."),
  revised: instant
    .optional()
    .describe(
      "When the time, the place or whether it happens last changed, for example 2021-09-03T11:16:00+01:00. Leave out while nothing has.",
    ),
};

/** Says which of the two is meant by a time that the clocks show twice. */
const clockChange = z
  .enum(["before the clocks go back", "after the clocks go back"])
  .optional()
  .describe(
    "Only for a time from 01:00 to 01:59 on the night the clocks go back, which comes twice: which is meant.",
  );

/** What a webinar or livestream says that has no way in to give. */
export const wayIn = z
  .literal("not published")
  .optional()
  .describe(
    'Write "not published" if the source gives no link, number or booking page to join by. Leave out otherwise.',
  );

export const whenFields = {
  date: date.describe("The day it starts, as year-month-day."),
  weekday: weekday.optional(),
  start: time.describe("When it starts, on the 24-hour clock in England."),
  startIs: clockChange,
  end: time.describe("When it ends, on the 24-hour clock in England."),
  endIs: clockChange,
  endDate: date.optional().describe("The day it ends, if that is not the day it starts."),
};

const eventFields = {
  ...recordBase,
  ...calendarFields,
  title: line.max(65).describe("The event's name, 65 characters at most."),
  titleIsOurs: z
    .boolean()
    .optional()
    .describe("true if the source gives no title and this one was written for the site."),
  summary: text.describe("What it is and who it is for, in a sentence or two."),
  cost: z.enum(["free", "not published"]).describe("What it costs to take part."),
  booking,
  change: change.optional(),
  strategy: reference("strategies").describe("The strategy it is about."),
  themes: z
    .array(reference("themes"))
    .optional()
    .describe("The themes it is about. Leave out if it is about all."),
  outcome: text
    .optional()
    .describe("What came of it, in a sentence or two. Only when it is over. Leave out if not published."),
  recording: https.optional().describe("The recording. Leave out if not published."),
  transcript: https.optional().describe("The transcript. Leave out if not published."),
  listening: reference("listening")
    .optional()
    .describe("The listening in which what people said there is told. Leave out if none tells it."),
  corrections: corrections.optional(),
  gaps: gaps.optional(),
  sources,
};

export const roadshow = z.strictObject({
  kind: z.literal("roadshow").describe("A drop-in event at a place."),
  ...eventFields,
  ...whenFields,
  place,
  access: venueAccess,
});

export const webinar = z.strictObject({
  kind: z.literal("webinar").describe("An online meeting."),
  ...eventFields,
  ...whenFields,
  platform: name.optional().describe("The service it runs on. Leave out if not published."),
  wayIn,
  access: onlineAccess,
});

export const competition = z.strictObject({
  kind: z.literal("competition").describe("Something to send in before a deadline."),
  ...eventFields,
  // A deadline has no place to move from.
  change: z.discriminatedUnion("kind", calledOff).describe(changeHelp).optional(),
  closes: z
    .strictObject({
      date: date.describe("The last day."),
      weekday: weekday.optional(),
      time: time.describe("The time on that day, on the 24-hour clock in England."),
      timeIs: clockChange,
    })
    .describe("The last moment to send something in."),
  ages: z
    .strictObject({
      from: z.int().min(0).describe("The youngest age, in years."),
      to: z.int().min(0).describe("The oldest age, in years."),
    })
    .describe("How old people must be."),
  whoCanEnter: text.describe("Who can enter, in a sentence."),
  prizes: z
    .strictObject({
      count: z.int().min(1).describe("How many prizes there are."),
      pounds: z.number().min(0).describe("What each is worth, in pounds."),
      each: line.describe("What each is, for example Amazon voucher."),
    })
    .describe("What can be won."),
  choices: z.array(line).min(1).describe("What people may draw or make: one of these."),
  detailsUrl: https.optional().describe("Where the details are. Leave out if not published."),
});

export const event = z.discriminatedUnion("kind", [roadshow, webinar, competition]);

export type RoadshowRecord = z.infer<typeof roadshow>;
export type WebinarRecord = z.infer<typeof webinar>;
export type CompetitionRecord = z.infer<typeof competition>;
export type Change = z.infer<typeof change>;
export type Booking = z.infer<typeof booking>;
