import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { after, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { kindOf, one } from "../../scripts/new/kind.ts";
import { proposedId } from "../../scripts/new/name.ts";
import { newRecord } from "../../scripts/new/record.ts";
import { NoMoreAnswers, type Question, type Talk } from "../../scripts/new/talk.ts";
import { isWorkedOut } from "../../scripts/new/worked-out.ts";
import { type KindName, kindNames } from "../../src/model/kind-names.ts";
import type { Entry } from "../../src/model/records.ts";
import { instant } from "../../src/model/time.ts";
import { fixtureNow, fixtureRecords } from "../fixtures/site.ts";

const records = fixtureRecords();
const now = instant(fixtureNow);
const newId = "brand-new";

/** Someone who has a record in mind and answers every question about it, slips first. */
function editor(record: object, slips: Readonly<Record<string, readonly string[]>> = {}) {
  const answers: string[] = [];
  const said: string[] = [];
  const asked = new Map<string, number>();
  const talk: Talk = {
    say: (words) => said.push(words),
    ask: async (question) => {
      // The entries of a list are asked for under one name.
      const name = question.label.replace(/, \d+$/, "");
      const before = asked.get(name) ?? 0;
      assert.ok(before < 50, `${question.label} is asked for ever: ${said.at(-1)}`);
      asked.set(name, before + 1);
      const mistakes = slips[name] ?? [];
      assert.ok(name !== "Write which field again?" || before < mistakes.length, said.at(-1));
      const answer = mistakes[before] ?? answerFrom(record, question, before - mistakes.length);
      answers.push(answer);
      return answer;
    },
  };
  return { talk, answers, said };
}

function answerFrom(record: object, { label, choices = [] }: Question, before: number): string {
  if (label === "file name") return newId;
  if (label === "livestream.id") return `${newId}-livestream`;
  const more = /^Anything else(?: for (.*))?\?$/.exec(label);
  if (more) return choices.find(({ value }) => has(at(record, more[1] ?? ""), value))?.value ?? "";
  const groups = /^(.*) (\d+): add it\?$/.exec(label);
  if (groups) return has(at(record, groups[1] ?? ""), Number(groups[2]) - 1) ? "yes" : "no";
  const lines = /^(.*), \d+$/.exec(label);
  if (lines) {
    const entries = at(record, lines[1] ?? "") as readonly unknown[];
    return entries.flatMap((entry) => String(entry).split("\n"))[before] ?? "";
  }
  const value = at(record, label);
  if (typeof value === "object") return choices.find((choice) => has(value, choice.value))?.value ?? "";
  return typeof value === "boolean" ? (value ? "yes" : "no") : String(value);
}

const has = (value: unknown, key: string | number): boolean =>
  typeof value === "object" && value !== null && Object.hasOwn(value, key);

/** The value at a place as a question names it: `hours 1.days`. */
const at = (record: unknown, label: string): unknown =>
  label
    .split(/[. ]/)
    .filter((key) => key !== "")
    .map((key) => (/^\d+$/.test(key) ? Number(key) - 1 : key))
    .reduce<unknown>((inner, key) => (inner as Readonly<Record<string | number, unknown>>)[key], record);

/** A record without what nobody is asked, and without what two records may not share. */
const answered = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, each: unknown) =>
      isWorkedOut(key) || (key === "id" && String(each).includes("livestream")) ? undefined : each,
    ),
  );

const documentOf = ({ document }: Entry): object => document.value as object;

function fixture(kind: KindName, id: string): object {
  const entry = records[kind].get(id);
  assert.ok(entry, `${kind}/${id}`);
  return documentOf(entry);
}

async function written(
  kind: KindName,
  record: object,
  slips?: Readonly<Record<string, readonly string[]>>,
  given = records,
) {
  const { talk, answers, said } = editor(record, slips);
  const result = await newRecord({ kind, records: given, now }, talk);
  assert.ok(result, said.join("\n"));
  return { ...result, value: JSON.parse(result.text) as Record<string, unknown>, answers, said };
}

