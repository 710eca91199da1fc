/** What the builds beside the peers are made from and what is told of them. Nothing here is timed. */
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { planOf } from "../../bench/build/bench.ts";
import { buildersOf } from "../../bench/build/builders.ts";
import { median, type Took, tookIn } from "../../bench/build/measure.ts";
import { aroundIn, BENCH_NOW, generate, writeRecords } from "../../bench/build/records.ts";
import { BEGIN, buildRows, COLUMNS, END, FILE, rowsOf, withBuilds } from "../../bench/build/table.ts";
import { readRecords } from "../../src/model/door.ts";
import { openSite } from "../../src/model/open-site.ts";
import { instant } from "../../src/model/time.ts";

const folder = mkdtempSync(join(tmpdir(), "bench-build-"));
after(() => rmSync(folder, { recursive: true }));

test("generated records pass every rule, in equal parts, and one that is spoilt does not", () => {
  const data = join(folder, "_data");
  writeRecords(data, 120);
  assert.deepEqual(readRecords(data, instant(BENCH_NOW)).problems, []);
  const { eventPages, news } = openSite({ SITE_NOW: BENCH_NOW }, data);
  assert.deepEqual([eventPages.length, news.length], [60, 60]);
  assert.ok(news.every(({ events }) => events.length > 0));
  writeFileSync(join(data, "events", "event-00001.json"), "{}");
  assert.ok(readRecords(data, instant(BENCH_NOW)).problems.length > 0);
});

test("the same number and seed make the same records, another seed others", () => {
  const around = aroundIn("_data");
  const made = (seed?: number) => JSON.stringify(generate(30, around, seed));
  assert.equal(made(), made());
  assert.notEqual(made(), made(2));
});

test("a plan says how many records and rounds, and nothing else", () => {
  assert.deepEqual(planOf("30x5 1000x3"), [
    { records: 30, rounds: 5 },
    { records: 1000, rounds: 3 },
  ]);
  for (const wrong of ["", "30", "31x5", "0x1", "30x0", "30x5,1000x3"]) {
    assert.throws(() => planOf(wrong), /is no even number of records/, wrong);
  }
});

test("with very many records the build is measured beside its own, with few of them also as it compresses", () => {
  const names = (records: number) => buildersOf(records).map(({ name }) => name);
  assert.deepEqual(names(50_000), ["this site", "this site, a fifth of the records"]);
  assert.ok(names(1_000).includes("this site, compressing all"));
  assert.deepEqual(
    names(10_000).filter((name) => name.startsWith("this site")),
    ["this site"],
  );
  const rounds = new Map([
    ["this site", [took(5)]],
    ["this site, a fifth of the records", [took(1)]],
  ] as const);
  assert.deepEqual(rowsOf({ records: 50_000 }, rounds, "2026-01-14")[1]?.slice(3, 5), [
    "5.00",
    "at most 5.5",
  ]);
});

test("what GNU time wrote is read, and nothing else taken for it", () => {
  assert.deepEqual(tookIn("1.5 1.25 0.25 2048\n"), { wall: 1.5, cpu: 1.5, memory: 2 });
  for (const wrong of ["", "1 2 3", "1 2 x 4", "Command exited with non-zero status 1\n1 2 3 4"]) {
    assert.throws(() => tookIn(wrong), /not what it was asked for/, wrong);
  }
  assert.equal(median([3, 1, 2]), 2);
  assert.equal(median([4, 1, 2, 3]), 2.5);
  assert.throws(() => median([]), /no middle/);
});

const took = (cpu: number): Took => ({ wall: 2 * cpu, cpu, memory: 100 * cpu });

test("a ratio is that of the two runs of one round, and its line replaces that of the same number of records", () => {
  const rounds = new Map([
    ["this site", [took(1), took(4), took(3)]],
    ["Hugo", [took(2), took(2), took(2)]],
    ["Astro", []],
  ] as const);
  const rows = rowsOf({ records: 30 }, rounds, "2026-01-14");
  assert.deepEqual(rows, [
    ["30", "this site", "3.00", "", "", "6.00", "", "300", "", "3", "2026-01-14"],
    ["30", "Hugo", "2.00", "1.50", "at most 2.5", "4.00", "1.50", "200", "1.50", "3", "2026-01-14"],
  ]);
  const other = rows.map(([, ...cells]) => ["10", ...cells]);
  const empty = `Before\n${BEGIN}\n${END}\nAfter`;
  const text = withBuilds(withBuilds(withBuilds(empty, rows, "Once."), other, "Twice."), rows, "Thrice.");
  assert.deepEqual(buildRows(text), [...other, ...rows]);
  const onDisk = rowsOf({ records: 30, isOnDisk: true }, rounds, "2026-01-14");
  assert.deepEqual([onDisk[1]?.[0], onDisk[1]?.[4]], ["30, on the disk", ""]);
  const later = rows.map(([, ...cells]) => ["1000", ...cells]);
  const beside = withBuilds(withBuilds(text, [...later, ...onDisk], "On the disk."), rows, "In memory.");
  assert.deepEqual(buildRows(beside), [...other, ...rows, ...onDisk, ...later]);
  assert.match(text, /^Before\n[\s\S]*\n\nThrice\.\n\n<!--[\s\S]*\nAfter$/);
  assert.throws(() => withBuilds("No marks.", rows, ""), /no lines/);
});

test("the table of builds has the form that the benchmark writes", () => {
  const text = readFileSync(FILE, "utf8");
  const rows = buildRows(text);
  assert.ok(rows.length > 0);
  for (const row of rows) {
    assert.equal(row.length, COLUMNS.length, row.join(" | "));
    assert.match(row.at(-1) ?? "", /^\d{4}-\d{2}-\d{2}$/);
  }
  const machine = /\n\n(Measured .+)\n\n<!-- \/bench:build -->/.exec(text)?.[1] ?? "";
  assert.match(machine, /Node\.js \d.*Hugo v.*astro \d/);
  assert.equal(withBuilds(text, [], machine), text);
});
