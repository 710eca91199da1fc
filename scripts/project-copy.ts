import { cpSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";

/** All that the site is built from. */
const PARTS = [
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
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "junction");
  return folder;
}
