/** An event in words: whether you can come, when, where and how, each true at the instant it is asked for. */
import type { DateTime } from "luxon";
import { placeText } from "../src/model/place.ts";
import type { Event } from "../src/model/site.ts";
import { type EventState, isOver, stateOf } from "../src/model/state.ts";
import { clockTime, howLong, london, longDate, shortDate, timeRange } from "../src/model/time.ts";
import { sentence } from "./text.ts";

/** What each kind of event is called, in the middle of a sentence. */
export const kindText: Record<Event["kind"], string> = {
  roadshow: "drop-in roadshow",
  webinar: "webinar",
  competition: "competition",
  "summit-livestream": "livestream",
};

export const stateText: Record<EventState, string> = {
  upcoming: "Coming up",
  today: "Today",
  live: "On now",
  ended: "Ended",
  cancelled: "Cancelled",
  postponed: "Postponed",
  "moved-online": "Moved online",
};

/** A competition is open or closed where another event is on or over. */
export const stateTextOf = (event: Event, now: DateTime): string => {
  const state = stateOf(event, now);
  if (event.kind !== "competition") return stateText[state];
  return state === "live" ? "Open" : state === "ended" ? "Closed" : stateText[state];
};

/** "Thursday 16 September 2021, 10am to 2pm": fixed facts, which no clock can make false. */
export const whenText = ({ start, end }: Event): string => {
  if (start === undefined) return `deadline ${clockTime(end)} on ${longDate(end)}`;
  return start.hasSame(end, "day") ? `${longDate(start)}, ${timeRange(start, end)}` : timeRange(start, end);
};

export const durationText = ({ start, end }: Event): string | undefined =>
  start === undefined ? undefined : howLong(start, end);

/** "Birchwood Leisure Centre, Hatfield", "Online, on Microsoft Teams" */
export function whereText(event: Event): string {
  if (event.kind === "competition") return "Make a picture";
  if (event.kind === "roadshow" && event.change?.kind !== "moved-online") {
    return placeText(event.place);
  }
  const platform = "platform" in event ? event.platform : undefined;
  return platform === undefined ? "Online" : `Online, on ${platform}`;
}

export const costText = ({ cost }: Event): string => (cost === "free" ? "Free" : "Not published");

export function bookingText(event: Event, now: DateTime): string {
  const over = isOver(event, now);
  switch (event.booking.kind) {
    case "drop-in":
      return over ? "People could drop in without booking" : "No need to book: drop in at any time";
    case "required":
      return over ? "People had to book a place" : "You need to book a place";
    case "not needed":
      return over ? "Nobody had to book" : "No need to book";
    case "not published":
      return "Not published";
  }
}

export interface Answer {
  readonly question: string;
  /** Yes or no first, then why. */
  readonly text: string;
}

/** The first question of every visitor, answered for the instant of the clock. */
export function canICome(event: Event, now: DateTime): Answer {
  const competition = event.kind === "competition";
  const online = event.kind === "webinar" || event.kind === "summit-livestream";
  const question = competition
    ? "Can I enter?"
    : event.kind === "summit-livestream"
      ? "Can I watch it live?"
      : "Can I come?";
  const state = stateOf(event, now);
  const { change } = event;

  if (change !== undefined && (change.kind !== "moved-online" || !isOver(event, now))) {
    const day = shortDate(london(change.since));
    const what = {
      cancelled: "was cancelled",
      postponed: "was postponed",
      "moved-online": "was moved online",
    }[change.kind];
    const start = change.kind === "moved-online" ? "Yes, online." : "No.";
    return { question, text: `${start} This ${kindText[event.kind]} ${what} on ${day}. ${change.instead}` };
  }
  if (state === "ended") {
    return {
      question,
      text: competition
        ? `No. It closed at ${clockTime(event.end)} on ${longDate(event.end)}.`
        : `No, this ${kindText[event.kind]} is over. It was planned for ${whenText(event)}.`,
    };
  }
  if (competition) return { question, text: `Yes, until ${clockTime(event.end)} on ${longDate(event.end)}.` };
  const how = online ? "Join online" : "Just turn up";
  const booking = event.booking.kind === "required" ? "Yes, but book a place first." : `Yes. ${how}.`;
  return { question, text: booking };
}

/** "Thursday 16 September 2021, 10am to 2pm (4 hours)" */
export const whenSentence = (event: Event): string => {
  const duration = durationText(event);
  return `${sentence(whenText(event))}${duration === undefined ? "" : ` (${duration})`}`;
};
