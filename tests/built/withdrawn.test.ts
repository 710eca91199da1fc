/** What may be seen only for a time, looked for in every file of whole builds before, at and after its end. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { withGrace } from "../fixtures/site.ts";
import { filesWith as holding, wholeBuild } from "./whole-build.ts";

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), "send-withdrawn-"));
});
after(() => rmSync(folder, { recursive: true, force: true }));

const filesWith = async (now: string, texts: readonly string[]): Promise<string[]> =>
  holding(await wholeBuild(folder, { now, change: withGrace }), texts);

/** Every way into the livestream of the fixture's Summit of 2024, on Tuesday 12 November, 10am to 12:15pm. */
const joining = [
  "meet.example/summit-2024",
  "321 654 987",
  "321654987",
  "Heron7",
  "441632960002",
  "01632 960002",
];

test("the ways into a livestream are in the outputs until its grace is over, and in none from then on", async () => {
  const where = [
    "data/summits.csv",
    "data/summits.json",
    "events.ics",
    "events/kinds/livestreams.ics",
    "events/summit-2024-livestream.ics",
    "strategies/2025-2028/early-help/events.ics",
    "strategies/2025-2028/events.ics",
    "strategies/2025-2028/transport/events.ics",
  ];
  for (const now of ["2024-11-01T09:00:00Z", "2024-11-12T12:15:00Z", "2024-11-12T12:29:59Z"]) {
    const found = await filesWith(now, joining);
    assert.deepEqual(
      found.filter((file) => !file.endsWith(".html")),
      where,
      now,
    );
    assert.ok(found.includes("summit/2024/index.html"), now);
  }
  for (const now of ["2024-11-12T12:30:00Z", "2025-06-01T09:00:00+01:00"]) {
    assert.deepEqual(await filesWith(now, joining), [], now);
  }
});

test("the ways into an event that moved online leave with its end, those that a record keeps stay", async () => {
  const moved = ["meet.example/millford"];
  assert.notDeepEqual(await filesWith("2024-10-16T12:59:59Z", moved), []);
  assert.deepEqual(await filesWith("2024-10-16T13:00:00Z", moved), []);
  assert.notDeepEqual(await filesWith("2026-01-01T09:00:00Z", ["Otter5"]), []);
});
