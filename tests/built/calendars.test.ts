/** Every calendar file of the built site, as programs that we did not write read it. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import ICAL from "ical.js";
import { DateTime } from "luxon";
import { calendarEntry } from "../../src/formats/calendar-entry.ts";
import { openSite } from "../../src/model/open-site.ts";
import { comesTwice, utcText, zone } from "../../src/model/time.ts";
import { builtFiles, builtPages, builtText, dist } from "./built-site.ts";

const site = openSite();
const files = [...builtFiles].filter((file) => file.endsWith(".ics")).sort();
const byUid = new Map(site.events.map((event) => [event.uid, event]));

/** What a reader makes of an event; instants in Coordinated Universal Time. */
interface Reading {
  readonly file: string;
  readonly uid: string;
  readonly zone: string | null;
  readonly start: string;
  readonly end: string | null;
  readonly sequence: number;
  readonly summary: string;
}

/** What in a reading differs from the event of the model that it is of. */
function differences({ file, uid, ...read }: Reading): string[] {
  const event = byUid.get(uid);
  if (event === undefined) return [`${file}: no event has the uid ${uid}`];
  const meant = {
    zone: [event.start ?? event.end, event.end].some(comesTwice) ? null : zone,
    start: utcText(event.start ?? event.end),
    end: event.start === undefined ? null : utcText(event.end),
    sequence: event.sequence,
    summary: calendarEntry(site, event).title,
  };
  return (["zone", "start", "end", "sequence", "summary"] as const)
    .filter((field) => read[field] !== meant[field])
    .map((field) => `${file}: ${uid}: ${field} is ${read[field]}, not ${meant[field]}`);
}

/** Refuses readings that are not of every event of the site: in the calendar of all, and in one of its own. */
function holdAgainstModel(readings: readonly Reading[]): void {
  assert.deepEqual(readings.flatMap(differences), []);
  const inFile = (file: string) =>
    readings
      .filter((reading) => reading.file === file)
      .map(({ uid }) => uid)
      .sort();
  assert.deepEqual(inFile("/events.ics"), [...byUid.keys()].sort());
  for (const { id, uid } of site.events) assert.deepEqual(inFile(`/events/${id}.ics`), [uid]);
}

const ending = (event: ICAL.Event): string | null =>
  event.component.getFirstProperty("dtend") === null ? null : utc(event.endDate);

const utc = (time: ICAL.Time): string => utcText(DateTime.fromSeconds(time.toUnixTime()) as DateTime<true>);

const readByIcal = (file: string): Reading[] =>
  new ICAL.Component(ICAL.parse(builtText(file))).getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      file,
      uid: event.uid,
      zone: component.getFirstProperty("dtstart")?.getFirstParameter("tzid") ?? null,
      start: utc(event.startDate),
      end: ending(event),
      sequence: event.sequence,
      summary: event.summary,
    };
  });

test("ical.js reads every calendar file as the model means it", () => {
  assert.ok(files.length > 20, `${files.length} files`);
  holdAgainstModel(files.flatMap(readByIcal));
});

test("a reading of another instant, in another zone, or of no event, is refused", () => {
  const [good] = readByIcal("/events.ics");
  assert.ok(good);
  assert.deepEqual(differences(good), []);
  for (const wrong of [
    { start: "2021-09-16T08:00:00Z" },
    { end: "2021-09-16T08:00:00Z" },
    { zone: "Europe/Paris" },
    { sequence: 99 },
    { summary: "Another" },
    { uid: "nobody@nowhere" },
  ]) {
    assert.equal(differences({ ...good, ...wrong }).length, 1, JSON.stringify(wrong));
  }
  assert.throws(() => holdAgainstModel(readByIcal("/events/kinds/roadshows.ics")));
});

/** Reads the files whose paths come as JSON, in the folder that is its argument; answers readings as JSON. */
const script = `
import datetime, json, sys
from icalendar import Calendar
def utc(value):
    return value and value.dt.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
readings = []
for file in json.load(sys.stdin):
    with open(sys.argv[1] + file, "rb") as handle:
        calendar = Calendar.from_ical(handle.read())
    for event in calendar.walk("VEVENT"):
        readings.append({
            "file": file, "uid": str(event["UID"]), "zone": event["DTSTART"].params.get("TZID"),
            "start": utc(event["DTSTART"]), "end": utc(event.get("DTEND")),
            "sequence": int(event["SEQUENCE"]), "summary": str(event["SUMMARY"]),
        })
json.dump(readings, sys.stdout)
`;

const python = "/usr/bin/python3";
const noIcalendar =
  spawnSync(python, ["-c", "import icalendar"]).status === 0
    ? false
    : "Python's icalendar is not installed. On Debian: apt-get install python3-icalendar.";

test("python3-icalendar reads every calendar file as the model means it", { skip: noIcalendar }, () => {
  const { status, stdout, stderr } = spawnSync(python, ["-c", script, dist], {
    input: JSON.stringify(files),
    encoding: "utf8",
  });
  assert.equal(status, 0, stderr);
  holdAgainstModel(JSON.parse(stdout) as Reading[]);
});

test("calendars on the web are linked to only with their company's row in the list of storage", () => {
  const hosts = new Set(site.storage.linked.rows.flatMap((row) => row.hosts));
  const links = builtPages.flatMap(({ $ }) =>
    $("a[rel=noreferrer]")
      .map((_, link) => new URL($(link).attr("href") ?? "").hostname)
      .get(),
  );
  assert.ok(links.length > 0);
  assert.deepEqual([...new Set(links)].sort(), [...hosts].sort());
});
