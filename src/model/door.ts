/**
 * The one door: every record is read here, once, and nowhere else. What comes through has met its schema and
 * every rule; whatever is wrong is reported all at once.
 */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { idPattern } from "./fields.ts";
import { type JsonDocument, JsonError, readJson } from "./json.ts";
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

/** A record's file before it is parsed. */
export interface RecordFile {
  readonly kind: KindName;
  readonly id: string;
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

/** @param folder path of `_data/` */
export function readRecords(folder: string): Reading {
  const { files, problems } = filesIn(folder);
  const reading = judge(files);
  return { records: reading.records, problems: inReadingOrder([...problems, ...reading.problems]) };
}

/** Parses every file and holds the records against every rule. */
export function judge(files: readonly RecordFile[]): Reading {
  const problems: Problem[] = [];
  const byKind = Object.fromEntries(kindNames.map((kind) => [kind, new Map<string, Entry>()]));
  for (const each of files) {
    const result = readRecord(each);
    if (Array.isArray(result)) problems.push(...result);
    else byKind[each.kind]?.set(each.id, result);
  }
  const records = byKind as unknown as Records;
  // A rule about several records can't be judged while one of them could not be read.
  if (problems.length === 0) {
    for (const [kind, id] of needed) {
      if (!records[kind].has(id)) problems.push(missing(kind, id));
    }
    for (const { name, check } of rules)
      for (const finding of check(records)) problems.push(asProblem(name, finding));
  }
  return { records, problems: inReadingOrder(problems) };
}

/** The records without which there is no site. */
const needed = [
  ["settings", "site"],
  ["storage-lists", "this-site"],
  ["storage-lists", "council-website"],
  ["storage-lists", "other-services"],
] as const;

const missing = (kind: KindName, id: string): Problem => ({
  file: `_data/${kind}/${id}.json`,
  line: 1,
  column: 1,
  rule: "needed",
  message: "This file is missing, and the site can't be built without it.",
  mend: "Put it back: the last version is in the project's history.",
});

/** @throws DataError with every problem there is */
export function openRecords(folder: string): Records {
  const { records, problems } = readRecords(folder);
  if (problems.length > 0) throw new DataError(problems);
  return records;
}

/** One file's text as an entry, or everything wrong with it. */
function readRecord({ kind, id, file, text }: RecordFile): Entry | Problem[] {
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

/** The files of a folder that can be records, and what is in the folder that can't. */
function filesIn(folder: string): { files: RecordFile[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const files: RecordFile[] = [];
  const root = basename(folder);
  const refuse = (file: string, rule: string, message: string, mend: string) =>
    problems.push({ file, line: 1, column: 1, rule, message, mend });

  for (const entry of visible(folder)) {
    if (!entry.isDirectory()) {
      refuse(
        `${root}/${entry.name}`,
        "folder",
        `${entry.name} is in no folder.`,
        "Move it into the folder of its kind.",
      );
      continue;
    }
    if (!isKind(entry.name)) {
      refuse(
        `${root}/${entry.name}`,
        "folder",
        `There is no kind of record "${entry.name}".`,
        didYouMean(entry.name, kindNames),
      );
      continue;
    }
    for (const { name } of visible(join(folder, entry.name))) {
      const file = `${root}/${entry.name}/${name}`;
      const id = name.replace(/\.json$/, "");
      if (name.endsWith(".json") && idPattern.test(id)) {
        files.push({
          kind: entry.name,
          id,
          file,
          text: readFileSync(join(folder, entry.name, name), "utf8"),
        });
      } else {
        refuse(
          file,
          "file-name",
          `"${name}" can't be a record's file name.`,
          "Use small letters, digits and hyphens, and .json at the end: the name is the record's address.",
        );
      }
    }
  }
  return { files, problems };
}

const isKind = (name: string): name is KindName => (kindNames as readonly string[]).includes(name);

const visible = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith("."))
    // By code unit: the order of a folder's listing differs between systems and locales.
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
