/**
 * JSON (RFC 8259) read with the place of every value, so that a problem can be shown where it stands.
 * Stricter than JSON.parse: a key written twice is refused, since one of the two would be lost in silence.
 */
import {
  type AnyNode,
  type ObjectNode,
  parse,
  type StringNode,
  type Token,
  tokenize,
} from "@humanwhocodes/momoa";
import { explain, isLocated, JsonError, type Place } from "./json-slips.ts";

type Path = readonly PropertyKey[];

export interface JsonDocument {
  readonly value: unknown;
  readonly valueAt: (path: Path) => unknown;
  /** Where the value at a path starts; of the nearest value around it, if there is none. */
  readonly at: (path: Path) => Place;
  /** Where a key of the object at a path stands. */
  readonly atKey: (path: Path, key: string) => Place;
}

/** No record needs more; more than this is a slip or an attack, and would overflow the parser's stack. */
const deepest = 64;

/**
 * @param text a file's text. A byte-order mark at its start is skipped: Windows editors write one.
 * @throws JsonError at the first place where the text isn't JSON
 */
export function readJson(text: string): JsonDocument {
  const json = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const plain = withoutSlips(json);
  let known = plain === undefined ? located(json) : undefined;
  // Places are asked for only where something is wrong: reading with them takes ten times as long, and their tree
  // ten times the memory of the record.
  const body = () => {
    known ??= located(json);
    return known;
  };
  return {
    value: plain === undefined ? plainValue(body()) : plain.value,
    valueAt: (path) => plainValue(nodeAt(body(), path)),
    at: (path) => nodeAt(body(), path).loc.start,
    atKey: (path, key) => {
      const node = nodeAt(body(), path);
      const member = node.type === "Object" ? memberOf(node, key) : undefined;
      return (member?.name ?? node).loc.start;
    },
  };
}

/** @throws JsonError at the first place where the text isn't JSON */
function located(json: string): AnyNode {
  const body = parseOrExplain(json);
  refuseSlips(body, json);
  return body;
}

/** Every character that a record may hold between its texts, and every text as a whole. */
const betweenTexts = /("(?:[^"\\]|\\.)*")|[ \n]+/g;

/**
 * What a text holds if nothing can be wrong with it, found with the quick parser; undefined if something may be.
 * It is the same text when written anew: so no key stands twice, and no number or key is other than it looks.
 */
function withoutSlips(json: string): { readonly value: unknown } | undefined {
  const suspicious = json.length > longest || /[^\n\P{Cc}]|\\[^"\\/n]/u.test(json) || !json.isWellFormed();
  if (suspicious || (json.match(/[[{]/g)?.length ?? 0) > deepest) return undefined;
  const value = parsedOf(json);
  return JSON.stringify(value) === json.replace(betweenTexts, "$1") ? { value } : undefined;
}

/** Undefined for what is no JSON: the parser that knows places says what is wrong with it, and where. */
function parsedOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function parseOrExplain(json: string): AnyNode {
  try {
    refuseDepth(tokenize(json));
    return parse(json).body;
  } catch (error) {
    if (error instanceof JsonError || !isLocated(error)) throw error;
    throw explain(json, error);
  }
}

function refuseDepth(tokens: readonly Token[]): void {
  let depth = 0;
  for (const { type, loc } of tokens) {
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
}

/** What the parser lets through and JSON, or this site, doesn't. */
function refuseSlips(node: AnyNode, json: string): void {
  if (node.type === "String") refuseText(node, json);
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

/** No text of a record is longer: what is was pasted by accident. In UTF-16 units. */
const longest = 20_000;

function refuseText({ value, loc }: StringNode, json: string): void {
  const refuse = (rule: string, message: string, mend: string) => {
    throw new JsonError(rule, message, mend, loc.start);
  };
  if (value.length > longest) {
    refuse(
      "json-length",
      `This text is ${value.length.toLocaleString("en-GB")} characters long; ${longest.toLocaleString("en-GB")} is the most.`,
      "Shorten it, or split it into several in a list.",
    );
  }
  const raw = json.slice(loc.start.offset, loc.end.offset);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 8259 section 7 forbids exactly these in a string.
  const slip = /[\u0000-\u001F]/.exec(raw)?.[0];
  if (slip === "\n" || slip === "\r") {
    refuse(
      "json-line-break",
      "There is a line break inside this text.",
      'Keep each text on one line. If its closing " is missing, add it.',
    );
  }
  // Written out or as an escape, no page, feed or calendar could hold them: only \n has a meaning here.
  if (slip !== undefined || /[^\n\P{Cc}]/u.test(value) || !value.isWellFormed()) {
    refuse(
      "json-invisible",
      `There is an invisible character inside this text${slip === "\t" ? ": a tab" : ""}.`,
      "Delete it, and put a space if one is needed. Typing the text anew helps if you can't see it.",
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
