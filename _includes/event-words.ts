/** An event in words: whether you can come, when, where and how, each true at the instant it is asked for. */
import type { DateTime } from "luxon";
import { placeText } from "../src/model/place.ts";
import type { Event } from "../src/model/site.ts";
import { type EventState, isOff, isOver, stateOf } from "../src/model/state.ts";
import { clockTime, howLong, isSameDay, london, longDate, shortDate, timeRange } from "../src/model/time.ts";

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
  soon: "Starts within the hour",
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
  return isSameDay(start, end) ? `${longDate(start)}, ${timeRange(start, end)}` : timeRange(start, end);
};

export const durationText = ({ start, end }: Event): string | undefined =>
  start === undefined ? undefined : howLong(start, end);

/** "Birchwood Leisure Centre, Hatfield", "Online, on Microsoft Teams" */
export function whereText(event: Event): string {
  if (event.kind === "competition") return "See below";
  if (event.kind === "roadshow" && event.change?.kind !== "moved-online") {
    return placeText(event.place);
  }
  const platform = "platform" in event ? event.platform : undefined;
  return platform === undefined ? "Online" : `Online, on ${platform}`;
}

export const costText = ({ cost }: Event): string => (cost === "free" ? "Free" : "Not published");

export function bookingText(event: Event, now: DateTime): string {
  const past = isOver(event, now) || isOff(event);
  switch (event.booking.kind) {
    case "drop-in":
      return past ? "People were to drop in without booking" : "No need to book: drop in at any time";
    case "required":
      return past ? "People had to book a place" : "You need to book a place";
    case "not needed":
      return past ? "Nobody had to book" : "No need to book";
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
  switch (event.booking.kind) {
    case "required":
      return { question, text: "Yes, but book a place first." };
    case "drop-in":
      return { question, text: "Yes. Just turn up." };
    case "not needed":
      return { question, text: online ? "Yes. Join online." : "Yes. Just turn up." };
    case "not published":
      return { question, text: "Whether you have to book was not published. Ask before you set out." };
  }
}
