import assert from "node:assert/strict";
import { test } from "node:test";
import { DateTime, Duration } from "luxon";
import { hoursText, listText, phoneText } from "../../_includes/text.ts";
import { clock } from "../../src/model/link.ts";
import { consultationStateOf, isShown, stateOf, strategyStateOf } from "../../src/model/state.ts";
import {
  clockTime,
  howLong,
  instant,
  london,
  longDate,
  period,
  timeRange,
  timesOnClock,
} from "../../src/model/time.ts";

const event = (start: string | undefined, end: string) => ({
  start: start === undefined ? undefined : instant(start),
  end: instant(end),
});

test("a local time is the instant at which clocks in England show it", () => {
  assert.equal(london("2025-09-15", "10:00").toUTC().toISO(), "2025-09-15T09:00:00.000Z");
  assert.equal(london("2025-12-15", "10:00").toUTC().toISO(), "2025-12-15T10:00:00.000Z");
  assert.throws(() => london("2025-02-30"), /2025-02-30 00:00 is not a date and time/);
});

test("an instant needs its zone", () => {
  assert.equal(instant("2025-09-15T09:00:00Z").toISO(), "2025-09-15T10:00:00.000+01:00");
  for (const wrong of ["2025-09-15T09:00:00", "2025-09-15", "yesterday", "2025-02-30T09:00:00Z"]) {
    assert.throws(() => instant(wrong), /is not a date and time with its zone/, wrong);
  }
});

test("SITE_NOW sets the clock, and anything else is refused in plain words", () => {
  assert.equal(clock("2025-09-15T10:00:00+01:00").toMillis(), Date.UTC(2025, 8, 15, 9));
  assert.ok(Math.abs(clock(undefined).toMillis() - Date.now()) < 60_000);
  assert.throws(() => clock("now"), /"now" is not a date and time with its zone, for example 2025-/);
});

test("the hour that the clocks skip is on no clock, the one they repeat is on it twice", () => {
  assert.equal(timesOnClock("2024-03-31", "01:30"), 0);
  assert.equal(timesOnClock("2024-03-31", "02:00"), 1);
  assert.equal(timesOnClock("2024-10-27", "01:30"), 2);
  assert.equal(timesOnClock("2024-10-27", "02:00"), 1);
});

test("times are in GOV.UK style", () => {
  const at = (time: string) => clockTime(london("2021-09-16", time));
  assert.deepEqual(["10:00", "19:30", "00:00", "12:00", "00:05", "12:30", "09:05"].map(at), [
    "10am",
    "7:30pm",
    "midnight",
    "midday",
    "12:05am",
    "12:30pm",
    "9:05am",
  ]);
  assert.equal(longDate(london("2021-09-07")), "Tuesday 7 September 2021");
  assert.equal(timeRange(london("2021-09-16", "10:00"), london("2021-09-16", "14:00")), "10am to 2pm");
  assert.equal(
    timeRange(london("2021-09-16", "22:00"), london("2021-09-17", "01:00")),
    "10pm on Thursday 16 September 2021 to 1am on Friday 17 September 2021",
  );
});

test("how long something lasts is counted across a change of the clocks", () => {
  assert.equal(howLong(london("2025-09-15", "10:00"), london("2025-09-15", "12:15")), "2 hours 15 minutes");
  assert.equal(howLong(london("2024-10-26", "23:00"), london("2024-10-27", "03:00")), "5 hours");
  assert.equal(howLong(london("2024-03-30", "23:00"), london("2024-03-31", "03:00")), "3 hours");
});

test("lengths of time are in words", () => {
  const words = (iso: string) => period(Duration.fromISO(iso));
  assert.deepEqual(["P2Y", "P1M", "P30D", "P1Y6M", "PT1H"].map(words), [
    "2 years",
    "1 month",
    "30 days",
    "1 year 6 months",
    "1 hour",
  ]);
});

test("an event is coming, today, soon, on, over, to the minute", () => {
  const livestream = event("2025-09-15T10:00:00+01:00", "2025-09-15T12:15:00+01:00");
  const at = (iso: string) => stateOf(livestream, instant(iso));
  assert.equal(at("2025-09-14T23:59:59+01:00"), "upcoming");
  assert.equal(at("2025-09-15T00:00:00+01:00"), "today");
  assert.equal(at("2025-09-15T08:59:59+01:00"), "today");
  assert.equal(at("2025-09-15T09:00:00+01:00"), "soon");
  assert.equal(at("2025-09-15T09:59:59+01:00"), "soon");
  assert.equal(at("2025-09-15T10:00:00+01:00"), "live");
  assert.equal(at("2025-09-15T12:14:59+01:00"), "live");
  assert.equal(at("2025-09-15T12:15:00+01:00"), "ended");
  // The day is England's, wherever the clock that asks stands: 23:30 UTC is after midnight in summer.
  assert.equal(
    stateOf(livestream, DateTime.fromISO("2025-09-14T23:30:00Z", { zone: "America/New_York" })),
    "today",
  );
});

