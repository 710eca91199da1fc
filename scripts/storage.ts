import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { DateTime } from "luxon";
import { openRecords } from "../src/model/door.ts";
import type { Proof } from "../src/model/kinds/storage.ts";
import { clock } from "../src/model/link.ts";
import { hashOfOwnRows } from "../src/model/storage-proof.ts";
import { type List, ownList, readList } from "../storage/list.ts";
import { type Proved, prove } from "../storage/prove.ts";
import { differencesText, reportText } from "../storage/text.ts";
import { withProof } from "../storage/write.ts";
import { findBrowser } from "./browser.ts";
import { report } from "./report.ts";

const SITE = "dist";
const RECORD = "_data/storage-lists/this-site.json";

/**
 * Shows in a real browser what pages store: npm run storage -- [--json] [--list FILE] [DIR or URL ...]. Without a DIR
 * or URL it is dist/, held against the rows in _data/storage/; --write then notes the proof for the page that lists
 * them. Other pages are held against the list in FILE, if one is given. The exit code is 1 when the
 * list and the browser differ, or a page could not be opened. With --json, stdout holds one object and nothing else:
 * by site, what storage/prove.ts declares.
 */
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: "boolean", default: false },
      list: { type: "string" },
      write: { type: "boolean", default: false },
    },
  });
  const isOurs = positionals.length === 0 && values.list === undefined;
  if (values.write && !isOurs) {
    throw new Error("--write notes the proof of this site's own list: run it without --list, DIR and URL.");
  }
  const records = isOurs ? openRecords("_data", clock(undefined)) : undefined;
  const list = records ? ownList(records) : await listIn(values.list);
  const inputs = positionals.length > 0 ? positionals : [SITE];
  const proved = await prove(await findBrowser(), inputs, list);
  console.log(values.json ? asJson(proved) : inWords(proved));
  const differs = proved.some(({ differences = [] }) => differences.length > 0);
  if (differs) process.exitCode = 1;
  const [own] = proved;
  if (values.write && records && own && !differs) await note(own, hashOfOwnRows(records));
} catch (error) {
  report(error);
  process.exitCode = 1;
}

async function listIn(file: string | undefined): Promise<List | undefined> {
  return file === undefined ? undefined : readList(file, await readFile(file, "utf8"));
}

async function note({ browser, pages }: Proved, rows: string): Promise<void> {
  // The day of the proof is a fact, whatever SITE_NOW says.
  const on = DateTime.now().setZone("Europe/London").toISODate() ?? "";
  const proof: Proof = { on, browser: browser.name, version: browser.version, pages, rows };
  await writeFile(RECORD, withProof(await readFile(RECORD, "utf8"), proof));
  console.error(`Noted in ${RECORD}.`);
}

function asJson(proved: readonly Proved[]): string {
  return JSON.stringify(Object.fromEntries(proved.map(({ site, ...rest }) => [site, rest])), null, 2);
}

function inWords(proved: readonly Proved[]): string {
  return proved
    .flatMap((each) => [
      reportText(each),
      ...(each.differences === undefined ? [] : [differencesText(each.differences)]),
    ])
    .join("\n\n");
}
