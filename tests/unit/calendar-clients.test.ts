/** Our calendars as programs that we did not write read them: ical.js, and khal where it is installed. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import ICAL from "ical.js";
import { DateTime } from "luxon";
import { calendar } from "../../src/formats/calendar.ts";
import { calendarEntry } from "../../src/formats/calendar-entry.ts";
import type { Event, Site } from "../../src/model/site.ts";
import { zone } from "../../src/model/time.ts";
import { type Files, fixtureSite } from "../fixtures/site.ts";

/** Numbers from 0 to 1 that are the same in every run (a linear congruential generator). */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) yield state / 2 ** 32;
}

const written = (site: Site, events: readonly Event[] = site.events): string =>
  calendar(site, { name: "Events", events, url: "/events.ics" });

/** The events of a calendar by their uid, as ical.js reads them, with times by the calendar's own VTIMEZONE. */
const readByIcal = (ics: string): ReadonlyMap<string, ICAL.Event> =>
  new Map(
    new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents("vevent").map((component) => {
      const event = new ICAL.Event(component);
      return [event.uid, event];
    }),
  );

/** Milliseconds since 1970. */
const instantOf = (time: ICAL.Time): number => time.toUnixTime() * 1000;

const webinar = (site: Site) => {
  const found = site.events.find(({ id }) => id === "webinar-over-midnight");
  assert.ok(found?.kind === "webinar");
  return found;
};

/** An event of this start and end, in milliseconds since 1970, known by them. */
const during = (site: Site, start: number, end: number): Event => ({
  ...webinar(site),
  uid: `${start}-${end}@send.northshire.example`,
  start: DateTime.fromMillis(start, { zone }) as DateTime<true>,
  end: DateTime.fromMillis(end, { zone }) as DateTime<true>,
});

const minute = 60_000;

/** Every quarter of an hour from three hours before each change of the clocks in some years to three after. */
function* aroundChanges(): Generator<number> {
  for (const year of [1997, 2021, 2024, 2025, 2026, 2031, 2037]) {
    for (const month of [3, 10]) {
      const last = DateTime.utc(year, month).endOf("month");
      const change = last
        .minus({ days: last.weekday % 7 })
        .startOf("day")
        .plus({ hours: 1 });
      for (let quarter = -12; quarter <= 12; quarter += 1) yield change.toMillis() + quarter * 15 * minute;
    }
  }
}

/** Whole minutes from 1997 to 2037. */
function* anyInstants(count: number): Generator<number> {
  const [from, until] = [Date.UTC(1997, 0), Date.UTC(2037, 11)];
  for (const number of numbers(5545)) {
    if (count === 0) return;
    count -= 1;
    yield Math.floor((from + number * (until - from)) / minute) * minute;
  }
}

describe("ical.js, by the zone that the calendar itself describes,", () => {
  test("reads every instant as it was meant, on the nights that the clocks change too", () => {
    const site = fixtureSite();
    const starts = [...aroundChanges(), ...anyInstants(2000)];
    const events = starts.flatMap((start) =>
      [30, 120].map((minutes) => during(site, start, start + minutes * minute)),
    );
    const read = readByIcal(written(site, events));
    assert.equal(read.size, events.length);
    const wrong = events.filter(({ uid, start, end }) => {
      const event = read.get(uid);
      return (
        event === undefined ||
        instantOf(event.startDate) !== start?.toMillis() ||
        instantOf(event.endDate) !== end.toMillis()
      );
    });
    assert.deepEqual(
      wrong.map(({ start, end }) => `${start?.toISO()} to ${end.toISO()}`),
      [],
    );
  });

  test("reads every event of the fixture at the model's instants", () => {
    const site = fixtureSite();
    const read = readByIcal(written(site));
    for (const { uid, start, end, sequence } of site.events) {
      const event = read.get(uid);
      assert.ok(event, uid);
      assert.equal(instantOf(event.startDate), (start ?? end).toMillis(), uid);
      assert.equal(instantOf(event.endDate), end.toMillis(), uid);
      assert.equal(event.sequence, sequence, uid);
    }
  });

  test("finds a zone that is an hour off", () => {
    const site = fixtureSite();
    const off = written(site).replace("TZOFFSETTO:+0100", "TZOFFSETTO:+0000");
    const event = readByIcal(off).get("roadshow-oldbridge@send.northshire.example");
    assert.ok(event);
    assert.notEqual(instantOf(event.startDate), Date.parse("2024-10-15T09:00:00Z"));
  });
});

