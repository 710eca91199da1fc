/**
 * The one door: every record is read here, once, and nowhere else. What comes through has met its schema and
 * every rule; whatever is wrong is reported all at once.
 */
import { isUtf8 } from "node:buffer";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { DateTime } from "luxon";
import { idPattern } from "./fields.ts";
import { type JsonDocument, readJson } from "./json.ts";
import { JsonError, type Place } from "./json-slips.ts";
import { type KindName, kindNames } from "./kind-names.ts";
import { schemas } from "./kinds.ts";
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
export interface RecordFile extends Named {
  readonly text: string;
}

/** Where a record is. */
interface Named {
  readonly kind: KindName;
  readonly id: string;
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
}

/**
 * @param folder path of `_data/`
 * @param now the clock, for what is wrong only from a day on
 * @param before what was read of the folder before, to be read again only where a file has changed
 */
export function readRecords(folder: string, now: DateTime, before?: ReadBefore): Reading {
  const { files, problems } = filesIn(folder);
  const reads = files.map((each) => (before === undefined ? readFile(each) : readAgain(each, before)));
  const reading = hold(reads, now);
  return { records: reading.records, problems: inReadingOrder([...problems, ...reading.problems]) };
}

/** What was read of each file, with what the file system said of it then. */
export type ReadBefore = Map<string, { readonly state: string; readonly read: Read }>;

function readAgain(each: Found, before: ReadBefore): Read {
  const { size, mtimeNs, ctimeNs, ino } = statSync(each.path, { bigint: true });
  const state = [size, mtimeNs, ctimeNs, ino].join(" ");
  const known = before.get(each.path);
  if (known?.state === state) return known.read;
  const read = readFile(each);
  before.set(each.path, { state, read });
  return read;
}

function readFile({ path, kind, id, file }: Found): Read {
  const bytes = readFileSync(path);
  // RFC 3629. A byte-order mark is kept for the reader.
  if (isUtf8(bytes)) return read({ kind, id, file, text: bytes.toString("utf8") });
  const problem = problemOf(file, {
    rule: "encoding",
    message: "This file is not in UTF-8: some letters would be lost.",
    mend: "Save it again as UTF-8.",
  });
  return { file: { kind, id, file }, result: [problem] };
}

/** Parses every file and holds the records against every rule. */
export const judge = (files: readonly RecordFile[], now: DateTime): Reading => hold(files.map(read), now);

/** A file read alone: its record, or everything wrong with it. */
export interface Read {
  readonly file: Named;
  readonly result: Entry | readonly Problem[];
}

/** Holds what was read of all files against every rule about several of them. */
export function hold(reads: readonly Read[], now: DateTime): Reading {
  const problems: Problem[] = [];
  const byKind = Object.fromEntries(kindNames.map((kind) => [kind, new Map<string, Entry>()]));
  const unreadIds = new Set<string>();
  const unreadKinds = new Set<KindName>();
  for (const { file, result } of reads) {
    if ("record" in result) byKind[file.kind]?.set(file.id, result);
    else {
      problems.push(...result);
      unreadIds.add(file.id);
      unreadKinds.add(file.kind);
    }
  }
  const records = byKind as unknown as Records;
  for (const [kind, id] of needed) {
    if (!reads.some(({ file }) => file.kind === kind && file.id === id)) problems.push(missing(kind, id));
  }
  for (const rule of rules) {
    // What could not be read may be just what a rule would miss: it is not blamed on the records that could.
    if (rule.needs?.some((kind) => unreadKinds.has(kind))) continue;
    for (const finding of rule.check(records, now)) {
      const about = finding.entry.document.valueAt(finding.path);
      if (!unreadIds.has(String(about))) problems.push(asProblem(rule, finding));
    }
  }
  return { records, problems: inReadingOrder(problems) };
}

/** The records without which there is no site. */
const needed = [
  ["settings", "site"],
  ["storage-lists", "this-site"],
  ["storage-lists", "council-website"],
  ["storage-lists", "other-services"],
  ["storage-lists", "linked-services"],
] as const;

const missing = (kind: KindName, id: string): Problem =>
  problemOf(`_data/${kind}/${id}.json`, {
    rule: "needed",
    message: "This file is missing, and the site can't be built without it.",
    mend: "Put it back: the last version is in the project's history.",
  });

/** An error in a file, at its start unless it stands elsewhere. */
const problemOf = (
  file: string,
  words: Pick<Problem, "rule" | "message" | "mend">,
  { line, column }: Place = { line: 1, column: 1 },
): Problem => ({ file, line, column, level: "error", ...words });

/** @throws DataError with every error there is; advice holds nothing up */
export function openRecords(folder: string, now: DateTime, before?: ReadBefore): Records {
  const { records, problems } = readRecords(folder, now, before);
  const errors = problems.filter(({ level }) => level === "error");
  if (errors.length > 0) throw new DataError(errors);
  return records;
}

/** Parses one file and holds it against the schema of its kind. */
export function read(file: RecordFile): Read {
  let document: JsonDocument;
  try {
    document = readJson(file.text);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const { place, rule, message, mend } = error;
    return { file, result: [problemOf(file.file, { rule, message, mend }, place)] };
  }
  const schema = schemas[file.kind];
  const parsed = schema.safeParse(document.value);
  if (parsed.success) {
    const { kind, id } = file;
    return { file, result: { kind, id, file: file.file, document, record: parsed.data } };
  }
  const result = explain(schema, document.value, parsed.error.issues).map(({ path, key, ...words }) =>
    problemOf(file.file, words, key === undefined ? document.at(path) : document.atKey(path, key)),
  );
  return { file, result };
}

/** A record's file in its folder. */
interface Found extends Named {
  /** As the file system has it. */
  readonly path: string;
}

/** The files of a folder that can be records, and what is in the folder that can't. */
function filesIn(folder: string): { files: Found[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const files: Found[] = [];
  const root = basename(folder);
  const refuse = (file: string, rule: string, message: string, mend: string) =>
    problems.push(problemOf(printable(file), { rule, message: printable(message), mend: printable(mend) }));

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
    for (const inner of visible(join(folder, entry.name))) {
      const { name } = inner;
      const file = `${root}/${entry.name}/${name}`;
      const id = name.replace(/\.json$/, "");
      if (!inner.isFile()) {
        refuse(
          file,
          "file-name",
          `"${name}" is not a file.`,
          "Keep records alone in this folder, one file each.",
        );
      } else if (!name.endsWith(".json") || !idPattern.test(id)) {
        refuse(
          file,
          "file-name",
          `"${name}" can't be a record's file name.`,
          "Use small letters, digits and hyphens, and .json at the end: the name is the record's address.",
        );
      } else {
        files.push({ kind: entry.name, id, file, path: join(folder, entry.name, name) });
      }
    }
  }
  return { files, problems };
}

/** A file's name may hold what a terminal or a log would obey: such a character is told by its number. */
const printable = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16).padStart(4, "0")}}`,
  );

const isKind = (name: string): name is KindName => (kindNames as readonly string[]).includes(name);

const visible = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith("."))
    // By code unit: the order of a folder's listing differs between systems and locales.
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
