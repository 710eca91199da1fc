import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const cache = fileURLToPath(new URL("../.cache/", import.meta.url));

/** Writes what a benchmark missed, for whoever works on it, where nothing of others' pages is committed. */
export function writeDetails(name: string, parts: readonly string[]): void {
  mkdirSync(cache, { recursive: true });
  const file = join(cache, `bench-${name}.md`);
  writeFileSync(file, `${parts.join("\n\n")}\n`);
  console.error(`What was missed is in ${file}`);
}
