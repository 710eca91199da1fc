import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { openSite } from "../../src/model/open-site.ts";

const { area } = openSite().settings;

/** Files of the code: another council takes these as they are, and replaces _data. */
const rooms = [
  "_includes",
  "docs",
  "scripts",
  "src",
  "storage",
  "tests/a11y",
  "tests/browser",
  "tests/built",
  "tests/unit",
];
const files = [
  ".eleventy.ts",
  "CONTRIBUTING.md",
  "README.md",
  ...rooms.flatMap((room) =>
    readdirSync(room, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:[cm]?[jt]sx?|scss|md|html)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  ),
];

const names = (text: string): boolean => text.toLowerCase().includes(area.toLowerCase());

test("nothing outside the records names the county", () => {
  assert.ok(files.length > 100);
  assert.deepEqual(
    files.filter((file) => names(readFileSync(file, "utf8"))),
    [],
  );
});

test("a file that did would be found", () => assert.ok(names(`A page about ${area}.`)));