/** What a calendar escapes, folds or could break in the middle of. */
const pieces = [
  ",",
  ";",
  "\\",
  "\\n",
  "\n",
  '"',
  ":",
  "^",
  " ",
  "a",
  "Z",
  "é",
  "€",
  "😀",
  "👩🏽‍🦽",
  "\u202E",
  "n",
  "N",
];

/** Texts of up to 120 pieces that neither begin nor end with white space. */
function* anyTexts(count: number): Generator<string> {
  const random = numbers(75);
  const next = () => random.next().value as number;
  for (let made = 0; made < count; made += 1) {
    const length = 1 + Math.floor(next() * 120);
    const middle = Array.from({ length }, () => pieces[Math.floor(next() * pieces.length)]).join("");
    yield `<${middle}>`;
  }
}

/** Physical lines that are too long, or that hold a part of a character (RFC 5545 section 3.1). */
function badLines(ics: string): string[] {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const whole = (line: Buffer): boolean => {
    try {
      return decoder.decode(line) !== undefined;
    } catch (error) {
      if (error instanceof TypeError) return false;
      throw error;
    }
  };
  return ics.split("\r\n").filter((line) => {
    const octets = Buffer.from(line, "utf8");
    // Half a character, alone in its line, is written as the sign for what can't be read.
    return octets.length > 75 || !whole(octets) || line.includes("\uFFFD") || !line.isWellFormed();
  });
}

describe("texts", () => {
  const site = fixtureSite();
  const texts = [...anyTexts(300)];
  const events = texts.map(
    (text, index): Event => ({
      ...webinar(site),
      uid: `text-${index}@send.northshire.example`,
      title: text,
      summary: text,
    }),
  );
  const ics = written(site, events);

  test("come back whole from ical.js: commas, semicolons, backslashes, new lines, emoji", () => {
    const read = readByIcal(ics);
    for (const event of events) {
      const { title, description, location } = calendarEntry(site, event);
      const there = read.get(event.uid);
      assert.deepEqual([there?.summary, there?.description, there?.location], [title, description, location]);
    }
  });

  test("are folded at 75 octets, never inside a character", () => {
    assert.ok(ics.split("\r\n").some((line) => Buffer.byteLength(line) >= 72));
    assert.deepEqual(badLines(ics), []);
  });

  test("a line that is too long, or breaks a character, is found", () => {
    assert.equal(badLines(`SUMMARY:${"é".repeat(34)}\r\n`).length, 1);
    assert.equal(badLines("SUMMARY:\uD83D\r\n \uDE00\r\n").length, 2);
  });
});

const noKhal =
  spawnSync("khal", ["--version"]).error === undefined
    ? false
    : "khal is not installed. On Debian: apt-get install khal.";

