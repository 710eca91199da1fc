/** What people hold from before — addresses, names in calendars and feeds — is held against what changes. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { compare } from "../../src/model/rules/published.ts";
import { instant } from "../../src/model/time.ts";
import { type Files, fixtureNow, fixtureRecords } from "../fixtures/site.ts";

type Fields = Record<string, unknown>;

const base = fixtureRecords();

/** What is said of a change to the published records, as "file path: message" and the mends. */
function saidOf(change: (files: Files) => void, now = fixtureNow) {
  const findings = [...compare(base, fixtureRecords(change, now), instant(now))];
  return findings.map(({ entry, path, message, mend }) => ({
    place: `${entry.kind}/${entry.id} ${path.join(".")}`.trim(),
    message,
    mend,
  }));
}

const edit = (name: string, fields: Fields) => (files: Files) => Object.assign(files[name] as Fields, fields);

const rename = (from: string, to: string) => (files: Files) => {
  files[to] = files[from];
  delete files[from];
};

const addMoved = (files: Files, from: string, to: string) => {
  const settings = files["settings/site"] as { oldAddresses: object[] };
  settings.oldAddresses.push({ from, to, why: "It has another name." });
};

interface Case {
  readonly mistake: string;
  readonly change: (files: Files) => void;
  readonly place: string;
  readonly message: RegExp;
  readonly mend: RegExp;
}

