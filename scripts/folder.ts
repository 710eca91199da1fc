import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Every file in a folder and the folders in it, as paths below it with forward slashes on every system, sorted. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
