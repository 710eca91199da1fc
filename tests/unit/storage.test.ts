/** Every way in which a storage list and a browser can differ is told, in words that say what to do. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { read as readRecord } from "../../src/model/door.ts";
import { link } from "../../src/model/link.ts";
import { openSite } from "../../src/model/open-site.ts";
import { hashOfOwnRows } from "../../src/model/storage-proof.ts";
import { instant } from "../../src/model/time.ts";
import { compare } from "../../storage/compare.ts";
import { isKeptAsListed, lifetimeText } from "../../storage/lifetime.ts";
import { type List, ownList, type Row, readList } from "../../storage/list.ts";
import type { Seen, SiteReport } from "../../storage/stored.ts";
import { differencesText, reportText } from "../../storage/text.ts";
import { withProof } from "../../storage/write.ts";
import { fixtureNow, fixtureRecords } from "../fixtures/site.ts";

const seen: Seen = {
  kind: "cookie",
  name: "theme",
  host: "localhost",
  lifetime: 86_399,
  page: "dist/index.html",
};
const report = (stored: readonly Seen[], hosts: readonly string[] = []): SiteReport => ({
  site: "dist",
  browser: { name: "Chrome", version: "1.2" },
  ownHosts: ["localhost:8080", "localhost"],
  pages: 3,
  stored,
  hosts,
});
const row: Row = {
  kind: "cookie",
  name: "theme",
  host: undefined,
  lifetime: { period: "P1D" },
  where: "_data/storage/theme.json",
};
const list = (rows: readonly Row[], hosts: readonly string[] = []): List => ({
  rows,
  hosts,
  where: "_data/storage/",
  fields: { kind: "mechanism", lifetime: "duration" },
});
const said = (of: List, told: SiteReport) =>
  compare(of, told).map(({ where, message }) => `${where} ${message}`);

test("a list that is true differs in nothing", () => {
  assert.deepEqual(compare(list([row], ["cdn.example"]), report([seen], ["cdn.example:8443"])), []);
  assert.deepEqual(compare(list([{ ...row, host: "localhost:8080" }]), report([seen])), []);
  assert.deepEqual(compare(list([{ ...row, name: "th*e" }]), report([seen, { ...seen, name: "th.e" }])), []);
  assert.match(differencesText([]), /both ways/);
});

test("what is stored and not listed is told", () => {
  assert.deepEqual(said(list([]), report([seen])), [
    '_data/storage/ The cookie "theme" of localhost is not in the list. It was first seen on dist/index.html, and is kept for 86,399 seconds.',
  ]);
  assert.equal(compare(list([row]), report([seen, { ...seen, name: "theme2" }])).length, 1);
});

test("what is listed and never stored is told", () => {
  assert.deepEqual(said(list([row]), report([])), [
    '_data/storage/theme.json The cookie "theme" is in the list, and the browser never held it.',
  ]);
});

test("a wrong kind, host or lifetime is told of the row that was meant", () => {
  const local: Seen = { ...seen, kind: "local storage", lifetime: "until cleared" };
  assert.deepEqual(said(list([{ ...row, lifetime: "until cleared" }]), report([local])), [
    '_data/storage/theme.json The list says that "theme" is a cookie, and the browser has it as a local storage.',
  ]);
  assert.deepEqual(said(list([{ ...row, host: "cdn.example" }]), report([seen])), [
    '_data/storage/theme.json The list says that cdn.example keeps "theme", and localhost does.',
  ]);
  assert.deepEqual(said(list([row]), report([{ ...seen, host: "cdn.example" }])), [
    '_data/storage/theme.json The list says that this site keeps "theme", and cdn.example does.',
  ]);
  assert.deepEqual(said(list([{ ...row, lifetime: "session" }]), report([seen])), [
    '_data/storage/theme.json The list says that the cookie "theme" is kept until the browser is closed, and the browser keeps it for 86,399 seconds.',
  ]);
  // A row that something else answers to is not the row that was meant.
  assert.equal(compare(list([row]), report([seen, { ...seen, host: "cdn.example" }])).length, 1);
});

test("hosts that are asked and not listed, or listed and not asked, are told", () => {
  assert.deepEqual(said(list([], ["a.example"]), report([], ["b.example"])), [
    "_data/storage/ Something was asked of b.example, which is not in the list.",
    "_data/storage/ a.example is in the list, and nothing was asked of it.",
  ]);
});

test("a lifetime is right within the length of its months, a hundredth and ten seconds", () => {
  const day = 86_400;
  for (const [lifetime, period] of [
    [day - 10, "P1D"],
    [28 * day, "P1M"],
    [31 * day, "P1M"],
    [400 * day, "P2Y"],
    [55, "PT1M"],
  ] as const) {
    assert.ok(isKeptAsListed(lifetime, { period }), `${lifetime} ${period}`);
  }
  for (const [lifetime, period] of [
    [day * 0.9, "P1D"],
    [day * 1.1, "P1D"],
    [27 * day, "P1M"],
    [365 * day, "P2Y"],
    [30, "PT1M"],
  ] as const) {
    assert.ok(!isKeptAsListed(lifetime, { period }), `${lifetime} ${period}`);
  }
  assert.ok(!isKeptAsListed("session", "until cleared"));
  assert.equal(lifetimeText(2_592_000), "for 2,592,000 seconds (about 30 days)");
});

test("a list in a file is read, and one of another form is refused in words", () => {
  const text = '{ "rows": [{ "name": "a", "kind": "cookie", "lifetime": "P30D" }], "hosts": ["b.example"] }';
  const { rows, hosts } = readList("list.json", text);
  assert.deepEqual(
    [rows, hosts],
    [
      [
        {
          name: "a",
          kind: "cookie",
          host: undefined,
          lifetime: { period: "P30D" },
          where: "list.json, row 1",
        },
      ],
      ["b.example"],
    ],
  );
  assert.throws(
    () => readList("l.json", '{ "rows": [{ "name": "a", "kind": "biscuit" }] }'),
    /rows\.0\.kind is wrong/,
  );
  assert.throws(() => readList("l.json", '{ "rows": [], "other": 1 }'), /l\.json is not a storage list/);
  assert.throws(() => readList("l.json", "{"), /l\.json is not JSON/);
});

test("the site's own list is its rows, with the host of each", () => {
  const { rows, hosts } = ownList(fixtureRecords());
  assert.deepEqual(rows, [
    {
      name: "text-size",
      kind: "local storage",
      host: "send.northshire.example",
      lifetime: "until cleared",
      where: "_data/storage/text-size.json",
    },
  ]);
  assert.deepEqual(hosts, ["send.northshire.example"]);
});

test("a report names what was stored, whose it is, for how long and where it was first seen", () => {
  assert.equal(
    reportText(report([{ ...seen, host: "cdn.example" }, seen], ["cdn.example"])),
    [
      "dist: 3 pages opened and used in Chrome 1.2.",
      '  cookie "theme" of cdn.example, kept for 86,399 seconds, first seen on dist/index.html',
      '  cookie "theme" of the site itself, kept for 86,399 seconds, first seen on dist/index.html',
      "  Hosts asked: cdn.example",
    ].join("\n"),
  );
  assert.match(reportText(report([])), /Nothing was stored\.\n {2}No other host was asked/);
});

const proof = { on: "2026-01-02", browser: "Chrome", version: "1.2", pages: 3, rows: "0".repeat(64) };

test("a proof is written into a record, and nothing else of it changes", () => {
  const before = '{\n  "title": "x",\n  "list": ["a", "b"]\n}\n';
  const once = withProof(before, { ...proof, pages: 9 });
  assert.ok(once.startsWith('{\n  "title": "x",\n  "list": ["a", "b"],\n  "proof": {\n    "on"'), once);
  assert.deepEqual(JSON.parse(once).proof.pages, 9);
  const twice = withProof(once, proof);
  assert.deepEqual(JSON.parse(twice), { title: "x", list: ["a", "b"], proof });
  assert.equal(twice, once.replace('"pages": 9', '"pages": 3'));
});

test("a proof holds for the rows that were proved, and for no others", () => {
  const records = fixtureRecords();
  const entry = records.storage.get("text-size");
  assert.ok(entry?.record.setBy === "this-site");
  const proofAfter = (change: Partial<typeof entry.record>) => {
    const changed = { ...entry, record: { ...entry.record, ...change } as typeof entry.record };
    const storage = new Map([...records.storage, ["text-size", changed]]);
    return link({ ...records, storage }, { now: instant(fixtureNow) }).storage.own.proof;
  };
  assert.ok(proofAfter({}));
  assert.ok(proofAfter({ purpose: "Keeps how large the text is." }));
  assert.equal(proofAfter({ name: "other" }), undefined);
  assert.equal(proofAfter({ host: "cdn.example" }), undefined);
  assert.equal(proofAfter({ mechanism: "session storage" }), undefined);
});

test("the proof of this site's own list is of the rows as they are now", () => {
  const file = "_data/storage-lists/this-site.json";
  const text = readFileSync(file, "utf8");
  const { result } = readRecord({ kind: "storage-lists", id: "this-site", file, text });
  assert.ok("record" in result);
  const { record } = result;
  assert.ok("proof" in record && record.proof, "npm run storage -- --write has not been run");
  assert.equal(
    record.proof.rows,
    hashOfOwnRows(openSite().records),
    "Run npm run build, then npm run storage -- --write",
  );
});
