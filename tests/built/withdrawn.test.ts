/** What may be seen only for a time, looked for in every file of whole builds before, at and after its end. */
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { after, before, test } from "node:test";
import { build } from "../../scripts/build.ts";
import { fixtureSite, withGrace } from "../fixtures/site.ts";

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), "send-withdrawn-"));
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** The files of a build at an instant that hold a text, as it is or as markup, addresses or lines would write it. */
async function filesWith(now: string, texts: readonly string[]): Promise<string[]> {
  const out = join(folder, now.replace(/\W/g, "-"));
  // Without the compressed files: they hold what the files beside them do.
  await build({ out, site: fixtureSite({ now, change: withGrace }), compressed: false });
  const files = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  assert.ok(files.length > 50, `${files.length} files`);
  return files
    .filter((file) => {
      // A calendar folds its lines, a page may break a number with spaces or write a sign as a reference.
      const held = readFileSync(file, "utf8").replace(/\r\n /g, "").replace(/\\/g, "");
      return texts.some((text) => [text, encodeURIComponent(text)].some((form) => held.includes(form)));
    })
    .map((file) => relative(out, file).split(sep).join("/"))
    .sort();
}

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

test("news is in no output before its day", async () => {
  const news = ["not-yet-due", "What the Summit decided"];
  assert.deepEqual(await filesWith("2024-12-01T23:59:59Z", news), []);
  assert.notDeepEqual(await filesWith("2024-12-02T00:00:00Z", news), []);
});
