/**
 * Machine-made mistakes in every real record: each harmful one must be refused at its exact place, and no harmless
 * edit may be. Both figures are printed.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { hold, openRecords, type Read, type RecordFile, read } from "../../src/model/door.ts";
import { references } from "../../src/model/fields.ts";
import { kindNames } from "../../src/model/kind-names.ts";
import { schemas } from "../../src/model/kinds.ts";
import { clock } from "../../src/model/link.ts";
import type { Entry } from "../../src/model/records.ts";
import { children } from "../../src/model/schema-walk.ts";

type Path = readonly (string | number)[];

interface Mutation {
  readonly what: string;
  readonly file: RecordFile;
  /** 1-based, where the message must stand. */
  readonly line: number;
  readonly column: number;
  /** Whether the other records are needed to see it. */
  readonly across?: boolean;
}

const now = clock(undefined);
const records = openRecords("_data", now);
const entries: readonly Entry[] = kindNames.flatMap((kind) => [...records[kind].values()]);
const fileOf = ({ kind, id, file }: Entry, text: string): RecordFile => ({ kind, id, file, text });
const written = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
const whole: readonly Read[] = entries.map((entry) => read(fileOf(entry, written(entry.document.value))));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Every place in a value, itself first. */
function* places(value: unknown, path: Path = []): Generator<{ path: Path; value: unknown }> {
  yield { path, value };
  const inner = Array.isArray(value) ? [...value.entries()] : isObject(value) ? Object.entries(value) : [];
  for (const [key, each] of inner) yield* places(each, [...path, key]);
}

/** A copy of a value in which something else stands at a path. */
function replaced(value: unknown, path: Path, change: (inner: unknown) => unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((each, index) => (index === key ? replaced(each, rest, change) : each));
  assert.ok(isObject(value));
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, name === key ? replaced(each, rest, change) : each]),
  );
}

const renamed = (value: unknown, path: Path, from: string, to: string): unknown =>
  replaced(value, path, (inner) => {
    assert.ok(isObject(inner));
    return Object.fromEntries(Object.entries(inner).map(([name, each]) => [name === from ? to : name, each]));
  });

const without = (value: unknown, path: Path, key: string): unknown =>
  replaced(value, path, (inner) => {
    assert.ok(isObject(inner));
    return Object.fromEntries(Object.entries(inner).filter(([name]) => name !== key));
  });

function placeOf(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split("\n");
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}

const marker = "a place to find again";

/** Where the value at a path starts in the text: found by what stands there, not by the code under test. */
const startOf = (value: unknown, path: Path) =>
  placeOf(written(value), written(replaced(value, path, () => marker)).indexOf(JSON.stringify(marker)));

/** The schema's own word on the object at a path: which of its fields may be left out, and which are references. */
function fieldsAt(
  entry: Entry,
  path: Path,
): ReadonlyMap<string, { optional: boolean; isReference: boolean }> {
  let at: { schema: Parameters<typeof children>[0]; value: unknown } = {
    schema: schemas[entry.kind],
    value: entry.document.value,
  };
  for (const key of path) {
    const next = children(at.schema, at.value).find((child) => child.key === key);
    assert.ok(next, `${entry.file} ${path.join(".")}`);
    at = next;
  }
  return new Map(
    children(at.schema, at.value).map(({ key, schema }) => {
      const { def } = (schema as { _zod: { def: { type: string; innerType?: typeof schema } } })._zod;
      const inner = def.innerType ?? schema;
      return [
        String(key),
        {
          optional: def.type === "optional",
          isReference: references.has(inner) || references.get(inner) !== undefined,
        },
      ];
    }),
  );
}

