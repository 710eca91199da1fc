import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSite } from "../../src/model/open-site.ts";
import { processorsInWords } from "../machine.ts";
import { peersInWords } from "../peers-in-words.ts";
import { inColumns } from "../table.ts";
import { type Builder, buildersOf, MANY } from "./builders.ts";
import { writePeersContent } from "./content.ts";
import { measured, type Took } from "./measure.ts";
import { BENCH_NOW, writeRecords } from "./records.ts";
import { COLUMNS, FILE, type Row, rowsOf, withBuilds } from "./table.ts";

/** How many records, and how many rounds of all builders: a round of 10,000 takes ten minutes. */
const USUAL = "30x5 1000x5 10000x3";

/**
 * Builds the same records with this site's build and with its peers', one after the other in each round, and writes
 * the figures into docs/performance.md. BENCH_BUILD="30x5 1000x3" chooses numbers of records and of rounds,
 * BENCH_FOLDER where everything is written: in memory unless told.
 */
export async function benchBuild(): Promise<readonly []> {
  const plan = planOf(process.env["BENCH_BUILD"] || USUAL);
  for (const { records, rounds } of plan) {
    const rows = await compare(records, rounds);
    console.log(inColumns([COLUMNS, ...rows]));
    // At once: whoever stops the long rounds keeps the short ones.
    writeFileSync(FILE, withBuilds(readFileSync(FILE, "utf8"), rows, machine()));
  }
  return [];
}

/** "30x5 1000x3": 30 records in five rounds, 1,000 in three. @throws Error that quotes what is something else */
export const planOf = (words: string): readonly { records: number; rounds: number }[] =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => {
      const [, records, rounds] = /^(\d+)x([1-9]\d*)$/.exec(word) ?? [];
      if (records === undefined || rounds === undefined || Number(records) < 2 || Number(records) % 2 === 1) {
        throw new Error(`"${word}" is no even number of records and a number of rounds, such as 1000x5.`);
      }
      return { records: Number(records), rounds: Number(rounds) };
    });

async function compare(records: number, rounds: number): Promise<Row[]> {
  const { BENCH_FOLDER } = process.env;
  const memory = "/dev/shm";
  const folder = BENCH_FOLDER || (existsSync(memory) ? memory : tmpdir());
  const work = mkdtempSync(join(folder, "bench-build-"));
  try {
    writeRecords(join(work, "_data"), records);
    if (records < MANY) {
      const site = openSite({ SITE_NOW: BENCH_NOW }, join(work, "_data"));
      await writePeersContent(site, join(work, "peers"));
    } else writeRecords(join(work, "fifth", "_data"), 2 * Math.round(records / 10));
    const took = new Map<Builder["name"], Took[]>();
    const builders = buildersOf(records);
    for (const { name, missing } of builders) {
      const why = missing();
      if (why !== undefined) console.error(`Not measured: ${name}. ${why}`);
      else took.set(name, []);
    }
    for (let round = 1; round <= rounds; round += 1) {
      for (const { name, command } of builders) {
        const rounds = took.get(name);
        if (rounds === undefined) continue;
        const out = join(work, "out");
        rounds.push(measured(command(work, out)));
        rmSync(out, { recursive: true, force: true });
      }
      console.error(`build: ${records} records, round ${round} of ${rounds}`);
    }
    return rowsOf({ records, isOnDisk: Boolean(BENCH_FOLDER) }, took, new Date().toISOString().slice(0, 10));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** In a sentence, on what and with what it was measured. */
const machine = (): string =>
  `Measured on ${processorsInWords()}, Node.js ${process.versions.node}, ${peersInWords()}.`;
