/** What the build writes beside text files, and the dates it gives to what did not change. */
import assert from "node:assert/strict";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { compressFiles } from "../../scripts/compress.ts";
import { keepDates } from "../../scripts/dates.ts";

let folder: string;
const at = (...path: string[]) => join(folder, ...path);

before(() => {
  folder = mkdtempSync(join(tmpdir(), "compress-"));
});
after(() => rmSync(folder, { recursive: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(at(name, ".."), { recursive: true });
    writeFileSync(at(name), text);
  }
}

const text = "families said ".repeat(50);

test("text is written by brotli and gzip too, where that is smaller", async () => {
  write({
    "site/index.html": text,
    "site/data/x.csv": text,
    "site/data/the-same.csv": text,
    "site/short.json": "[]",
    "site/picture.png": text,
    "site/_headers": text,
    "site/staticwebapp.config.json": text,
  });
  await compressFiles(at("site"), at("cache"));
  assert.deepEqual(readdirSync(at("site")).sort(), [
    "_headers",
    "data",
    "index.html",
    "index.html.br",
    "index.html.gz",
    "picture.png",
    "short.json",
    "staticwebapp.config.json",
  ]);
  for (const name of ["index.html", "data/x.csv", "data/the-same.csv"]) {
    assert.equal(brotliDecompressSync(readFileSync(at("site", `${name}.br`))).toString(), text);
    assert.equal(gunzipSync(readFileSync(at("site", `${name}.gz`))).toString(), text);
  }
});

test("what was compressed before is taken from the cache, by its content", async () => {
  const cached = readdirSync(at("cache")).filter((name) => name.endsWith(".br"));
  assert.equal(cached.length, 2, "one for each content");
  for (const name of cached) writeFileSync(at("cache", name), "!");
  write({ "again/other-name.html": text, "again/changed.html": `${text}.` });
  await compressFiles(at("again"), at("cache"));
  assert.equal(readFileSync(at("again/other-name.html.br"), "utf8"), "!");
  assert.equal(brotliDecompressSync(readFileSync(at("again/changed.html.br"))).toString(), `${text}.`);
});

test("what no build asked for in a month is thrown away, and what one did stays", async () => {
  const long = new Date("2020-01-01");
  for (const name of readdirSync(at("cache"))) utimesSync(at("cache", name), long, long);
  write({ "third/a.html": text });
  await compressFiles(at("third"), at("cache"));
  assert.equal(readdirSync(at("cache")).length, 2);
});

test("a file that is as it was keeps its date, and another does not", async () => {
  write({ "old/a.html": "a", "old/b.html": "b", "new/a.html": "a", "new/b.html": "B", "new/c.html": "c" });
  const before = new Date("2024-05-06T07:08:09Z");
  for (const name of ["a", "b"]) utimesSync(at(`old/${name}.html`), before, before);
  keepDates(at("old"), at("new"));
  assert.equal(statSync(at("new/a.html")).mtimeMs, before.getTime());
  assert.ok(statSync(at("new/b.html")).mtimeMs > before.getTime());
  keepDates(at("nothing"), at("new"));
});
