/**
 * The one door: every record is read here, once, and nowhere else. What comes through has met its schema and
 * every rule; whatever is wrong is reported all at once.
 */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { idPattern } from "./fields.ts";
import { JsonError, type JsonDocument, readJson } from "./json.ts";
import { type KindName, kindNames, schemas } from "./kinds.ts";
import { didYouMean } from "./nearest.ts";
import { DataError, inReadingOrder, type Problem } from "./problem.ts";
import { asProblem, type Entry, type Records } from "./records.ts";
import { rules } from "./rules.ts";
import { explain } from "./words.ts";

export interface Reading {
  readonly records: Records;
  /** Everything wrong, in reading order. Empty if every record is right. */
  readonly problems: readonly Problem[];
}

/** @param folder path of `_data/` */
export function readRecords(folder: string): Reading {
  const problems: Problem[] = [];
  const records = Object.fromEntries(kindNames.map((kind) => [kind, new Map<string, Entry>()]));
  const whole = (file: string, rule: string, message: string, mend: string) =>
    problems.push({ file, line: 1, column: 1, rule, message, mend });

  for (const entry of visible(folder)) {
    const path = `${basename(folder)}/${entry.name}`;
    if (!entry.isDirectory()) {
      whole(path, "folder", `${entry.name} is in no folder.`, "Move it into the folder of its kind.");
    } else if (!isKind(entry.name)) {
      whole(path, "folder", `There is no kind of record "${entry.name}".`, didYouMean(entry.name, kindNames));
    }
  }

  for (const kind of kindNames) {
    for (const name of fileNames(join(folder, kind))) {
      const file = `${basename(folder)}/${kind}/${name}`;
      const id = name.replace(/\.json$/, "");
      if (!name.endsWith(".json") || !idPattern.test(id)) {
        whole(
          file,
          "file-name",
          `"${name}" can't be a record's file name.`,
          "Use small letters, digits and hyphens, and .json at the end: the name is the record's address.",
        );
        continue;
      }
      const result = readRecord(kind, id, file, readFileSync(join(folder, kind, name), "utf8"));
      if (Array.isArray(result)) problems.push(...result);
      else records[kind]?.set(id, result);
    }
  }

  const read = records as unknown as Records;
  // A rule about several records can't be judged while one of them could not be read.
  if (problems.length === 0) {
    for (const { name, check } of rules) for (const finding of check(read)) problems.push(asProblem(name, finding));
  }
  return { records: read, problems: inReadingOrder(problems) };
}

/** @throws DataError with every problem there is */
export function openRecords(folder: string): Records {
  const { records, problems } = readRecords(folder);
  if (problems.length > 0) throw new DataError(problems);
  return records;
}

/** One file's text as an entry, or everything wrong with it. */
export function readRecord(kind: KindName, id: string, file: string, text: string): Entry | Problem[] {
  let document: JsonDocument;
  try {
    document = readJson(text);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return [{ file, ...error.place, rule: error.rule, message: error.message, mend: error.mend }];
  }
  const schema = schemas[kind];
  const parsed = schema.safeParse(document.value);
  if (parsed.success) return { kind, id, file, document, record: parsed.data };
  return explain(schema, document.value, parsed.error.issues).map(({ path, key, ...words }) => {
    const { line, column } = key === undefined ? document.at(path) : document.atKey(path, key);
    return { file, line, column, ...words };
  });
}

const isKind = (name: string): name is KindName => (kindNames as readonly string[]).includes(name);

const visible = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith("."))
    // By code unit: the order of a folder's listing differs between systems and locales.
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));

/** A kind may have no records yet, and then needs no folder. */
function fileNames(folder: string): string[] {
  try {
    return visible(folder).map(({ name }) => name);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
