import { rm } from "node:fs/promises";
import { relative, resolve } from "node:path";
import Eleventy from "@11ty/eleventy";
import configure, { PAGES } from "../.eleventy.ts";
import { openSite } from "../src/model/open-site.ts";
import { waitingText } from "../src/model/public.ts";
import type { Site } from "../src/model/site.ts";
import { writeChecksums } from "./checksums.ts";
import { compressFiles } from "./compress.ts";
import { keepDates } from "./dates.ts";
import { isMain } from "./main.ts";
import { refuseRepeatedTitles } from "./output-checks.ts";
import { type Published, readPublished, refuseLostAddresses } from "./published.ts";
import { folderBeside, recover, replace } from "./replace.ts";
import { report } from "./report.ts";
import { refuseHeavyPages, weigh, weightTable } from "./weights.ts";

export interface BuildOptions {
  /** The folder to write; "dist" unless given. */
  readonly out?: string;
  /** What to build; that of the records in _data unless given. */
  readonly site?: Site;
  /** What was published before, to be kept; that on record unless another site is built. */
  readonly published?: Published;
  /** False to leave out the `.br` and `.gz` beside each text file. */
  readonly compressed?: boolean;
  /** The folder where what was compressed before is kept; the project's own unless given. */
  readonly cache?: string | undefined;
}

/**
 * Builds the whole site, all or nothing: it is written beside the old one, checked, and only then put in its
 * place. If anything fails the old one stays as it was. What is kept back until its time is told by name.
 * @throws whatever went wrong, with mistakes in records as a DataError somewhere among its causes
 */
export async function build(options: BuildOptions = {}): Promise<void> {
  const {
    out = "dist",
    // Ahead of Eleventy, which would wrap mistakes in records in words and stack traces of its own.
    site = openSite(),
    published = options.site ? new Map() : readPublished(),
    compressed = true,
    cache,
  } = options;
  const target = resolve(out);
  await recover(target);
  const fresh = await folderBeside(target);
  try {
    const eleventy = new Eleventy(PAGES, relative(process.cwd(), fresh), {
      config: (config) => configure(config, () => site),
      quietMode: true,
      source: "script",
    });
    await eleventy.init();
    await eleventy.write();
    refuseRepeatedTitles(fresh);
    if (compressed) {
      await compressFiles(fresh, cache);
      const weights = await weigh(fresh);
      await refuseHeavyPages(fresh, weights);
      console.log(weightTable(weights));
    }
    writeChecksums(fresh);
    // Last, since the checksums have an address on record too.
    await refuseLostAddresses(fresh, published, site.now);
    keepDates(target, fresh);
    await replace(target, fresh);
    for (const each of site.waiting) console.log(waitingText(each));
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

if (isMain(import.meta.url)) {
  try {
    await build();
    console.log("Built dist/.");
  } catch (error) {
    report(error);
    process.exitCode = 1;
  }
}
