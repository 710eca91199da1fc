import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesIn } from "./folder.ts";
import { bytesOf } from "./read-file.ts";

export const CHECKSUMS = "SHA256SUMS";

/**
 * Writes the SHA-256 of every file of a folder into it, as `sha256sum --check SHA256SUMS` reads them: whoever builds
 * the same commit for the same instant can see that it is what was published.
 */
export function writeChecksums(folder: string): void {
  const lines = filesIn(folder).map((file) => {
    const hash = createHash("sha256").update(bytesOf(join(folder, file)));
    return `${hash.digest("hex")}  ${file}\n`;
  });
  writeFileSync(join(folder, CHECKSUMS), lines.join(""));
}
