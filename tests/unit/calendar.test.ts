import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DateTime } from "luxon";
import { calendar } from "../../src/formats/calendar.ts";
import { londonVtimezone } from "../../src/formats/london-vtimezone.ts";
import type { Site } from "../../src/model/site.ts";
import { zone } from "../../src/model/time.ts";
import { readCalendar, textOf } from "../calendar.ts";
import { type Files, fixtureSite, fixtureUrl, hostile } from "../fixtures/site.ts";

const written = (site: Site) => calendar(site, { name: "Events", events: site.events, url: "/events.ics" });

/** One event's properties, texts as they were before they were escaped. */
function event(id: string, site = fixtureSite()) {
  const uid = `${id}@send.northshire.example`;
  const component = readCalendar(written(site)).components.find(
    ({ properties }) => properties.get("UID") === uid,
  );
  assert.ok(component, id);
  return (name: string) => textOf(component.properties.get(name));
}

const instantOf = (get: ReturnType<typeof event>, name: string) =>
  DateTime.fromFormat(get(`${name};TZID=${zone}`) ?? "", "yyyyMMdd'T'HHmmss", { zone }).toISO();

test("the strict reader refuses what is no calendar", () => {
  const good = ["BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VEVENT", "UID:1", "END:VEVENT", "END:VCALENDAR", ""];
  assert.equal(readCalendar(good.join("\r\n")).components.length, 1);
  const bad = [
    good.join("\n"),
    good.join("\r\n").trimEnd(),
    good.toSpliced(1, 1, "SUMMARY:\u0007").join("\r\n"),
    good.toSpliced(1, 1, `SUMMARY:${"é".repeat(34)}`).join("\r\n"),
    good.toSpliced(1, 1, "no property").join("\r\n"),
    good.toSpliced(1, 0, "VERSION:2.0").join("\r\n"),
    good.toSpliced(5, 0, "METHOD:PUBLISH").join("\r\n"),
    good.toSpliced(4, 1).join("\r\n"),
    good.toSpliced(2, 3).join("\r\n"),
    `${good.join("\r\n")}${good.join("\r\n")}`,
  ];
  for (const ics of bad) assert.throws(() => readCalendar(ics), SyntaxError, ics);
});

describe("a calendar", () => {
  const root = readCalendar(written(fixtureSite()));

  test("says what it is, and when to ask again", () => {
    assert.deepEqual(Object.fromEntries(root.properties), {
      VERSION: "2.0",
      PRODID: "-//Northshire County Council//Northshire SEND strategy//EN",
      "SOURCE;VALUE=URI": `${fixtureUrl}/events.ics`,
      METHOD: "PUBLISH",
      NAME: "Events",
      "X-WR-CALNAME": "Events",
      "REFRESH-INTERVAL;VALUE=DURATION": "PT12H",
      "X-PUBLISHED-TTL": "PT12H",
    });
  });

  test("holds every event, the livestreams, the cancelled and the past among them, and sets off no alarm", () => {
    assert.deepEqual(
      root.components.map(({ name }) => name),
      ["VTIMEZONE", ...fixtureSite().events.map(() => "VEVENT")],
    );
    assert.ok(
      root.components.every(({ name, components }) => name === "VTIMEZONE" || components.length === 0),
    );
  });

  test("escapes its own name", () => {
    const named = readCalendar(calendar(fixtureSite(), { name: hostile, events: [], url: "/x.ics" }));
    assert.equal(textOf(named.properties.get("NAME")), hostile);
    assert.match(named.properties.get("NAME") ?? "", /\\; a\\,b\\\\n/);
  });

  test("without events holds the time zone, since it must hold something", () => {
    const empty = readCalendar(calendar(fixtureSite(), { name: "Events", events: [], url: "/events.ics" }));
    assert.deepEqual(
      empty.components.map(({ name }) => name),
      ["VTIMEZONE"],
    );
  });

  test("is the same at the next build", () => {
    assert.equal(written(fixtureSite({ now: "2024-10-02T03:00:00+01:00" })), written(fixtureSite()));
  });
});