const cases: readonly Case[] = [
  {
    mistake: "a page that is gone",
    change: (files) => {
      delete files["news/undated"];
    },
    place: "news/undated",
    message: /^\/news\/undated\/ was published/,
    mend: /"oldAddresses" in _data\/settings\/site\.json/,
  },
  {
    mistake: "a page that moves with its record",
    change: (files) => {
      edit("themes/transport", { strategy: "2021-2024", order: 2 })(files);
      edit("listening/2024", { themes: ["early-help"] })(files);
    },
    place: "themes/transport",
    message: /^\/strategies\/2025-2028\/transport\/ was published/,
    mend: /Put it back/,
  },
  {
    mistake: "an old address that no longer leads on",
    change: edit("settings/site", { oldAddresses: [] }),
    place: "settings/site oldAddresses",
    message: /The old address \/strategies\/next\//,
    mend: /Put it back/,
  },
  {
    mistake: "a year that nothing is left in",
    change: (files) => {
      const { livestream } = files["summits/2023"] as { livestream: Fields };
      Object.assign(livestream, { date: "2024-01-14", sequence: 1, revised: "2023-11-01T09:00:00Z" });
    },
    place: "settings/site",
    message: /^\/events\/2023\/ was published, but nothing is left in that year/,
    mend: /"oldAddresses"/,
  },
  {
    mistake: "a feed name that changes",
    change: edit("news/undated", { tag: "tag:send.northshire.example,2024:news/dated" }),
    place: "news/undated tag",
    message: /"tag" was published as "tag:send\.northshire\.example,2024:news\/undated"/,
    mend: /Change it back/,
  },
  {
    mistake: "a feed name that changes with the record's own",
    change: (files) => {
      rename("news/undated", "news/thanks")(files);
      addMoved(files, "/news/undated/", "/news/thanks/");
      edit("news/thanks", { tag: "tag:send.northshire.example,2024:news/thanks" })(files);
    },
    place: "news/thanks tag",
    message: /"tag" was published as "tag:send\.northshire\.example,2024:news\/undated"/,
    mend: /Change it back/,
  },
  {
    mistake: "a feed authority that changes",
    change: edit("settings/site", { tagAuthority: "tag:send.northshire.example,2025" }),
    place: "settings/site tagAuthority",
    message: /but is now "tag:send\.northshire\.example,2025"/,
    mend: /Change it back/,
  },
  {
    mistake: "a calendar name that changes",
    change: edit("events/webinar-health", { uid: "webinar@send.northshire.example" }),
    place: "events/webinar-health uid",
    message: /"uid" was published as "webinar-health@/,
    mend: /Change it back/,
  },
  {
    mistake: "a number that falls",
    change: edit("events/roadshow-oldbridge", { sequence: 1 }),
    place: "events/roadshow-oldbridge sequence",
    message: /was published as 2, but is now 1/,
    mend: /Change it to 2/,
  },
  {
    mistake: "a higher number from no later day",
    change: edit("events/roadshow-oldbridge", { end: "15:00", sequence: 3 }),
    place: "events/roadshow-oldbridge sequence",
    message: /risen to 3, but the plan is still said to have changed on 2024-09-12T16:30:00\+01:00/,
    mend: /Change "revised"/,
  },
  {
    mistake: "a change of plan that goes back in time",
    change: edit("events/roadshow-oldbridge", { revised: "2024-09-11T16:30:00+01:00" }),
    place: "events/roadshow-oldbridge",
    message:
      /published as changed on 2024-09-12T16:30:00\+01:00, but is now said to have changed on 2024-09-11/,
    mend: /Put "revised" back/,
  },
  {
    mistake: "a cancellation under the same number",
    change: edit("events/roadshow-oldbridge", {
      change: { kind: "cancelled", since: "2024-09-12", instead: "Join a webinar." },
    }),
    place: "events/roadshow-oldbridge sequence",
    message: /whether it happens has changed, but "sequence" is still 2/,
    mend: /Change it to 3/,
  },
  {
    mistake: "another time under the same number",
    change: edit("events/roadshow-oldbridge", { end: "15:00" }),
    place: "events/roadshow-oldbridge sequence",
    message: /"sequence" is still 2/,
    mend: /Change it to 3/,
  },
  {
    mistake: "another place under the same number",
    change: edit("events/roadshow-oldbridge", { place: { name: "Town Hall", town: "Oldbridge" } }),
    place: "events/roadshow-oldbridge sequence",
    message: /"sequence" is still 2/,
    mend: /Change it to 3/,
  },
  {
    mistake: "another deadline under the same number",
    change: edit("events/poster-competition", { closes: { date: "2024-10-26", time: "17:00" } }),
    place: "events/poster-competition sequence",
    message: /"sequence" is still 0/,
    mend: /Change it to 1/,
  },
  {
    mistake: "the name of a record that is gone on one that is not it",
    change: (files) => {
      rename("news/undated", "news/thanks")(files);
      addMoved(files, "/news/undated/", "/news/");
    },
    place: "news/thanks tag",
    message: /was published as the name of _data\/news\/undated\.json/,
    mend: /lead its old address here/,
  },
];

for (const { mistake, change, place, message, mend } of cases) {
  test(`compare() refuses ${mistake}`, () => {
    const [said, ...others] = saidOf(change);
    assert.equal(said?.place, place);
    assert.match(said.message, message);
    assert.match(said.mend, mend);
    assert.deepEqual(others, []);
  });
}

const fine: readonly (readonly [what: string, change: (files: Files) => void])[] = [
  ["nothing that changed", () => undefined],
  [
    "another time under a higher number",
    edit("events/roadshow-oldbridge", {
      end: "15:00",
      sequence: 3,
      revised: "2024-09-20T10:00:00+01:00",
    }),
  ],
  ["other words under the same number", edit("events/roadshow-oldbridge", { summary: "Drop in." })],
  [
    "a record under a new name whose old address leads there",
    (files) => {
      rename("news/undated", "news/thanks")(files);
      addMoved(files, "/news/undated/", "/news/thanks/");
    },
  ],
  [
    "a record that another has taken in",
    (files) => {
      delete files["news/undated"];
      addMoved(files, "/news/undated/", "/news/roadshows-announced/");
    },
  ],
  [
    "news that was never out",
    (files) => {
      delete files["news/not-yet-due"];
    },
  ],
];

for (const [what, change] of fine) {
  test(`compare() takes ${what}`, () => assert.deepEqual(saidOf(change), []));
}