describe("npm run new", () => {
  for (const kind of kindNames) {
    test(`makes a ${one(kind)} that the checks accept, from answers alone`, async () => {
      for (const entry of records[kind].values()) {
        // In its place: some records can't stand beside one that says the same.
        const others = new Map<string, Entry>([...records[kind]].filter(([id]) => id !== entry.id));
        const { file, value, said } = await written(
          kind,
          documentOf(entry),
          {},
          { ...records, [kind]: others },
        );
        assert.deepEqual(answered(value), answered(documentOf(entry)), entry.file);
        assert.equal(file, `_data/${kind}/${newId}.json`);
        assert.deepEqual(said, []);
      }
    });
  }

  test("works out what follows from the rest", async () => {
    const tagAuthority = records.settings.get("site")?.record.tagAuthority;
    const host = records.events.get("roadshow-millford")?.record.uid.split("@")[1];
    const event = await written("events", fixture("events", "roadshow-millford"));
    assert.equal(event.value["$schema"], "../../schemas/events.schema.json");
    assert.equal(event.value["uid"], `${newId}@${host}`);
    assert.equal(event.value["sequence"], 1, "for the change of plan");
    assert.equal(event.value["weekday"], "Wednesday");
    assert.equal(event.page, `/events/${newId}/`);

    const planned = await written("events", fixture("events", "roadshow-oldbridge"));
    assert.equal(planned.value["sequence"], 0);

    const news = await written("news", fixture("news", "undated"));
    assert.equal(news.value["tag"], `${tagAuthority}:news/${newId}`);
    assert.equal(news.value["recorded"], fixtureNow);

    const summit = await written("summits", fixture("summits", "2024"));
    assert.ok(summit.text.includes(`"uid": "brand-new-livestream@${host}"`));

    const theme = await written("themes", fixture("themes", "transport"));
    assert.equal(theme.value["order"], 3);
    assert.equal(theme.page, `/strategies/2025-2028/${newId}/`);
    assert.equal((await written("terms", fixture("terms", "bsl"))).page, undefined);
  });

  test("writes the fields in the schema's order, indented, with a line feed at the end", async () => {
    const { text: file } = await written("terms", fixture("terms", "send"));
    assert.equal(
      file,
      [
        "{",
        '  "$schema": "../../schemas/terms.schema.json",',
        '  "short": "SEND",',
        '  "full": "special educational needs and disabilities",',
        '  "about": "Help beyond the usual."',
        "}",
        "",
      ].join("\n"),
    );
  });

  test("joins the points of a Markdown list into one entry", async () => {
    const record = { ...fixture("news", "undated"), body: ["It said:", "- one\n- two", "Then it ended."] };
    assert.deepEqual((await written("news", record)).value["body"], record.body);
  });

  test("takes a choice by its number or in other letters, and an empty line for what is usual", async () => {
    const record = fixture("events", "roadshow-millford");
    const { value, said } = await written("events", record, {
      kind: ["1"],
      cost: ["FREE"],
      "booking.kind": [""],
      "Anything else for booking?": [""],
      "access.parking": [""],
    });
    assert.deepEqual([value["kind"], value["cost"]], ["roadshow", "free"]);
    assert.deepEqual(value["booking"], { kind: "not published" });
    assert.equal((value["access"] as { parking: string }).parking, "not published");
    assert.deepEqual(said, []);
  });

  test("refuses a wrong answer at once, in the words of the check, and asks again", async () => {
    const record = fixture("events", "roadshow-oldbridge");
    const { value, said } = await written("events", record, {
      kind: ["roadshw"],
      title: ["", "x".repeat(66)],
      cost: ["fre"],
      strategy: ["2025-2029"],
      themes: ["early-hlp"],
      sources: [""],
      date: ["2024-02-30"],
      start: ["10am"],
      "place.postcode": ["ns1 2ab"],
      titleIsOurs: ["perhaps"],
      "Anything else?": ["thems"],
      "file name": ["Old Bridge", "roadshow-oldbridge"],
    });
    assert.deepEqual(answered(value), answered(record));
    assert.deepEqual(said, [
      `It can't be "roadshw". Did you mean "roadshow"?`,
      `"title" is empty: "". Write the text, or take the whole field out if it may be left out.`,
      `"title" is 66 characters long; 65 is the most. Shorten it by 1.`,
      `"cost" can't be "fre". Did you mean "free"?`,
      `There is no record "2025-2029" in _data/strategies/. Did you mean "2025-2028" or "2021-2024"?`,
      `"sources" is an empty list. Add at least one entry: the published documents this record was read from.`,
      `"date" is not a date there is: "2024-02-30". Write year-month-day, for example 2021-09-16, and check that the month has that day.`,
      `"start" is not a time: "10am". Write hours and minutes on the 24-hour clock, for example 09:30 or 19:00.`,
      `"postcode" is not a postcode: "ns1 2ab". Write it in capitals with its space, for example AB1 2CD, or leave it out.`,
      `It can't be "thems". Did you mean "themes"?`,
      `"titleIsOurs" should be true or false, but it is a text: "perhaps". Write true or false, without quotation marks. true if the source gives no title and this one was written for the site.`,
      `There is no record "early-hlp" in _data/themes/. Did you mean "early-help"?`,
      `"file name" is not an id: "Old Bridge". Use small letters, digits and hyphens only, for example roadshow-town.`,
      "_data/events/roadshow-oldbridge.json is there already. Choose another name, or change that file.",
    ]);
  });

  test("holds the record against every rule, and asks again for what is wrong", async () => {
    const record = fixture("events", "roadshow-oldbridge");
    const { value, said } = await written("events", record, {
      end: ["09:00"],
      "Write which field again?": ["", ""],
    });
    assert.equal(value["end"], "14:00");
    assert.equal(said.length, 1);
    assert.match(said[0] ?? "", /brand-new\.json:\d+:\d+ {2}It ends at 09:00, which is not after it starts/);
  });

  test("can be given up, and another file name be given", async () => {
    const record = fixture("events", "roadshow-oldbridge");
    const { talk } = editor(record, { end: ["09:00"], "Write which field again?": ["none: give up"] });
    assert.equal(await newRecord({ kind: "events", records, now }, talk), undefined);
    const slips = {
      "file name": ["summit-2024-livestream"],
      "Write which field again?": ["file name"],
    };
    assert.equal((await written("events", record, slips)).file, `_data/events/${newId}.json`);
  });

  test("does not blame a new record for the mistakes of others", async () => {
    const place = fixture("themes", "transport");
    const wrong = { ...records, themes: new Map(records.themes) };
    const entry = records.themes.get("transport");
    assert.ok(entry);
    wrong.themes.set("transport-again", { ...entry, id: "transport-again", file: "_data/themes/again.json" });
    assert.deepEqual((await written("themes", place, {}, wrong)).said, []);
  });

  test("proposes a file name made of the title and the date, one that is not taken", () => {
    const isTaken = (id: string) => id === "cafe-childrens-talk-2024-10-15";
    const record = { title: " Café: children’s talk! ", date: "2024-10-15" };
    assert.equal(
      proposedId(record, () => false),
      "cafe-childrens-talk-2024-10-15",
    );
    assert.equal(proposedId(record, isTaken), "cafe-childrens-talk-2024-10-15-2");
    assert.ok(proposedId({ title: "very long ".repeat(20) }, () => false).length <= 60);
  });

  test("knows a kind as one or as many, and lists the kinds otherwise", () => {
    assert.deepEqual(["event", "events", "person", "People", "strategy", "news"].map(kindOf), [
      "events",
      "events",
      "people",
      "people",
      "strategies",
      "news",
    ]);
    for (const kind of kindNames) assert.equal(kindOf(one(kind)), kind);
    assert.throws(() => kindOf("evnt"), /^Error: There is no kind of record "evnt"\. Did you mean "event"\?/);
    assert.throws(() => kindOf(undefined), /npm run new -- event\nYou can add: contact, event, /);
  });
});

