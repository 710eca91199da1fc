import { existsSync } from "node:fs";
import { readFile, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { filesIn } from "./folder.ts";

/**
 * Gives every file that is as it was the date that it had: nginx and Caddy make their ETags of it, so that what a
 * visitor has kept is not sent again after a build that did not change it.
 */
export async function keepDates(old: string, fresh: string): Promise<void> {
  for (const name of filesIn(fresh)) {
    const [file, before] = [join(fresh, name), join(old, name)];
    if (!existsSync(before) || !(await readFile(before)).equals(await readFile(file))) continue;
    const { atime, mtime } = await stat(before);
    await utimes(file, atime, mtime);
  }
}
