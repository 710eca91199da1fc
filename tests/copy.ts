/** A copy of the project to build in, and what two builds are compared by. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { cpSync, readFileSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { filesIn } from "../scripts/folder.ts";

/** The account that owns nothing, on every Unix: whoever is root can build as it. */
export const NOBODY = 65_534;

const parts = [
  ".eleventy.ts",
  "package.json",
  "package-lock.json",
  "published-addresses.txt",
  "tsconfig.json",
  "_data",
  "_includes",
  "scripts",
  "src",
];

/** @param folder where the copy comes to be; the packages are not copied, but linked to */
export function copyOfProject(folder: string): string {
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "junction");
  return folder;
}

/** One hash over every file's path and content. */
export function hashOf(folder: string): string {
  const hash = createHash("sha256");
  const files = filesIn(folder);
  assert.ok(files.length > 0, `there is no file in ${folder}`);
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(join(folder, file)));
  return hash.digest("hex");
}