describe("an event in a calendar", () => {
  test("has its time in England, its place and its address", () => {
    const get = event("roadshow-oldbridge");
    assert.equal(get("SEQUENCE"), "2");
    assert.equal(get(`DTSTART;TZID=${zone}`), "20241015T100000");
    assert.equal(get(`DTEND;TZID=${zone}`), "20241015T140000");
    assert.equal(get("SUMMARY"), "Oldbridge roadshow");
    assert.equal(get("LOCATION"), "Oldbridge Library, 1 High Street, Oldbridge, NS1 2AB");
    assert.equal(get("STATUS"), "CONFIRMED");
    assert.equal(get("TRANSP"), "OPAQUE");
    assert.equal(get("URL;VALUE=URI"), `${fixtureUrl}/events/roadshow-oldbridge/`);
  });

  test("tells what is known of access, and nothing of what isn't", () => {
    assert.equal(
      event("roadshow-oldbridge")("DESCRIPTION"),
      [
        "Drop in and talk to the people who write the strategy.",
        "Step-free way in: yes\nParking: no\nBritish Sign Language (BSL) interpreter: yes",
        `${fixtureUrl}/events/roadshow-oldbridge/`,
      ].join("\n\n"),
    );
    assert.doesNotMatch(event("roadshow-hostile")("DESCRIPTION") ?? "Parking", /Parking|not published/);
  });

  test("over midnight, and over the night the clocks go back, starts and ends when it does", () => {
    for (const id of ["webinar-over-midnight", "webinar-clock-change"]) {
      const of = fixtureSite().events.find((each) => each.id === id);
      assert.equal(instantOf(event(id), "DTSTART"), of?.start?.toISO(), id);
      assert.equal(instantOf(event(id), "DTEND"), of?.end.toISO(), id);
    }
    assert.equal(instantOf(event("webinar-clock-change"), "DTEND"), "2024-10-27T02:30:00.000+00:00");
  });

  test("that is cancelled stays and says so", () => {
    const get = event("webinar-schools");
    assert.equal(get("STATUS"), "CANCELLED");
    assert.equal(get("SUMMARY"), "Cancelled: Webinar for schools");
    assert.equal(get("TRANSP"), "TRANSPARENT");
    assert.match(get("DESCRIPTION") ?? "", /^Come to the Oldbridge roadshow\.\n/);
    assert.equal(get("DTSTAMP"), "20240924T230000Z");
  });

  test("that is postponed is tentative and says so", () => {
    const get = event("webinar-health");
    assert.equal(get("STATUS"), "TENTATIVE");
    assert.equal(get("SUMMARY"), "Postponed: Webinar about health");
    assert.equal(get("TRANSP"), "TRANSPARENT");
  });

  test("that has moved online sends nobody to the hall", () => {
    const get = event("roadshow-millford");
    assert.equal(get("STATUS"), "CONFIRMED");
    assert.equal(get("LOCATION"), "Online");
    assert.match(get("DESCRIPTION") ?? "", /Join: https:\/\/meet\.example\/millford\n/);
    assert.doesNotMatch(get("DESCRIPTION") ?? "Hall", /Hall|Parking/);
  });

  test("that is a deadline is a moment that takes no time", () => {
    const get = event("poster-competition");
    assert.equal(get("SUMMARY"), "Deadline: Poster competition");
    assert.equal(get(`DTSTART;TZID=${zone}`), "20241025T170000");
    assert.equal(get(`DTEND;TZID=${zone}`), undefined);
    assert.equal(get("LOCATION"), undefined);
    assert.equal(get("TRANSP"), "TRANSPARENT");
  });

  test("carries hostile text as text, without control characters", () => {
    const get = event("roadshow-hostile");
    assert.equal(get("SUMMARY"), hostile);
    assert.equal(get("LOCATION"), `${hostile}, Oldbridge`);
    assert.match(get("DESCRIPTION") ?? "", /to be folded\.\n\nhttps:/);
  });

  test("tells when its plan last changed, in UTC, and nothing if it never did", () => {
    assert.equal(event("roadshow-oldbridge")("LAST-MODIFIED"), "20240912T153000Z");
    assert.equal(event("webinar-schools")("LAST-MODIFIED"), "20240924T230000Z");
    assert.equal(event("roadshow-hostile")("LAST-MODIFIED"), undefined);
  });

  test("is stamped by its change, its newest source or its own time, in that order", () => {
    assert.equal(event("roadshow-oldbridge")("DTSTAMP"), "20240912T153000Z");
    assert.equal(event("roadshow-hostile")("DTSTAMP"), "20240902T230000Z");
    const change = (files: Files) => {
      files["sources/council-news"] = { title: "News", publisher: "northshire-county-council" };
    };
    assert.equal(event("roadshow-hostile", fixtureSite({ change }))("DTSTAMP"), "20241017T090000Z");
    assert.equal(event("poster-competition", fixtureSite({ change }))("DTSTAMP"), "20241025T160000Z");
  });
});

describe("a livestream's joining details", () => {
  test("are there until it ends", () => {
    const get = event("summit-2024-livestream", fixtureSite({ now: "2024-11-12T12:14:59+00:00" }));
    assert.match(
      get("DESCRIPTION") ?? "",
      /Join: https:\/\/meet\.example\/summit-2024\nMeeting ID: 321 654 987\nPasscode: Heron7\nPhone: \+441632960002\n/,
    );
  });

  test("are gone when it has ended", () => {
    const ics = written(fixtureSite({ now: "2024-11-12T12:15:00+00:00" }));
    assert.doesNotMatch(ics, /Heron7|321 654|meet\.example\/summit/);
  });

  test("stay if the record says so, with the reason", () => {
    assert.match(
      event("summit-2023-livestream")("DESCRIPTION") ?? "",
      /Passcode: Otter5\nNote: They were published openly and no longer work\.\n/,
    );
  });
});

test("the time zone is that of England, on every change of the clocks from 1996 to 2040", () => {
  const { components } = readCalendar(`BEGIN:VCALENDAR\r\n${londonVtimezone}END:VCALENDAR\r\n`);
  const parts = components[0]?.components ?? [];
  assert.deepEqual(
    parts.map(({ name }) => name),
    ["DAYLIGHT", "STANDARD"],
  );
  for (const { properties } of parts) {
    const [, month = ""] = /^FREQ=YEARLY;BYMONTH=(\d+);BYDAY=-1SU$/.exec(properties.get("RRULE") ?? "") ?? [];
    const first = DateTime.fromISO(properties.get("DTSTART") ?? "", { zone: "utc" });
    for (let year = 1996; year <= 2040; year += 1) {
      const last = DateTime.utc(year, Number(month)).endOf("month");
      const local = last
        .minus({ days: last.weekday % 7 })
        .set({ hour: first.hour, minute: 0, second: 0, millisecond: 0 });
      if (year === 1996) assert.equal(local.toISO(), first.toISO());
      const hours = (name: string) => Number(properties.get(name)) / 100;
      const change = local.minus({ hours: hours("TZOFFSETFROM") });
      assert.equal(change.minus({ seconds: 1 }).setZone(zone).offset, hours("TZOFFSETFROM") * 60, `${year}`);
      assert.equal(change.setZone(zone).offset, hours("TZOFFSETTO") * 60, `${year}`);
    }
  }
});
