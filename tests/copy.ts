/** What two builds are compared by, and who builds. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesIn } from "../scripts/folder.ts";

/** The account that owns nothing, on every Unix: whoever is root can build as it. */
export const NOBODY = 65_534;

/** One hash over every file's path and content. */
export function hashOf(folder: string): string {
  const hash = createHash("sha256");
  const files = filesIn(folder);
  assert.ok(files.length > 0, `there is no file in ${folder}`);
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(join(folder, file)));
  return hash.digest("hex");
}
