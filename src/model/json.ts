/**
 * JSON (RFC 8259) read with the place of every value, so that a problem can be shown where it stands.
 * Stricter than JSON.parse: a key written twice is refused, since one of the two would be lost in silence.
 */
import { type AnyNode, type ObjectNode, parse, type StringNode, tokenize } from "@humanwhocodes/momoa";
import type { Problem } from "./problem.ts";

type Place = Pick<Problem, "line" | "column">;
type Path = readonly PropertyKey[];

export interface JsonDocument {
  readonly value: unknown;
  /** Where the value at a path starts; of the nearest value around it, if there is none. */
  readonly at: (path: Path) => Place;
  /** Where a key of the object at a path stands. */
  readonly atKey: (path: Path, key: string) => Place;
}

/** No record needs more; more than this is a slip or an attack, and would overflow the parser's stack. */
const deepest = 64;

/** Thrown for text that isn't JSON. Line and column are 1-based. */
export class JsonError extends Error {
  readonly place: Place;
  readonly rule: string;
  readonly mend: string;

  constructor(rule: string, message: string, mend: string, place: Place) {
    super(message);
    this.name = "JsonError";
    this.rule = rule;
    this.mend = mend;
    this.place = place;
  }
}

/**
 * @param text a file's text. A byte-order mark at its start is skipped: Windows editors write one.
 * @throws JsonError at the first place where the text isn't JSON
 */
export function readJson(text: string): JsonDocument {
  const json = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const body = parseOrExplain(json);
  refuseSlips(body, json);
  return {
    value: plainValue(body),
    at: (path) => nodeAt(body, path).loc.start,
    atKey: (path, key) => {
      const node = nodeAt(body, path);
      const member = node.type === "Object" ? memberOf(node, key) : undefined;
      return (member?.name ?? node).loc.start;
    },
  };
}

function parseOrExplain(json: string): AnyNode {
  try {
    let depth = 0;
    for (const { type, loc } of tokenize(json)) {
      if (type === "LBrace" || type === "LBracket") depth += 1;
      if (type === "RBrace" || type === "RBracket") depth -= 1;
      if (depth > deepest) {
        throw new JsonError(
          "json-depth",
          `There are more than ${deepest} brackets inside one another here.`,
          "Take out the brackets that don't belong.",
          loc.start,
        );
      }
    }
    return parse(json).body;
  } catch (error) {
    if (error instanceof JsonError || !isLocated(error)) throw error;
    throw explain(json, error);
  }
}

const isLocated = (error: unknown): error is Error & Place & { offset: number } =>
  error instanceof Error && "line" in error && "column" in error && "offset" in error;

/** The slips that people make in JSON, told by the character the parser stopped at and the one before it. */
function explain(json: string, { offset, line, column }: Place & { offset: number }): JsonError {
  const place = { line, column };
  const found = String.fromCodePoint(json.codePointAt(offset) ?? 0);
  const before = json.slice(0, offset).trimEnd();
  const error = (message: string, mend: string) => new JsonError("json", message, mend, place);

  if (json.trim() === "") return error("The file is empty.", "Write the record, or delete the file.");
  if (offset >= json.length) {
    return error(
      "The file ends too soon.",
      'Something that was opened is never closed: add the missing }, ] or " at the end.',
    );
  }
  if (/[“”„‟«»]/.test(found)) {
    return error(`${found} is a curly quotation mark.`, 'Use the straight one, ", around names and texts.');
  }
  if (found === "'" || found === "‘" || found === "’") {
    return error("Names and texts stand in double quotation marks.", `Change ${found} to ".`);
  }
  if (found === "/" || found === "#") {
    return error("There is a comment here. JSON has none.", "Take it out.");
  }
  if ((found === "}" || found === "]") && before.endsWith(",")) {
    return error(
      `There is a comma before the closing ${found}.`,
      "Take the comma out: nothing comes after it.",
    );
  }
  if (before.endsWith(",") && found === ",") {
    return error("There are two commas here.", "Take one out.");
  }
  if ((found === '"' || found === "{" || found === "[") && /["}\]\de]$/.test(before)) {
    return error(
      "There is a comma or a colon missing before this.",
      "Add a comma at the end of the line above, or a colon between a name and its value.",
    );
  }
  if (/[A-Za-z]/.test(found)) {
    return error(
      "A name or a text here has no quotation marks.",
      'Put it in double quotation marks: ". Only numbers, true and false stand without.',
    );
  }
  return error(
    `${JSON.stringify(found)} can't stand here.`,
    "Compare this line with the same line of another record.",
  );
}

/** What the parser lets through and JSON, or this site, doesn't. */
function refuseSlips(node: AnyNode, json: string): void {
  if (node.type === "String") refuseControlCharacters(node, json);
  if (node.type === "Array") for (const { value } of node.elements) refuseSlips(value, json);
  if (node.type !== "Object") return;
  const seen = new Set<string>();
  for (const { name, value } of node.members) {
    const key = nameOf(name);
    if (seen.has(key)) {
      throw new JsonError(
        "json-duplicate-key",
        `"${key}" is written twice in the same place.`,
        "Keep the right one and take the other out.",
        name.loc.start,
      );
    }
    seen.add(key);
    refuseSlips(value, json);
  }
}

function refuseControlCharacters({ loc }: StringNode, json: string): void {
  const raw = json.slice(loc.start.offset, loc.end.offset);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 8259 section 7 forbids exactly these in a string.
  if (/[\u0000-\u001F]/.test(raw)) {
    throw new JsonError(
      "json-line-break",
      "There is a line break or a tab inside this text.",
      "Keep each text on one line, or split it into several in a list.",
      loc.start,
    );
  }
}

const nameOf = (name: ObjectNode["members"][number]["name"]): string =>
  name.type === "String" ? name.value : name.name;

const memberOf = (node: ObjectNode, key: PropertyKey) =>
  node.members.find(({ name }) => nameOf(name) === key);

function nodeAt(node: AnyNode, path: Path): AnyNode {
  const [key, ...rest] = path;
  if (key === undefined) return node;
  const next =
    node.type === "Object"
      ? memberOf(node, key)?.value
      : node.type === "Array"
        ? node.elements[Number(key)]?.value
        : undefined;
  return next === undefined ? node : nodeAt(next, rest);
}

function plainValue(node: AnyNode): unknown {
  switch (node.type) {
    case "Object":
      // Not assignment: a key named __proto__ must stay a key, for the schema to refuse.
      return Object.fromEntries(node.members.map(({ name, value }) => [nameOf(name), plainValue(value)]));
    case "Array":
      return node.elements.map(({ value }) => plainValue(value));
    case "String":
    case "Number":
    case "Boolean":
      return node.value;
    default:
      return null;
  }
}