test("the hour before an event is an hour where the clocks change, and may lie on the day before", () => {
  const early = event("2024-10-27T01:30:00Z", "2024-10-27T04:00:00Z");
  assert.equal(stateOf(early, instant("2024-10-27T01:29:59+01:00")), "today");
  assert.equal(stateOf(early, instant("2024-10-27T01:30:00+01:00")), "soon");
  const night = event("2024-11-02T00:30:00Z", "2024-11-02T04:00:00Z");
  assert.equal(stateOf(night, instant("2024-11-01T23:30:00Z")), "soon");
});

test("an event over midnight is on until it ends", () => {
  const late = event("2024-10-26T23:00:00+01:00", "2024-10-27T01:30:00Z");
  assert.equal(stateOf(late, instant("2024-10-27T01:10:00+01:00")), "live");
  assert.equal(stateOf(late, instant("2024-10-27T01:10:00Z")), "live");
  assert.equal(stateOf(late, instant("2024-10-27T01:30:00Z")), "ended");
});

test("what was called off or put off is so for ever; what moved online goes on", () => {
  const times = event("2025-09-15T10:00:00+01:00", "2025-09-15T12:15:00+01:00");
  const change = (kind: "cancelled" | "postponed" | "moved-online") => ({
    ...times,
    change: { kind, since: "2025-09-10", instead: "Watch this page." },
  });
  const [before, during, after] = ["2025-09-12", "2025-09-15", "2025-09-16"].map((day) =>
    instant(`${day}T11:00:00+01:00`),
  );
  assert.ok(before && during && after);
  for (const now of [before, during, after]) {
    assert.equal(stateOf(change("cancelled"), now), "cancelled");
    assert.equal(stateOf(change("postponed"), now), "postponed");
  }
  assert.equal(stateOf(change("moved-online"), before), "moved-online");
  assert.equal(stateOf(change("moved-online"), during), "live");
  assert.equal(stateOf(change("moved-online"), after), "ended");
});

test("a competition is open until its deadline", () => {
  const competition = event(undefined, "2021-09-24T17:00:00+01:00");
  assert.equal(stateOf(competition, instant("2021-09-24T16:59:59+01:00")), "live");
  assert.equal(stateOf(competition, instant("2021-09-24T17:00:00+01:00")), "ended");
});

test("a notice is shown from its first day to the end of its last", () => {
  const notice = { shown: { kind: "between", from: "2024-10-01", until: "2024-10-15" } } as const;
  const at = (iso: string) => isShown(notice, instant(iso));
  assert.equal(at("2024-09-30T23:59:59+01:00"), false);
  assert.equal(at("2024-10-01T00:00:00+01:00"), true);
  assert.equal(at("2024-10-15T23:59:59+01:00"), true);
  assert.equal(at("2024-10-16T00:00:00+01:00"), false);
  assert.equal(
    isShown({ shown: { kind: "archived", why: "Long ago." } }, instant("2024-10-02T00:00:00Z")),
    false,
  );
});

test("a consultation is open from its first day to the end of its last", () => {
  const at = (iso: string, open = { from: "2025-03-29", until: "2025-03-30", how: "On paper." }) =>
    consultationStateOf({ open }, instant(iso));
  assert.equal(at("2025-03-28T23:59:59Z"), "to-come");
  assert.equal(at("2025-03-29T00:00:00Z"), "now");
  // The clocks went forward on its last day.
  assert.equal(at("2025-03-30T22:59:59Z"), "now");
  assert.equal(at("2025-03-30T23:00:00Z"), "past");
  assert.equal(consultationStateOf({}, instant("2025-03-30T23:00:00Z")), undefined);
});

test("a strategy's years begin and end with the year in London", () => {
  const at = (iso: string) => strategyStateOf({ period: { from: 2022, to: 2025 } }, instant(iso));
  assert.equal(at("2021-12-31T23:59:59Z"), "to-come");
  assert.equal(at("2022-01-01T00:00:00Z"), "now");
  assert.equal(at("2025-12-31T23:59:59Z"), "now");
  assert.equal(at("2026-01-01T00:00:00Z"), "past");
});

test("phone numbers are grouped as they are in Britain", () => {
  assert.equal(phoneText("+441992555847"), "01992 555847");
  assert.equal(phoneText("+442079460000"), "020 7946 0000");
  assert.equal(phoneText("+441214960000"), "0121 496 0000");
  assert.equal(phoneText("+448081570000"), "0808 157 0000");
});

test("lists and opening hours are in words", () => {
  assert.equal(listText(["a"]), "a");
  assert.equal(listText(["a", "b", "c"]), "a, b and c");
  assert.equal(
    hoursText({ days: ["Monday", "Tuesday", "Wednesday", "Thursday"], open: "09:00", close: "17:30" }),
    "Monday to Thursday, 9am to 5:30pm",
  );
  assert.equal(
    hoursText({ days: ["Monday", "Wednesday", "Friday"], open: "09:00", close: "12:00" }),
    "Monday, Wednesday and Friday, 9am to midday",
  );
  assert.equal(hoursText({ days: ["Friday"], open: "09:00", close: "16:30" }), "Friday, 9am to 4:30pm");
});
