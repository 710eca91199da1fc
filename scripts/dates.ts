import { existsSync, readFileSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { filesIn } from "./folder.ts";
import { bytesOf } from "./read-file.ts";

/**
 * Gives every file that is as it was the date that it had: nginx and Caddy make their ETags of it, so that what a
 * visitor has kept is not sent again after a build that did not change it.
 */
export function keepDates(old: string, fresh: string): void {
  if (!existsSync(old)) return;
  for (const name of filesIn(fresh)) {
    const file = join(fresh, name);
    const before = statSync(join(old, name), { throwIfNoEntry: false });
    if (!before?.isFile() || before.size !== statSync(file).size) continue;
    if (readFileSync(join(old, name)).equals(bytesOf(file))) utimesSync(file, before.atime, before.mtime);
  }
}