function* shapeMistakes(entry: Entry): Generator<Mutation> {
  const original = entry.document.value;
  const mutation = (what: string, value: unknown, place: { line: number; column: number }): Mutation => ({
    what,
    file: fileOf(entry, written(value)),
    ...place,
  });
  for (const { path, value } of places(original)) {
    const name = path.join(".");
    if (isObject(value)) {
      const fields = fieldsAt(entry, path);
      for (const key of Object.keys(value)) {
        if (fields.get(key)?.optional === false) {
          const dropped = without(original, path, key);
          yield mutation(`drop ${name}.${key}`, dropped, startOf(dropped, path));
        }
        for (const [how, slip] of [
          ["double a letter", key.slice(0, 1) + key],
          ["drop a letter", key.slice(0, -1)],
          ["capital", key.toUpperCase()],
        ] as const) {
          if (slip === key || slip in value || fields.has(slip)) continue;
          const misspelt = renamed(original, path, key, slip);
          const at = written(renamed(original, path, key, marker)).indexOf(JSON.stringify(marker));
          yield mutation(`misspell ${name}.${key}: ${how}`, misspelt, placeOf(written(misspelt), at));
        }
      }
      const poisoned = written(original).replace(/^\{\n/, '{\n  "__proto__": {},\n');
      if (path.length === 0) {
        yield { what: "a key named __proto__", file: fileOf(entry, poisoned), line: 2, column: 3 };
      }
    }
    if (path.length === 0) continue;
    for (const wrong of [null, 12345, true, {}, []].filter((each) => typeOf(each) !== typeOf(value))) {
      if (path.at(-1) === "$schema" && wrong === null) continue;
      // A union of shapes has no field of its own that could be missing, but what stands for it is of a wrong type.
      yield mutation(
        `${JSON.stringify(wrong)} at ${name}`,
        replaced(original, path, () => wrong),
        startOf(original, path),
      );
    }
    if (typeof value !== "string" || path.at(-1) === "$schema") continue;
    const at = startOf(original, path);
    const text = (what: string, change: (inner: string) => string) =>
      mutation(
        `${what} at ${name}`,
        replaced(original, path, (inner) => change(String(inner))),
        at,
      );
    if (path.length === 1) yield text("a text too long for any record", () => "x".repeat(20_001));
    yield text("a lone surrogate", (inner) => `${inner}\uD800`);
    yield text("a NUL", (inner) => `${inner}\u0000`);
    yield text("nothing", () => " ");
    if (/^\d{4}-\d\d-\d\d$/.test(value)) {
      for (const day of ["2021-02-30", "30/02/2021", "2021-13-01"]) yield text(day, () => day);
    }
    if (/^\d\d:\d\d$/.test(value)) {
      for (const time of ["25:00", "10am", "9:00", "10.30"]) yield text(time, () => time);
    }
    if (value.startsWith("https://") && !path.includes("body")) {
      for (const url of [value.slice(8), value.replace("https", "http"), "#", "todo"])
        yield text(url, () => url);
    }
  }
}

const typeOf = (value: unknown): string =>
  value === null ? "null" : Array.isArray(value) ? "array" : typeof value;

function* textMistakes(entry: Entry): Generator<Mutation> {
  const text = written(entry.document.value);
  const mistake = (what: string, changed: string, offset: number): Mutation => ({
    what,
    file: fileOf(entry, changed),
    ...placeOf(changed, offset),
  });
  for (const { index } of text.matchAll(/,(?=\n)/g)) {
    yield mistake("a comma too few", text.slice(0, index) + text.slice(index + 1), index);
    yield mistake("two commas", `${text.slice(0, index)},${text.slice(index)}`, index + 1);
  }
  for (const { index } of text.matchAll(/(?<=["}\]\de])(?=\n\s*[}\]])/g)) {
    yield mistake("a comma too many", `${text.slice(0, index)},${text.slice(index)}`, index);
  }
  for (const { index } of text.matchAll(/^\s*"/gm)) {
    const quote = text.indexOf('"', index);
    for (const curly of ["“", "'"]) {
      yield mistake(
        `${curly} for a quotation mark`,
        `${text.slice(0, quote)}${curly}${text.slice(quote + 1)}`,
        quote,
      );
    }
    yield mistake("a comment", `${text.slice(0, quote)}// why\n${text.slice(quote)}`, quote);
  }
  for (const [key] of text.matchAll(/^ {2}"[^"]+": (?:"[^"\n]*"|\d+),$/gm)) {
    const at = text.indexOf(key);
    const doubled = `${text.slice(0, at)}${key}\n${text.slice(at)}`;
    yield mistake("a key twice", doubled, at + key.length + 3);
  }
  const end = text.lastIndexOf("}");
  yield mistake("a brace that is never closed", text.slice(0, end), text.slice(0, end).trimEnd().length);
  yield mistake("a brace too many", `${text}}`, text.length);
  const huge = `{"title": "${"x".repeat(5_000_000)}"}`;
  yield { what: "a text of 5 MB", file: fileOf(entry, huge), line: 1, column: 11 };
  yield {
    what: "10,000 levels",
    file: fileOf(entry, "[".repeat(10_000) + "]".repeat(10_000)),
    line: 1,
    column: 65,
  };
}

function* mistakesAcross(entry: Entry): Generator<Mutation> {
  const original = entry.document.value;
  for (const { path, value } of places(original)) {
    if (isObject(value)) {
      for (const [key, { isReference }] of fieldsAt(entry, path)) {
        if (isReference && typeof value[key] === "string") yield* dangling([...path, key]);
      }
    }
    if (Array.isArray(value) && path.length > 0 && listsReferences(entry, path)) {
      for (const index of value.keys()) yield* dangling([...path, index]);
    }
  }
  function* dangling(path: Path): Generator<Mutation> {
    for (const slip of [(id: string) => `${id}x`, () => "no-such-record"]) {
      yield {
        what: `an id that nothing has at ${path.join(".")}`,
        file: fileOf(entry, written(replaced(original, path, (id) => slip(String(id))))),
        ...startOf(original, path),
        across: true,
      };
    }
  }
  const times: readonly Path[] =
    entry.kind === "summits" ? [["livestream"]] : entry.kind === "events" ? [[]] : [];
  for (const path of times) {
    const inner = path.length === 0 ? original : (original as Record<string, unknown>)["livestream"];
    if (!isObject(inner) || inner["start"] === undefined) continue;
    const swapped = replaced(original, path, (each) => ({
      ...(each as object),
      start: inner["end"],
      end: inner["start"],
    }));
    yield {
      what: "start and end swapped",
      file: fileOf(entry, written(swapped)),
      ...startOf(swapped, [...path, "end"]),
      across: true,
    };
    const wrongDay = inner["weekday"] === "Sunday" ? "Monday" : "Sunday";
    const weekday = replaced(original, [...path, "weekday"], () => wrongDay);
    yield {
      what: "the wrong weekday",
      file: fileOf(entry, written(weekday)),
      ...startOf(weekday, [...path, "weekday"]),
      across: true,
    };
  }
  for (const [key, kinds] of [
    ["uid", ["events"]],
    ["tag", ["news"]],
  ] as const) {
    const other = entries.find(
      (each) => kinds.some((kind) => kind === each.kind) && each.kind === entry.kind && each.id < entry.id,
    );
    if (other === undefined) continue;
    const taken = (other.document.value as Record<string, unknown>)[key];
    const value = replaced(original, [key], () => taken);
    yield {
      what: `the ${key} of another`,
      file: fileOf(entry, written(value)),
      ...startOf(value, [key]),
      across: true,
    };
  }
}

function listsReferences(entry: Entry, path: Path): boolean {
  const last = path.at(-1);
  const fields = fieldsAt(entry, path.slice(0, -1));
  if (typeof last !== "string" || !fields.has(last)) return false;
  return children(schemas[entry.kind], entry.document.value) !== undefined && referenceLists.has(last);
}

/** The fields that hold lists of ids; the schemas say so of their elements. */
const referenceLists = new Set([
  "sources",
  "themes",
  "speakers",
  "people",
  "events",
  "notices",
  "contacts",
  "organisations",
]);

/** What is said of a mutation, with all the other records as they are. */
function said({ file, across }: Mutation) {
  const one = read(file);
  if (across !== true) return "record" in one.result ? [] : one.result;
  const reads = whole.map((each) => (each.file.file === file.file ? one : each));
  return hold(reads, now).problems;
}

test("every machine-made mistake is refused, at its exact place", () => {
  let tried = 0;
  const missed: string[] = [];
  for (const entry of entries) {
    for (const mutation of [...shapeMistakes(entry), ...textMistakes(entry), ...mistakesAcross(entry)]) {
      tried += 1;
      const problems = said(mutation).filter(({ file, level }) => file === entry.file && level === "error");
      const { line, column, what } = mutation;
      if (problems.some((problem) => problem.line === line && problem.column === column)) continue;
      const instead = problems.map((problem) =>
        `${problem.line}:${problem.column} ${problem.message}`.slice(0, 120),
      );
      missed.push(`${entry.file}:${line}:${column} ${what}: ${instead[0] ?? "accepted"}`);
    }
  }
  console.log(`${tried} mistakes made, ${tried - missed.length} refused at their exact place.`);
  assert.deepEqual(missed.slice(0, 40), [], `${missed.length} of ${tried}`);
  assert.ok(tried >= 5000, `only ${tried}`);
});

test("no harmless edit is refused", () => {
  const indented = (space: string | number) => (value: unknown) => JSON.stringify(value, undefined, space);
  const edits: readonly (readonly [what: string, edit: (value: unknown) => string])[] = [
    ["no white space", (value) => JSON.stringify(value)],
    ["four spaces", indented(4)],
    ["tabs", indented("\t")],
    ["Windows line ends", (value) => written(value).replace(/\n/g, "\r\n")],
    ["a byte-order mark", (value) => `\uFEFF${written(value)}`],
    ["empty lines", (value) => written(value).replace(/\n/g, "\n\n")],
    ["no line end at the end", (value) => written(value).trimEnd()],
    ["keys the other way round", (value) => written(reversed(value))],
    ["every letter as an escape", (value) => written(value).replace(/[^\0-\x7F]/g, escaped)],
    ["white space around colons", (value) => JSON.stringify(value).replace(/":/g, '" :\t')],
    ["a byte-order mark and Windows line ends", (value) => `\uFEFF${written(value).replace(/\n/g, "\r\n")}`],
    ["keys in the alphabet's order", (value) => written(sorted(value))],
    ["no $schema", (value) => written(isObject(value) ? without(value, [], "$schema") : value)],
  ];
  const refused = entries.flatMap((entry) =>
    edits.flatMap(([what, edit]) => {
      const { result } = read(fileOf(entry, edit(entry.document.value)));
      if (!("record" in result)) return [`${entry.file} ${what}: ${result[0]?.message}`];
      const { $schema: _, ...before } = entry.record;
      const { $schema: __, ...after } = result.record;
      assert.deepEqual(after, before, `${entry.file} ${what}`);
      return [];
    }),
  );
  const tried = entries.length * edits.length;
  console.log(`${tried} harmless edits made, ${refused.length} refused.`);
  assert.deepEqual(refused, []);
  assert.ok(tried >= 1000, `only ${tried}`);
});

const escaped = (letter: string): string =>
  [...Array(letter.length).keys()]
    .map((at) => `\\u${letter.charCodeAt(at).toString(16).padStart(4, "0")}`)
    .join("");

const mapped = (value: unknown, order: (names: [string, unknown][]) => [string, unknown][]): unknown =>
  Array.isArray(value)
    ? value.map((each) => mapped(each, order))
    : isObject(value)
      ? Object.fromEntries(order(Object.entries(value)).map(([name, each]) => [name, mapped(each, order)]))
      : value;

const reversed = (value: unknown): unknown => mapped(value, (names) => names.toReversed());
const sorted = (value: unknown): unknown =>
  mapped(value, (names) => names.toSorted(([a], [b]) => (a < b ? -1 : 1)));
