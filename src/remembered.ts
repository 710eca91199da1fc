import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Beside what else can be made again. */
const CACHE = join(".cache", "made");

/**
 * What was made of the same sources before, or else what is made of them now.
 *
 * @param sources everything that the result depends on
 * @param cache the folder where results are kept, each named by the hash of its sources
 */
export async function remembered(
  sources: readonly string[],
  make: () => Promise<string>,
  cache: string = CACHE,
): Promise<string> {
  const hash = createHash("sha256").update(JSON.stringify(sources)).digest("hex");
  const file = join(cache, hash);
  if (existsSync(file)) return readFileSync(file, "utf8");
  const made = await make();
  mkdirSync(cache, { recursive: true });
  // In one step, so that a build that is stopped leaves nothing half written to be believed by the next.
  const unfinished = `${file}.${randomUUID()}`;
  writeFileSync(unfinished, made);
  renameSync(unfinished, file);
  return made;
}
