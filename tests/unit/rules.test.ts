/** Each rule about several fields or several records is seen to refuse, at the place where the mistake is. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { DataError, type Problem } from "../../src/model/problem.ts";
import { rules } from "../../src/model/rules.ts";
import { type Files, fixtureRecords } from "../fixtures/site.ts";

type Fields = Record<string, unknown>;

/** What is said of the fixture's records after a change to the fields of one of them. */
function problemsAfter(change: (files: Files) => void): readonly Problem[] {
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

interface Case {
  readonly rule: string;
  readonly mistake: string;
  readonly change: (files: Files) => void;
  readonly file: string;
  readonly message: RegExp;
  readonly mend: RegExp;
}

const oldbridge = "events/roadshow-oldbridge";

const cases: readonly Case[] = [
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
    rule: "needed",
    mistake: "no settings",
    change: (files) => {
      delete files["settings/site"];
    },
    file: "settings/site",
    message: /This file is missing/,
    mend: /Put it back/,
  },
];

test("the fixture's records break no rule", () =>
  assert.deepEqual(
    problemsAfter(() => undefined),
    [],
  ));

for (const { rule, mistake, change, file, message, mend } of cases) {
  test(`${rule} refuses ${mistake}`, () => {
    const found = problemsAfter(change).filter((problem) => problem.rule === rule);
    const [problem] = found;
    assert.equal(problem?.file, `_data/${file}.json`);
    assert.match(problem.message, message);
    assert.match(problem.mend, mend);
    assert.equal(found.length, 1);
  });
}

test("every rule has a case that it refuses", () => {
  const tested = new Set(cases.map(({ rule }) => rule));
  assert.deepEqual(
    rules.filter(({ name }) => !tested.has(name)).map(({ name }) => name),
    [],
  );
});
