/** The slips that people make in JSON (RFC 8259), put into words. */
import { type Token, tokenize } from "@humanwhocodes/momoa";
import type { Problem } from "./problem.ts";

export type Place = Pick<Problem, "line" | "column">;

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

type Located = Error & Place & { readonly offset: number };

export const isLocated = (error: unknown): error is Located =>
  error instanceof Error && "line" in error && "column" in error && "offset" in error;

/** The slips that people make in JSON, each told where it is mended. */
export function explain(json: string, { offset, line, column }: Located): JsonError {
  const error = (message: string, mend: string, place: Place) => new JsonError("json", message, mend, place);
  if (json.trim() === "")
    return error("The file is empty.", "Write the record, or delete the file.", { line: 1, column: 1 });

  const { tokens, whole } = tokensOf(json, offset);
  const open = tokens.find(({ type, loc }) => type === "String" && textOf(json, loc).includes("\n"));
  if (open !== undefined) return error("This text is never closed.", 'Put a " at its end.', open.loc.start);

  const { expected, misfit } = follow(tokens);
  const last = misfit === undefined ? tokens.at(-1) : tokens[tokens.indexOf(misfit) - 1];
  const after = last?.loc.end ?? { line: 1, column: 1 };
  if (misfit === undefined && whole) {
    return error(
      "The file ends too soon.",
      `Something that was opened is never closed: add the missing ${expected.closing} at the end.`,
      after,
    );
  }
  const here = misfit?.loc.start ?? { line, column };
  const found =
    misfit === undefined ? String.fromCodePoint(json.codePointAt(offset) ?? 0) : textOf(json, misfit.loc);
  const opens = /^["{[\d-]|^(?:true|false|null)$/.test(found);

  if (offset >= json.length)
    return error("This text is never closed.", 'Put a " at its end.', lastQuote(json));
  if (/^[“”„‟«»]/.test(found)) {
    return error(
      `${found} is a curly quotation mark.`,
      'Use the straight one, ", around names and texts.',
      here,
    );
  }
  if (/^['‘’`]/.test(found)) {
    return error("Names and texts stand in double quotation marks.", `Change ${found} to ".`, here);
  }
  if (found === "/" || found === "#")
    return error("There is a comment here. JSON has none.", "Take it out.", here);
  if (expected.what === "nothing") {
    return error(
      "The record ends before this.",
      "Take out what comes after it, or the bracket that closed it too soon.",
      here,
    );
  }
  if (last?.type === "Comma" && (found === "}" || found === "]")) {
    return error(
      `There is a comma before the closing ${found}.`,
      "Take the comma out: nothing comes after it.",
      last.loc.start,
    );
  }
  if (last?.type === "Comma" && found === ",")
    return error("There are two commas here.", "Take one out.", here);
  if (expected.what === "colon") {
    return error(
      "There is a colon missing after this name.",
      "Put a : between the name and its value.",
      after,
    );
  }
  if (expected.what === "comma" && opens) {
    return error("There is a comma missing here.", "Put a , after this, before what comes next.", after);
  }
  if (expected.what === "comma" && (found === "}" || found === "]")) {
    return error(
      `${found} closes what was opened with another bracket.`,
      `Close it with ${expected.closing}.`,
      here,
    );
  }
  if (/^[\p{L}_]/u.test(found)) {
    return error(
      "A name or a text here has no quotation marks.",
      'Put it in double quotation marks: ". Only numbers, true and false stand without.',
      here,
    );
  }
  if (expected.what === "value") {
    return error("There is a value missing here.", "Write the value, or take the field out.", here);
  }
  return error(
    `${JSON.stringify(found)} can't stand here.`,
    "Compare this line with the same line of another record.",
    here,
  );
}

type Span = Token["loc"];

const textOf = (json: string, { start, end }: Span): string => json.slice(start.offset, end.offset);

/** The tokens up to the first character that begins none, and whether that is all of them. */
function tokensOf(json: string, stopped: number): { tokens: readonly Token[]; whole: boolean } {
  for (const [text, whole] of [
    [json, true],
    [json.slice(0, stopped), false],
    [json.slice(0, json.lastIndexOf('"')), false],
  ] as const) {
    try {
      return { tokens: tokenize(text), whole };
    } catch (error) {
      if (!isLocated(error)) throw error;
    }
  }
  return { tokens: [], whole: false };
}

/** The quotation mark that opens a text which nothing closes. */
function lastQuote(json: string): Place {
  const before = json.slice(0, json.lastIndexOf('"')).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

interface Expected {
  readonly what: "value" | "name" | "colon" | "comma" | "nothing";
  /** What closes the innermost thing that is open. */
  readonly closing: string;
}

/** What JSON's grammar (RFC 8259 section 2) wants after these tokens, or at the first of them that doesn't fit. */
function follow(tokens: readonly Token[]): { expected: Expected; misfit: Token | undefined } {
  const open: ("}" | "]")[] = [];
  let what: Expected["what"] = "value";
  let last: Token | undefined;
  const expected = () => ({ what, closing: open.at(-1) ?? '"' });
  for (const token of tokens) {
    const { type } = token;
    const mayClose = what === "comma" || last?.type === "LBrace" || last?.type === "LBracket";
    const fits =
      type === "RBrace" || type === "RBracket"
        ? mayClose && open.at(-1) === (type === "RBrace" ? "}" : "]")
        : type === "Colon"
          ? what === "colon"
          : type === "Comma"
            ? what === "comma"
            : what === "value" || (what === "name" && type === "String");
    if (!fits) return { expected: expected(), misfit: token };
    if (type === "LBrace" || type === "LBracket") {
      open.push(type === "LBrace" ? "}" : "]");
      what = type === "LBrace" ? "name" : "value";
    } else if (type === "Colon") what = "value";
    else if (type === "Comma") what = open.at(-1) === "}" ? "name" : "value";
    else if (what === "name" && type === "String") what = "colon";
    else {
      if (type === "RBrace" || type === "RBracket") open.pop();
      what = open.length === 0 ? "nothing" : "comma";
    }
    last = token;
  }
  return { expected: expected(), misfit: undefined };
}
