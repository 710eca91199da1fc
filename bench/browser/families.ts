/** Which built pages come from the same template: one of each stands for all. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { addressOf, htmlFilesIn } from "../../scripts/output-checks.ts";

/** One page of each family, by the pattern of its addresses: "/events/ID/" stands for "/events/roadshow-town/". */
export type Families = ReadonlyMap<string, string>;

/** The families as ACCESSIBILITY.md lists them, each with its heaviest page in a built folder. */
export function familiesOf(folder: string): Families {
  const weights = new Map(
    htmlFilesIn(folder).map((file) => [addressOf(file), statSync(join(folder, file)).size]),
  );
  return familiesIn(readFileSync("ACCESSIBILITY.md", "utf8"), weights);
}

/**
 * @param guide a text with a table whose first cells are the patterns
 * @param weights the bytes of each page, by its address
 * @throws Error that names pages of no family, and families without a page
 */
export function familiesIn(guide: string, weights: ReadonlyMap<string, number>): Families {
  const patterns = [...guide.matchAll(/^\| `(\/[^`]*)` \|/gm)].flatMap(([, pattern]) => pattern ?? []);
  // Of two that fit, the one with fewer gaps is meant, and a year is no other name.
  const byPattern = patterns.map((pattern) => ({ pattern, gaps: gapsIn(pattern), fits: fitting(pattern) }));
  byPattern.sort((a, b) => a.gaps - b.gaps);
  const families = new Map<string, string>();
  const strangers: string[] = [];
  for (const [address, weight] of weights) {
    const pattern = byPattern.find(({ fits }) => fits.test(address))?.pattern;
    if (pattern === undefined) strangers.push(address);
    else if (weight > (weights.get(families.get(pattern) ?? "") ?? -1)) families.set(pattern, address);
  }
  const empty = patterns.filter((pattern) => !families.has(pattern));
  if (strangers.length > 0 || empty.length > 0) {
    throw new Error(
      `ACCESSIBILITY.md and the built pages differ: ${[...strangers, ...empty].join(", ")}. Build first, and put each template's pages into its last table.`,
    );
  }
  return new Map(patterns.map((pattern) => [pattern, families.get(pattern) ?? ""]));
}

const YEAR = "YEAR";

const gapsIn = (pattern: string): number =>
  (pattern.match(/[A-Z]+/g) ?? []).reduce((sum, name) => sum + (name === YEAR ? 1 : 2), 0);

const fitting = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern.replace(/[A-Z]+|\./g, (part) => (part === "." ? "\\." : part === YEAR ? "\\d{4}" : "[^/]+"))}$`,
  );
