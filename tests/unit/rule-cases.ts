/** A mistake for each rule about several fields or several records, with the place and the words it must be told in. */
import { DataError, type Problem } from "../../src/model/problem.ts";
import { type Files, fixtureRecords } from "../fixtures/site.ts";

type Fields = Record<string, unknown>;

/** What is said of the fixture's records after a change to the fields of one of them. */
export function problemsAfter(change: (files: Files) => void): readonly Problem[] {
  try {
    fixtureRecords(change);
    return [];
  } catch (error) {
    if (error instanceof DataError) return error.problems;
    throw error;
  }
}

const edit = (name: string, change: (fields: Fields) => void) => (files: Files) =>
  change(files[name] as Fields);

export interface Case {
  readonly rule: string;
  readonly mistake: string;
  readonly change: (files: Files) => void;
  readonly file: string;
  readonly message: RegExp;
  readonly mend: RegExp;
}

const oldbridge = "events/roadshow-oldbridge";

/** For every rule, mistakes that it refuses. */
export const cases: readonly Case[] = [
  {
    rule: "reference",
    mistake: "an id that no record has",
    change: edit("news/undated", (news) => Object.assign(news, { strategy: "2025-2029" })),
    file: "news/undated",
    message: /There is no record "2025-2029" in _data\/strategies\/\./,
    mend: /Did you mean "2025-2028"/,
  },
  {
    rule: "reference",
    mistake: "an id in a list inside a record",
    change: edit(oldbridge, (event) => Object.assign(event, { themes: ["transport", "erly-help"] })),
    file: oldbridge,
    message: /There is no record "erly-help"/,
    mend: /Did you mean "early-help"/,
  },
  {
    rule: "reference",
    mistake: "an action that the strategy doesn't have",
    change: edit("themes/places", (theme) =>
      Object.assign(theme, { actions: [{ action: "place", basis: "Both." }] }),
    ),
    file: "themes/places",
    message: /The strategy "2021-2024" has no action "place"\./,
    mend: /Did you mean "places"/,
  },
  {
    rule: "reference",
    mistake: "a finding that the listening doesn't have",
    change: edit("themes/early-help", (theme) =>
      Object.assign(theme, { heard: [{ listening: "2024", finding: "short-wait", basis: "Both." }] }),
    ),
    file: "themes/early-help",
    message: /The listening "2024" has no finding "short-wait"\./,
    mend: /Did you mean "short-waits"/,
  },
  {
    rule: "end-after-start",
    mistake: "an end before its start",
    change: edit(oldbridge, (event) => Object.assign(event, { start: "14:00", end: "10:00" })),
    file: oldbridge,
    message: /ends at 10:00, which is not after it starts, at 14:00/,
    mend: /Change one of the two times/,
  },
  {
    rule: "end-after-start",
    mistake: "an end on the day before",
    change: edit(oldbridge, (event) => Object.assign(event, { endDate: "2024-10-14" })),
    file: oldbridge,
    message: /ends on 2024-10-14, before the day it starts/,
    mend: /Change one of the two dates/,
  },
  {
    rule: "end-after-start",
    mistake: "a livestream that ends before it starts",
    change: edit("summits/2024", (summit) => Object.assign(summit["livestream"] as Fields, { end: "09:00" })),
    file: "summits/2024",
    message: /ends at 09:00/,
    mend: /Change one/,
  },
  {
    rule: "end-after-start",
    mistake: "a consultation that closes before it opens",
    change: edit("listening/2024", (listening) =>
      Object.assign(listening, { open: { from: "2024-10-15", until: "2024-10-01", how: "On paper." } }),
    ),
    file: "listening/2024",
    message: /last day, 2024-10-01, is before its first, 2024-10-15/,
    mend: /Change one/,
  },
  {
    rule: "end-after-start",
    mistake: "a notice that ends before it is shown",
    change: edit("notices/building-work", (notice) =>
      Object.assign(notice, { shown: { kind: "between", from: "2024-10-15", until: "2024-10-01" } }),
    ),
    file: "notices/building-work",
    message: /last day, 2024-10-01, is before its first, 2024-10-15/,
    mend: /Change one/,
  },
  {
    rule: "end-after-start",
    mistake: "a notice that ends in the minute it is shown",
    change: edit("notices/building-work", (notice) =>
      Object.assign(notice, {
        shown: {
          kind: "between",
          from: "2024-10-01",
          fromTime: "09:00",
          until: "2024-10-01",
          untilTime: "09:00",
        },
      }),
    ),
    file: "notices/building-work",
    message: /ends at 09:00, which is not after it is first shown, at 9am/,
    mend: /Change one of the two times/,
  },
  {
    rule: "end-after-start",
    mistake: "news that is out of date before it is out",
    change: edit("news/roadshows-announced", (news) =>
      Object.assign(news, { current: { until: "2024-09-02" } }),
    ),
    file: "news/roadshows-announced",
    message: /no longer be current before it is out, on Tuesday 3 September 2024 at midnight/,
    mend: /Change "published" or "current"/,
  },
  {
    rule: "end-after-start",
    mistake: "a strategy that ends before it starts",
    change: edit("strategies/2025-2028", (strategy) =>
      Object.assign(strategy, { period: { from: 2028, to: 2025 } }),
    ),
    file: "strategies/2025-2028",
    message: /ends in 2025, before it starts, in 2028/,
    mend: /Change one/,
  },
  {
    rule: "weekday",
    mistake: "a weekday that isn't the date's",
    change: edit(oldbridge, (event) => Object.assign(event, { weekday: "Wednesday" })),
    file: oldbridge,
    message: /"weekday" says Wednesday, but 15 October 2024 is a Tuesday\./,
    mend: /Change it to "Tuesday", or change the date\./,
  },
  {
    rule: "time-exists",
    mistake: "a time in the hour that the clocks skip",
    change: edit(oldbridge, (event) =>
      Object.assign(event, { date: "2024-03-31", weekday: "Sunday", start: "01:30", end: "03:00" }),
    ),
    file: oldbridge,
    message: /There is no 01:30 on Sunday 31 March 2024/,
    mend: /before 01:00 or from 02:00/,
  },
  {
    rule: "unique",
    mistake: "a calendar id that another event has",
    change: edit("events/webinar-health", (event) =>
      Object.assign(event, { uid: "roadshow-oldbridge@send.northshire.example" }),
    ),
    file: "events/webinar-health",
    message: /already has "roadshow-oldbridge@send\.northshire\.example"/,
    mend: /one of its own/,
  },
  {
    rule: "unique",
    mistake: "a livestream with the id of an event",
    change: edit("summits/2024", (summit) =>
      Object.assign(summit["livestream"] as Fields, { id: "roadshow-oldbridge" }),
    ),
    file: "summits/2024",
    message: /already has the id "roadshow-oldbridge"/,
    mend: /another id/,
  },
  {
    rule: "order",
    mistake: "two themes at one place in the list",
    change: edit("themes/transport", (theme) => Object.assign(theme, { order: 1 })),
    file: "themes/transport",
    message: /has the same place in the list/,
    mend: /Choose another number/,
  },
  {
    rule: "time-exists",
    mistake: "a deadline in the hour that the clocks skip",
    change: edit("events/poster-competition", (event) =>
      Object.assign(event, { closes: { date: "2024-03-31", time: "01:15" } }),
    ),
    file: "events/poster-competition",
    message: /There is no 01:15 on Sunday 31 March 2024/,
    mend: /before 01:00 or from 02:00/,
  },
  {
    rule: "time-twice",
    mistake: "a time in the hour that the clocks repeat",
    change: edit("events/webinar-clock-change", (event) => Object.assign(event, { end: "01:30" })),
    file: "events/webinar-clock-change",
    message: /"end" says 01:30, but that time comes twice on Sunday 27 October 2024/,
    mend: /Add "endIs": "before the clocks go back" or "endIs": "after the clocks go back"\./,
  },
  {
    rule: "time-exists",
    mistake: "news that is due in the hour that the clocks skip",
    change: edit("news/roadshows-announced", (news) =>
      Object.assign(news, { published: { on: "2024-03-31", time: "01:30" } }),
    ),
    file: "news/roadshows-announced",
    message: /There is no 01:30 on Sunday 31 March 2024/,
    mend: /before 01:00 or from 02:00/,
  },
  {
    rule: "time-twice",
    mistake: "a notice that ends in the hour that the clocks repeat",
    change: edit("notices/building-work", (notice) =>
      Object.assign(notice, {
        shown: { kind: "between", from: "2024-10-01", until: "2024-10-27", untilTime: "01:30" },
      }),
    ),
    file: "notices/building-work",
    message: /"untilTime" says 01:30, but that time comes twice on Sunday 27 October 2024/,
    mend: /before 01:00 or from 02:00/,
  },
  {
    rule: "time-twice",
    mistake: "which of two is meant where there is one",
    change: edit(oldbridge, (event) => Object.assign(event, { startIs: "after the clocks go back" })),
    file: oldbridge,
    message: /"startIs" says after the clocks go back, but 10:00 comes only once/,
    mend: /Take "startIs" out/,
  },
  {
    rule: "end-after-start",
    mistake: "an end after the clocks go back and a start before, the wrong way round",
    change: edit("events/webinar-clock-change", (event) =>
      Object.assign(event, {
        date: "2024-10-27",
        start: "01:15",
        startIs: "after the clocks go back",
        end: "01:45",
        endIs: "before the clocks go back",
      }),
    ),
    file: "events/webinar-clock-change",
    message: /ends at 01:45, which is not after it starts, at 01:15/,
    mend: /Change one of the two times/,
  },
  {
    rule: "unique",
    mistake: "two rows of one table with one name",
    change: (files) => {
      files["storage/z"] = { ...(files["storage/session"] as Fields), order: 2, purpose: "Something else." };
    },
    file: "storage/z",
    message: /storage\/session\.json has the same "name"/,
    mend: /Correct the name/,
  },
  {
    rule: "way-in",
    mistake: "a webinar that nobody can get into",
    change: edit("events/webinar-over-midnight", (event) => Object.assign(event, { wayIn: undefined })),
    file: "events/webinar-over-midnight",
    message: /This webinar gives no way in/,
    mend: /"wayIn": "not published"/,
  },
  {
    rule: "way-in",
    mistake: "a livestream with a passcode to nowhere",
    change: edit("summits/2024", (summit) =>
      Object.assign(summit["livestream"] as Fields, { joining: { passcode: "Heron7" } }),
    ),
    file: "summits/2024",
    message: /This livestream gives no way in/,
    mend: /Add the one that was published/,
  },
  {
    rule: "way-in",
    mistake: "a way in that is said not to be published",
    change: edit("summits/2024", (summit) =>
      Object.assign(summit["livestream"] as Fields, { wayIn: "not published" }),
    ),
    file: "summits/2024",
    message: /but the record gives one: https:\/\/meet\.example/,
    mend: /Take "wayIn" out/,
  },
  {
    rule: "change-since",
    mistake: "an event called off when it was over",
    change: edit("events/webinar-schools", (event) =>
      Object.assign(event["change"] as Fields, { since: "2024-10-09" }),
    ),
    file: "events/webinar-schools",
    message: /from 2024-10-09, but the event was over on Tuesday 8 October 2024/,
    mend: /Change the date/,
  },
  {
    rule: "revised",
    mistake: "a change of plan without its day",
    change: edit(oldbridge, (event) => delete event["revised"]),
    file: oldbridge,
    message: /nothing says when/,
    mend: /Add "revised"/,
  },
  {
    rule: "revised",
    mistake: "a cancellation after the plan is said to have changed last",
    change: edit("events/webinar-schools", (event) =>
      Object.assign(event, { revised: "2024-09-24T23:59:59+01:00" }),
    ),
    file: "events/webinar-schools",
    message: /"revised" says 2024-09-24T23:59:59\+01:00, but the plan changed on 2024-09-25/,
    mend: /take it out/,
  },
  {
    rule: "revised",
    mistake: "a change of plan that is not counted",
    change: edit(oldbridge, (event) => Object.assign(event, { sequence: 0 })),
    file: oldbridge,
    message: /"sequence" is still 0/,
    mend: /Add 1 to "sequence", or take "revised" out/,
  },
  {
    rule: "sequence",
    mistake: "a change that calendars would not see",
    change: edit("events/webinar-schools", (event) => Object.assign(event, { sequence: 0 })),
    file: "events/webinar-schools",
    message: /"sequence" is still 0/,
    mend: /Add 1/,
  },
  {
    rule: "placeholder",
    mistake: "words still to come",
    change: edit(oldbridge, (event) => Object.assign(event, { summary: "Speakers: TBC." })),
    file: oldbridge,
    message: /"TBC" stands in for words/,
    mend: /"gaps"/,
  },
  {
    rule: "placeholder",
    mistake: "an address that is nobody's",
    change: edit("contacts/send-team", (contact) =>
      Object.assign(contact, { url: "https://www.example.com/" }),
    ),
    file: "contacts/send-team",
    message: /www\.example\.com stands in for a real address/,
    mend: /Write the real address/,
  },
  {
    rule: "link-text",
    mistake: "a link that says nothing",
    change: edit("news/undated", (news) =>
      Object.assign(news, { body: ["To book, [click here](/events/)."] }),
    ),
    file: "news/undated",
    message: /The link "click here" does not say where it leads/,
    mend: /Write what people find there/,
  },
  {
    rule: "link-text",
    mistake: "a contact's link that says nothing",
    change: edit("contacts/send-team", (contact) => Object.assign(contact, { urlText: "Read more" })),
    file: "contacts/send-team",
    message: /The link "Read more"/,
    mend: /Write what people find there/,
  },
  {
    rule: "bare-address",
    mistake: "an address in a sentence",
    change: edit(oldbridge, (event) =>
      Object.assign(event, { summary: "See https://www.northshire.example/x" }),
    ),
    file: oldbridge,
    message: /The address https:\/\/www\.northshire\.example\/x stands bare/,
    mend: /Say in words what is there/,
  },
  {
    rule: "bare-address",
    mistake: "a link in a field that holds none",
    change: edit(oldbridge, (event) => Object.assign(event, { summary: "See [all events](/events/)." })),
    file: oldbridge,
    message: /\[all events\]\(\/events\/\) would be shown as it stands here/,
    mend: /Write the words alone/,
  },
  {
    rule: "link",
    mistake: "a link to a page that isn't there",
    change: edit("news/undated", (news) =>
      Object.assign(news, { body: ["Come to the [roadshow](/events/roadshow-oldbrige/)."] }),
    ),
    file: "news/undated",
    message: /leads to \/events\/roadshow-oldbrige\/, but there is no such page/,
    mend: /Did you mean "\/events\/roadshow-oldbridge\/"/,
  },
  {
    rule: "link",
    mistake: "a link that browsers would warn of",
    change: edit("news/undated", (news) =>
      Object.assign(news, { body: ["Read [the leaflet](http://www.northshire.example/)."] }),
    ),
    file: "news/undated",
    message: /leads to "http:\/\/www\.northshire\.example\/", which this site can't link to/,
    mend: /beginning with https/,
  },
  {
    rule: "link",
    mistake: "a link to news that is not out",
    change: edit("news/undated", (news) =>
      Object.assign(news, { body: ["See [what was decided](/news/not-yet-due/)."] }),
    ),
    file: "news/undated",
    message: /but that comes out only on Monday 2 December 2024/,
    mend: /put it in when that news is out/,
  },
  {
    rule: "old-address",
    mistake: "an old address that leads to no page",
    change: edit("settings/site", (settings) =>
      Object.assign(settings, { oldAddresses: [{ from: "/old/", to: "/evens/", why: "It moved." }] }),
    ),
    file: "settings/site",
    message: /"to" says \/evens\/, but there is no such page/,
    mend: /Did you mean "\/events\/"/,
  },
  {
    rule: "old-address",
    mistake: "an old address that is in use",
    change: edit("settings/site", (settings) =>
      Object.assign(settings, { oldAddresses: [{ from: "/summit/", to: "/events/", why: "It moved." }] }),
    ),
    file: "settings/site",
    message: /"from" says \/summit\/, but that address already leads somewhere/,
    mend: /Take this entry out/,
  },
  {
    rule: "attachment",
    mistake: "a file without an address or a reason",
    change: edit("news/undated", (news) => Object.assign(news, { attachments: [{ title: "Map" }] })),
    file: "news/undated",
    message: /"Map" has no address, and does not say why/,
    mend: /"file": "not published"/,
  },
  {
    rule: "attachment",
    mistake: "a file of unknown type and size",
    change: edit("news/undated", (news) =>
      Object.assign(news, { attachments: [{ title: "Map", url: "https://www.northshire.example/map" }] }),
    ),
    file: "news/undated",
    message: /"Map" has an address, but no "mediaType" and no "bytes"/,
    mend: /Add "mediaType" and "bytes"/,
  },
  {
    rule: "attachment",
    mistake: "a file that is said not to be published, with its address",
    change: edit("news/roadshows-announced", (news) =>
      Object.assign((news["attachments"] as Fields[])[0] as Fields, { file: "not published" }),
    ),
    file: "news/roadshows-announced",
    message: /"Poster" was not published, but it has an address/,
    mend: /Take "file" out/,
  },
  {
    rule: "same-purpose",
    mistake: "two rows for the same purpose",
    change: (files) => {
      files["storage/z"] = {
        ...(files["storage/session"] as Fields),
        order: 2,
        name: "z",
        namePattern: undefined,
      };
    },
    file: "storage/z",
    message: /storage\/session\.json gives the same purpose/,
    mend: /say so in "note"/,
  },
  {
    rule: "storage-duration",
    mistake: "local storage that is said to go away by itself",
    change: edit("storage/text-size", (row) => Object.assign(row, { duration: { kind: "session" } })),
    file: "storage/text-size",
    message: /A browser does not keep what is in its local storage like that/,
    mend: /Write "until cleared"/,
  },
  {
    rule: "proof-of-others",
    mistake: "a proof of what another website stores",
    change: (files) => {
      const { proof } = files["storage-lists/this-site"] as Fields;
      Object.assign(files["storage-lists/other-services"] as Fields, { proof });
    },
    file: "storage-lists/other-services",
    message: /"proof" can only be given of what this site stores/,
    mend: /Take it out/,
  },
  {
    rule: "proof-outdated",
    mistake: "a row that was changed after its proof",
    change: edit("storage/text-size", (row) => Object.assign(row, { name: "size-of-text" })),
    file: "storage-lists/this-site",
    message: /has been changed in the list since a browser last showed it/,
    mend: /npm run storage -- --write/,
  },
  {
    rule: "not-necessary",
    mistake: "counting visitors among what a website needs to work",
    change: edit("storage/session", (row) => Object.assign(row, { purposeKind: "analytics" })),
    file: "storage/session",
    message: /"purposeKind" says analytics, but "Essential" is for what a website cannot work without/,
    mend: /say so in "note"/,
  },
  {
    rule: "short-form",
    mistake: "a short form that no record explains",
    change: edit(oldbridge, (event) => Object.assign(event, { summary: "Ask about EHCPs and SEND." })),
    file: oldbridge,
    message: /"EHCP" is a short form, but no record explains it/,
    mend: /Add a record to _data\/terms\/ with "short": "EHCP"/,
  },
  {
    rule: "phone-in-text",
    mistake: "a phone number in another form",
    change: edit(oldbridge, (event) => Object.assign(event, { summary: "Ring (01632) 960-001." })),
    file: oldbridge,
    message: /The phone number \(01632\) 960-001 is not written as the others are/,
    mend: /Write the area code, a space and the number/,
  },
  {
    rule: "heading",
    mistake: "a heading too long to be taken in",
    change: edit("news/undated", (news) => Object.assign(news, { body: [`## ${"long ".repeat(14)}one`] })),
    file: "news/undated",
    message: /is 73 characters long; 65 is the most/,
    mend: /Shorten it by 8/,
  },
  {
    rule: "heading",
    mistake: "a heading with a full stop",
    change: edit("news/undated", (news) => Object.assign(news, { body: ["## It ended."] })),
    file: "news/undated",
    message: /The heading "It ended\." ends with "\."/,
    mend: /Take it out/,
  },
  {
    rule: "reading-age",
    mistake: "a text for scholars",
    change: edit("strategies/2025-2028", (strategy) =>
      Object.assign(strategy, {
        known: `${"Multidisciplinary professionals collaboratively operationalise interdependent accountabilities, ".repeat(5)}eventually.`,
      }),
    ),
    file: "strategies/2025-2028",
    message: /"known" asks for a reading age of \d+\.\d; 12 is the most/,
    mend: /The longest begins "Multidisciplinary/,
  },
  {
    rule: "reading-age",
    mistake: "a reason for being hard to read where nothing is",
    change: edit("terms/bsl", (term) => Object.assign(term, { readingAgeReason: "It is law." })),
    file: "terms/bsl",
    message: /gives a reason for being hard to read, but it isn't/,
    mend: /Take "readingAgeReason" out/,
  },
  {
    rule: "review",
    mistake: "a review whose day has come",
    change: edit("contacts/send-team", (contact) => Object.assign(contact, { nextReview: "2024-10-01" })),
    file: "contacts/send-team",
    message: /This contact was to be reviewed by Tuesday 1 October 2024/,
    mend: /change "asOf" to that day and "nextReview" to the next/,
  },
  {
    rule: "correction",
    mistake: "a correction to come",
    change: edit("strategies/2025-2028", (strategy) =>
      Object.assign(strategy, { corrections: [{ date: "2024-10-02", what: "The years were wrong." }] }),
    ),
    file: "strategies/2025-2028",
    message: /dated Wednesday 2 October 2024, and that is still to come/,
    mend: /Write the day on which it was put right/,
  },
  {
    rule: "correction",
    mistake: "corrections out of their order",
    change: edit(oldbridge, (event) =>
      Object.assign(event, {
        corrections: [
          { date: "2024-09-20", what: "The town was wrong." },
          { date: "2024-09-19", what: "The street was wrong." },
        ],
      }),
    ),
    file: oldbridge,
    message: /dated Thursday 19 September 2024, before the one above it/,
    mend: /Put the oldest first/,
  },
  {
    rule: "correction",
    mistake: "a correction of news that was not out",
    change: edit("news/roadshows-announced", (news) =>
      Object.assign(news, { corrections: [{ date: "2024-09-02", what: "The day was wrong." }] }),
    ),
    file: "news/roadshows-announced",
    message: /dated Monday 2 September 2024, before the news was published, on Tuesday 3 September 2024/,
    mend: /is no correction/,
  },
  {
    rule: "correction",
    mistake: "a correction of undated news from before this site carried it",
    change: edit("news/undated", (news) =>
      Object.assign(news, {
        corrections: [{ date: "2024-09-10", time: "08:59", what: "The number was wrong." }],
      }),
    ),
    file: "news/undated",
    message: /before this site first carried the news, on Tuesday 10 September 2024/,
    mend: /Write the day on which it was put right/,
  },
  {
    rule: "correction",
    mistake: "a correction that feed readers would miss",
    change: edit("news/roadshows-announced", (news) =>
      Object.assign(news, { corrections: [{ date: "2024-09-05", what: "The day was wrong." }] }),
    ),
    file: "news/roadshows-announced",
    message: /Something else happened to this news on Thursday 5 September 2024/,
    mend: /Add "time"/,
  },
  {
    rule: "review-dates",
    mistake: "a review to come",
    change: edit("themes/early-help", (theme) => Object.assign(theme, { review: { last: "2024-10-02" } })),
    file: "themes/early-help",
    message:
      /This theme is said to have been reviewed on Wednesday 2 October 2024, and that is still to come/,
    mend: /take "review" out/,
  },
  {
    rule: "review-dates",
    mistake: "a next review before the last",
    change: edit("contacts/send-team", (contact) => Object.assign(contact, { nextReview: "2024-09-03" })),
    file: "contacts/send-team",
    message: /is to be reviewed by Tuesday 3 September 2024, but that is not after the last review/,
    mend: /Change "nextReview" to a day after Tuesday 3 September 2024/,
  },
  {
    rule: "outcome",
    mistake: "an outcome of what is to come",
    change: edit(oldbridge, (event) => Object.assign(event, { outcome: "People came." })),
    file: oldbridge,
    message: /There is "outcome", but the event is not over before Tuesday 15 October 2024/,
    mend: /Take "outcome" out/,
  },
  {
    rule: "outcome",
    mistake: "a recording of what was called off",
    change: edit("events/webinar-schools", (event) =>
      Object.assign(event, { recording: "https://video.example/schools" }),
    ),
    file: "events/webinar-schools",
    message: /There is "recording", but the event was called off or put off/,
    mend: /Take "recording" out/,
  },
  {
    rule: "year",
    mistake: "news that is named like a year",
    change: (files) => {
      files["news/2024"] = files["news/undated"];
      delete files["news/undated"];
    },
    file: "news/2024",
    message: /"2024" is a year, and the page of that year has the same address/,
    mend: /Give the file a name/,
  },
  {
    rule: "needed",
    mistake: "no settings",
    change: (files) => {
      delete files["settings/site"];
    },
    file: "settings/site",
    message: /This file is missing/,
    mend: /Put it back/,
  },
  {
    rule: "theme-of-strategy",
    mistake: "a theme of another strategy",
    change: edit(oldbridge, (event) => Object.assign(event, { themes: ["places"] })),
    file: oldbridge,
    message: /"places" is a theme of 2021-2024, but this is about 2025-2028\./,
    mend: /Choose a theme of the same strategy/,
  },
  {
    rule: "part",
    mistake: "a finding with the name of the page's own main part",
    change: edit("listening/2024", (listening) =>
      Object.assign(listening, {
        figures: [{ id: "main", value: 300, unit: "number", label: "answers came in" }],
      }),
    ),
    file: "listening/2024",
    message: /"main" is the name of another part of the same page\./,
    mend: /Choose another/,
  },
  {
    rule: "ages",
    mistake: "ages the wrong way round",
    change: edit("events/poster-competition", (event) => Object.assign(event, { ages: { from: 18, to: 5 } })),
    file: "events/poster-competition",
    message: /The oldest age, 5, is below the youngest, 18\./,
    mend: /Change one of the two ages/,
  },
];