describe("npm run new as a program", { timeout: 120_000 }, () => {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), "new-"));
  after(() => rmSync(folder, { recursive: true }));
  for (const entries of Object.values(records)) {
    for (const entry of (entries as ReadonlyMap<string, Entry>).values()) {
      const file = join(folder, entry.file);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(entry.document.value));
    }
  }
  // npm run new brings what is generated up to date in all of them.
  for (const document of ["CONTRIBUTING.md", "ACCESSIBILITY.md", "docs/dependencies.md"])
    cpSync(join(root, document), join(folder, document));
  const file = join(folder, "_data", "events", `${newId}.json`);

  async function run(args: readonly string[], input: string) {
    const child = spawn(
      process.execPath,
      ["--import", import.meta.resolve("tsx"), join(root, "scripts", "new.ts"), ...args],
      { cwd: folder, env: { ...process.env, SITE_NOW: fixtureNow }, stdio: ["pipe", "pipe", "pipe"] },
    );
    // A program that has ended takes no more answers.
    child.stdin.on("error", () => {});
    child.stdin.end(input);
    const closed = new Promise((resolve) => child.on("close", resolve));
    const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
    return { code: child.exitCode, stdout, stderr };
  }

  test("writes the record, says which page it will be, and lets editors offer its id", async () => {
    const { answers, text: expected } = await written("events", fixture("events", "roadshow-millford"));

    const cut = await run(["event"], answers.slice(0, 9).join("\n"));
    assert.equal(cut.code, 1);
    assert.equal(cut.stderr, `${new NoMoreAnswers().message}\n`);
    assert.ok(!existsSync(file));

    const { code, stdout, stderr } = await run(["event"], `${answers.join("\n")}\n`);
    assert.deepEqual([code, stderr], [0, ""]);
    assert.equal(readFileSync(file, "utf8"), expected);
    assert.match(
      stdout,
      /Written: _data\/events\/brand-new\.json\nIt will be the page \/events\/brand-new\/\./,
    );
    assert.match(stdout, /Next: npm run check/);
    assert.match(readFileSync(join(folder, "schemas", "news.schema.json"), "utf8"), /"brand-new"/);
  });

  test("says in a sentence that there is no such kind", async () => {
    const { code, stdout, stderr } = await run(["evnt"], "");
    assert.deepEqual([code, stdout], [1, ""]);
    assert.match(stderr, /^There is no kind of record "evnt"\. .*\nYou can add: .*\n$/);
  });
});
