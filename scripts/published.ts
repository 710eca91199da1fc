import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { DateTime } from "luxon";
import { CODINGS } from "../src/formats/hosting/media-types.ts";
import { parseRedirects } from "../src/formats/hosting/redirects-file.ts";
import { HOST_FILES } from "../src/formats/hosting/rules.ts";
import { filesIn } from "./folder.ts";
import { addressOf } from "./output-checks.ts";

/** Every address that was ever published, with the day since when it is on record; sorted, one a line. */
export const RECORD = "published-addresses.txt";

/** Days, as 2026-01-31, by address from the site's root on. */
export type Published = ReadonlyMap<string, string>;

/**
 * The addresses on record; none if there is no record yet, as for a site that starts anew.
 *
 * @throws Error that quotes a line of another form
 */
export function readPublished(file: string = RECORD): Published {
  if (!existsSync(file)) return new Map();
  const lines = readFileSync(file, "utf8").split(/\r?\n/).filter(Boolean);
  return new Map(
    lines.map((line) => {
      const [, address, day] = /^(\/\S*) (\d{4}-\d{2}-\d{2})$/.exec(line) ?? [];
      if (address === undefined || day === undefined) {
        throw new Error(`${file}: this is no address with the day it was published: "${line}".`);
      }
      return [address, day];
    }),
  );
}

/** The record as its file holds it. */
export const publishedText = (published: Published): string =>
  [...published]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([address, day]) => `${address} ${day}\n`)
    .join("");

/** Every address at which a built folder answers: its pages, files and redirects. */
export async function answered(folder: string): Promise<Set<string>> {
  const files = filesIn(folder)
    .filter((file) => !HOST_FILES.some((name) => name === file) && file !== "404.html")
    .filter((file) => !CODINGS.some(({ suffix }) => file.endsWith(suffix)));
  const redirects = parseRedirects(await readFile(join(folder, "_redirects"), "utf8"));
  return new Set([...files.map(addressOf), ...redirects.map(({ from }) => from)]);
}

/**
 * An address once published answers for ever. A build for an earlier time is held against what was published by then.
 *
 * @throws Error that names every address at which there is nothing any more, and the mend
 */
export async function refuseLostAddresses(
  folder: string,
  published: Published,
  now: DateTime,
): Promise<void> {
  const today = now.toISODate() ?? "";
  if (published.size === 0) return;
  const kept = await answered(folder);
  const lost = [...published].filter(([address, day]) => day <= today && !kept.has(address));
  if (lost.length === 0) return;
  throw new RangeError(
    [
      ...lost.map(([address, day]) => `${address} was published (on record since ${day}), and is gone.`),
      'Put the record back, or lead its page to another in "oldAddresses" in _data/settings/site.json: ' +
        "feeds and calendars go with their page.",
    ].join("\n"),
  );
}