describe("khal", { skip: noKhal }, () => {
  const folder = mkdtempSync(join(tmpdir(), "send-khal-"));
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** A calendar of its own in a zone, and the command that works on it. */
  function khal(name: string, localZone: string) {
    const home = join(folder, name);
    mkdirSync(join(home, "calendar"), { recursive: true });
    const config = join(home, "config");
    writeFileSync(
      config,
      `[calendars]
[[site]]
path = ${join(home, "calendar")}
[locale]
local_timezone = ${localZone}
default_timezone = ${localZone}
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[default]
default_calendar = site
[sqlite]
path = ${join(home, "khal.db")}
`,
    );
    const run = (...args: string[]): string => {
      const { status, stdout, stderr } = spawnSync("khal", ["-c", config, ...args], { encoding: "utf8" });
      assert.equal(status, 0, stderr);
      return stdout;
    };
    return {
      take(ics: string): void {
        const file = join(home, "events.ics");
        writeFileSync(file, ics);
        run("import", "--batch", file);
      },
      /** What it prints of every event, by its uid: start, end, whether it is cancelled, title. */
      listed(): ReadonlyMap<string, readonly string[]> {
        const format = "{uid}|{start}|{end}|{cancelled}|{title}";
        const lines = run(
          "list",
          "--once",
          "--day-format",
          "",
          "--format",
          format,
          "2023-01-01",
          "2025-12-31",
        );
        return new Map(
          lines
            .split("\n")
            .filter((line) => line !== "")
            .map((line): [string, string[]] => {
              const [uid = "", ...rest] = line.split("|").map((field) => field.trim());
              return [uid, rest];
            }),
        );
      },
    };
  }

  /** Events on the nights of both changes of the clocks, and in the hour that comes twice. */
  const withNights = (files: Files): void => {
    const like = files["events/webinar-clock-change"] as object;
    const add = (id: string, fields: object) => {
      files[`events/${id}`] = { ...like, uid: `${id}@send.northshire.example`, ...fields };
    };
    add("webinar-spring", { date: "2025-03-29", start: "23:00", end: "02:15", endDate: "2025-03-30" });
    add("webinar-twice", {
      date: "2024-10-27",
      start: "01:15",
      startIs: "before the clocks go back",
      end: "01:45",
      endIs: "after the clocks go back",
      endDate: undefined,
    });
  };

  const minuteOf = (moment: DateTime, localZone: string): string =>
    moment.setZone(localZone).toFormat("yyyy-MM-dd HH:mm");

  for (const localZone of [zone, "Europe/Paris", "America/New_York"]) {
    test(`prints the times of every event as clocks in ${localZone} show them`, () => {
      const site = fixtureSite({ change: withNights });
      // Its title fills several lines, which the list below could not tell apart.
      const events = site.events.filter(({ id }) => id !== "roadshow-hostile");
      const client = khal(localZone.replace("/", "-"), localZone);
      client.take(written(site, events));
      const listed = client.listed();
      assert.equal(listed.size, events.length);
      for (const event of events) {
        const [start, end, cancelled, title] = listed.get(event.uid) ?? [];
        assert.equal(start, minuteOf(event.start ?? event.end, localZone), event.id);
        // What has no end lasts an hour in khal's lists.
        if (event.start !== undefined) assert.equal(end, minuteOf(event.end, localZone), event.id);
        assert.equal(cancelled, event.change?.kind === "cancelled" ? "CANCELLED" : "", event.id);
        assert.equal(title, calendarEntry(site, event).title);
      }
    });
  }

  test("prints what was planned for the nights that the clocks change", () => {
    const site = fixtureSite({ change: withNights });
    const client = khal("nights", "Europe/Paris");
    client.take(written(site));
    const times = (id: string) => client.listed().get(`${id}@send.northshire.example`)?.slice(0, 2);
    assert.deepEqual(times("webinar-spring"), ["2025-03-30 00:00", "2025-03-30 03:15"]);
    assert.deepEqual(times("webinar-clock-change"), ["2024-10-26 23:00", "2024-10-27 03:30"]);
    assert.deepEqual(times("webinar-twice"), ["2024-10-27 02:15", "2024-10-27 02:45"]);
    assert.deepEqual(times("webinar-over-midnight"), ["2024-11-05 23:30", "2024-11-06 01:30"]);
  });

  test("takes over a change of plan, and shows the event once", () => {
    const client = khal("change", zone);
    client.take(written(fixtureSite()));
    const uid = "roadshow-oldbridge@send.northshire.example";
    const before = client.listed();
    assert.deepEqual(before.get(uid)?.slice(0, 3), ["2024-10-15 10:00", "2024-10-15 14:00", ""]);
    const change = (files: Files) =>
      Object.assign(files["events/roadshow-oldbridge"] as object, {
        sequence: 3,
        revised: undefined,
        change: { kind: "cancelled", since: "2024-10-01", instead: "Join a webinar." },
      });
    client.take(written(fixtureSite({ change })));
    const now = client.listed();
    assert.deepEqual(now.get(uid)?.slice(2), ["CANCELLED", "Cancelled: Oldbridge roadshow"]);
    assert.equal(now.size, before.size);
  });
});
