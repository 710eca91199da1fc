import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { filesIn } from "./folder.ts";

export const CHECKSUMS = "SHA256SUMS";

/**
 * Writes the SHA-256 of every file of a folder into it, as `sha256sum --check SHA256SUMS` reads them: whoever builds
 * the same commit for the same instant can see that it is what was published.
 */
export async function writeChecksums(folder: string): Promise<void> {
  const lines = filesIn(folder).map(async (file) => {
    const hash = createHash("sha256").update(await readFile(join(folder, file)));
    return `${hash.digest("hex")}  ${file}\n`;
  });
  await writeFile(join(folder, CHECKSUMS), (await Promise.all(lines)).join(""));
}
