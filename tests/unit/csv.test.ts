import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parse } from "csv-parse/sync";
import { table } from "../../src/formats/csv.ts";
import { type KindName, kindNames } from "../../src/model/kind-names.ts";
import type { Records } from "../../src/model/records.ts";
import { fixtureSite, hostile, reverseFields } from "../fixtures/site.ts";

type Row = Readonly<Record<string, string>>;

/** A strict reader's view: every line as long as the first, quotes only where RFC 4180 has them. */
const rows = (kind: KindName, site = fixtureSite()): Row[] => parse(table(site, kind), { columns: true });
const row = (kind: KindName, id: string, site = fixtureSite()): Row => {
  const found = rows(kind, site).find((each) => each["id"] === id);
  assert.ok(found, id);
  return found;
};

describe("a table of open data", () => {
  test("has a row for every record and lines that end as RFC 4180 wants them", () => {
    const site = fixtureSite();
    for (const kind of kindNames) {
      assert.deepEqual(
        rows(kind, site).map(({ id }) => id),
        [...site.records[kind].keys()],
        kind,
      );
      const outside = table(site, kind).replace(/"(?:[^"]|"")*"/g, "");
      assert.doesNotMatch(outside, /[^\r]\n|\r(?!\n)/, kind);
    }
  });

  test("names fields in fields with a dot, and leaves empty what a record has not", () => {
    const roadshow = row("events", "roadshow-oldbridge");
    assert.equal(roadshow["place.town"], "Oldbridge");
    assert.equal(roadshow["access.stepFree"], "yes");
    assert.equal(roadshow["change.kind"], "");
    assert.equal(roadshow["sequence"], "2");
    assert.equal(roadshow["titleIsOurs"], "true");
    assert.equal(row("events", "webinar-schools")["change.kind"], "cancelled");
    assert.equal(row("events", "webinar-schools")["place.town"], "");
  });

  test("holds texts whole, and the entries of a list on lines of their own", () => {
    assert.equal(row("news", "hostile")["title"], hostile);
    assert.equal(row("news", "roadshows-announced")["people"], "ada-north\nben-vale");
    assert.match(row("news", "roadshows-announced")["body"] ?? "", /^## What is planned\nCome to/);
    const [attachment] = (row("news", "roadshows-announced")["attachments"] ?? "").split("\n");
    assert.equal(JSON.parse(attachment ?? "").mediaType, "application/pdf");
  });

  test("gives no spreadsheet a formula", () => {
    const site = fixtureSite();
    const entry = site.records.terms.values().next().value;
    assert.ok(entry);
    for (const start of ["=", "+", "-", "@", "\t", " =", "\n=", "＝"]) {
      const text = `${start}HYPERLINK("https://bad.example";"Click")`;
      const changed: Records = {
        ...site.records,
        terms: new Map([["short", { ...entry, record: { ...entry.record, full: text } }]]),
      };
      assert.equal(
        parse<Row>(table({ ...site, records: changed }, "terms"), { columns: true })[0]?.["full"],
        `'${text}`,
      );
    }
  });

  test("has its columns in the schema's order, whichever order the editor chose", () => {
    const reversed = fixtureSite({ change: reverseFields });
    for (const kind of kindNames) assert.equal(table(reversed, kind), table(fixtureSite(), kind), kind);
    assert.match(table(fixtureSite(), "events"), /^id,[^\r]*\bkind,/);
  });

  test("holds no joining details after their time, and no news before its day", () => {
    const after = fixtureSite({ now: "2024-11-12T12:15:00+00:00" });
    assert.match(table(fixtureSite(), "summits"), /Heron7/);
    assert.doesNotMatch(table(after, "summits"), /Heron7|321 654|meet\.example\/summit/);
    assert.doesNotMatch(table(fixtureSite(), "news"), /What the Summit decided/);
  });
});
