import { existsSync } from "node:fs";
import { readdir, readFile, stat, utimes } from "node:fs/promises";
import { join, relative } from "node:path";

/**
 * Gives every file that is as it was the date that it had: nginx and Caddy make their ETags of it, so that what a
 * visitor has kept is not sent again after a build that did not change it.
 */
export async function keepDates(old: string, fresh: string): Promise<void> {
  const entries = await readdir(fresh, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((each) => each.isFile())) {
    const file = join(entry.parentPath, entry.name);
    const before = join(old, relative(fresh, file));
    if (!existsSync(before) || !(await readFile(before)).equals(await readFile(file))) continue;
    const { atime, mtime } = await stat(before);
    await utimes(file, atime, mtime);
  }
}
