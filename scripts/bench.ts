import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { benchAct } from "../bench/act.ts";
import { benchAudit } from "../bench/audit.ts";
import { benchBrowser } from "../bench/browser/bench.ts";
import { benchLighthouse } from "../bench/browser/lighthouse.ts";
import { benchBuild } from "../bench/build/bench.ts";
import { benchFaults } from "../bench/faults.ts";
import { benchLoad } from "../bench/load.ts";
import { machineInWords } from "../bench/machine.ts";
import { benchSave } from "../bench/save/bench.ts";
import { benchSpeed } from "../bench/speed.ts";
import { type Figure, withFigures } from "../bench/table.ts";
import { report } from "./report.ts";

/** What can be measured, in the order of the README's table; the others have tables of their own in docs/. */
const PARTS: Readonly<Record<string, (words: readonly string[]) => Promise<readonly Figure[]>>> = {
  faults: benchFaults,
  act: benchAct,
  audit: benchAudit,
  speed: benchSpeed,
  load: benchLoad,
  build: benchBuild,
  save: benchSave,
  browser: benchBrowser,
  lighthouse: benchLighthouse,
};

/** Names for several parts. */
const GROUPS: Readonly<Record<string, readonly string[]>> = { a11y: ["faults", "act", "audit", "speed"] };

/**
 * `npm run bench -- [PART ...]`: measures everything, or the parts that are named, and writes the figures into
 * README.md. `npm run bench -- faults WORD ...` looks at the faults with such a word in their names, and
 * writes nothing. A part that fails says why and lets the others run; the exit code is then 1.
 */
const words = process.argv.slice(2);
try {
  if (!existsSync("dist"))
    throw new Error("There is no folder dist to measure with. npm run build makes it.");
  const names = words.flatMap((word) => GROUPS[word] ?? [word]);
  const [first = "", ...rest] = names;
  if (first === "faults" && rest.some((name) => !(name in PARTS))) {
    await benchFaults(rest);
  } else {
    await measure(names.length > 0 ? names : Object.keys(PARTS));
  }
} catch (error) {
  report(error);
  process.exitCode = 1;
}

async function measure(names: readonly string[]): Promise<void> {
  const unknown = names.find((name) => !(name in PARTS));
  if (unknown) {
    const known = [...Object.keys(GROUPS), ...Object.keys(PARTS)];
    throw new Error(`There is nothing to measure called "${unknown}". There are: ${known.join(", ")}.`);
  }
  const figures: Figure[] = [];
  for (const [name, part] of Object.entries(PARTS)) {
    if (!names.includes(name)) continue;
    try {
      figures.push(...(await part([])));
    } catch (error) {
      report(error);
      process.exitCode = 1;
    }
  }
  if (figures.length === 0) return;
  const day = new Date().toISOString().slice(0, 10);
  const readme = readFileSync("README.md", "utf8");
  writeFileSync("README.md", withFigures(readme, figures, day, await machineInWords()));
}
