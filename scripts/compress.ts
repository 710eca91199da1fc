import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { CODINGS, isText } from "../src/formats/hosting/media-types.ts";
import { HOST_FILES } from "../src/formats/hosting/rules.ts";
import { filesIn } from "./folder.ts";

type Coding = (typeof CODINGS)[number]["coding"];

/** As small as each can make it: what is written once is read many times. */
const compress: Record<Coding, (content: Buffer) => Promise<Buffer>> = {
  br: (content) =>
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  gzip: (content) => promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
};

/** What was compressed before, by the hash of its content: brotli takes a second for every ten pages. */
export const CACHE = join(".cache", "compressed");

/** Milliseconds: what no build has asked for since is thrown away. */
const KEPT = 30 * 24 * 60 * 60 * 1000;

/**
 * Writes every text file of a folder beside it as `.br` and `.gz` too, each where it is the smaller one.
 *
 * @param cache where what was compressed before is kept
 */
export async function compressFiles(folder: string, cache: string = CACHE): Promise<void> {
  await mkdir(cache, { recursive: true });
  const files = filesIn(folder)
    .filter((file) => isText(basename(file)) && !HOST_FILES.some((name) => name === basename(file)))
    .map((file) => join(folder, file));
  const queue = files.values();
  // Brotli runs beside this thread, one file on each processor.
  await Promise.all(
    Array.from({ length: availableParallelism() }, async () => {
      for (const file of queue) await compressFile(file, cache);
    }),
  );
  await forget(cache);
}

async function compressFile(file: string, cache: string): Promise<void> {
  const content = await readFile(file);
  const hash = createHash("sha256").update(content).digest("hex");
  for (const { coding, suffix } of CODINGS) {
    const coded = await cached(join(cache, `${hash}${suffix}`), () => compress[coding](content));
    if (coded.length < content.length) await writeFile(`${file}${suffix}`, coded);
  }
}

async function cached(file: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const known = await ifThere(readFile(file));
  if (known) {
    const now = new Date();
    await utimes(file, now, now);
    return known;
  }
  const made = await make();
  // In one step, so that a build that is stopped leaves nothing half written to be believed by the next.
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, made);
  await rename(unfinished, file);
  return made;
}

async function forget(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    const file = join(cache, name);
    const known = await ifThere(stat(file));
    if (known && Date.now() - known.mtimeMs > KEPT) await rm(file, { force: true });
  }
}

/** What became of a file, or undefined where there is none: another build may use the same cache. */
async function ifThere<Result>(act: Promise<Result>): Promise<Result | undefined> {
  try {
    return await act;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
