/** The words of the records as readers see them, without the marks of Markdown. */
import MarkdownIt, { type Token } from "markdown-it";
import { literal } from "../expressions.ts";
import { textKind } from "../fields.ts";
import { isPlainParagraph } from "../plain-paragraph.ts";
import type { Entry, Records } from "../records.ts";
import { eachRecord } from "./each-record.ts";
import { type Located, strings } from "./strings.ts";

export interface Link {
  readonly text: string;
  readonly href: string;
}

/** A heading, a paragraph or a point of a list; any other text is one paragraph. */
export interface Block {
  readonly isHeading: boolean;
  readonly text: string;
  /** The text without that of links. */
  readonly unlinked: string;
  readonly links: readonly Link[];
}

export interface Text extends Omit<Located, "schema"> {
  readonly is: "prose" | "markdown" | "line";
  readonly blocks: readonly Block[];
}

const found = new WeakMap<Entry, readonly Text[]>();

/** Every text that an editor wrote, and could write in another way; found once for all rules. */
export function texts(entry: Entry): readonly Text[] {
  const known = found.get(entry) ?? strings(entry).flatMap((located) => textOf(located) ?? []);
  found.set(entry, known);
  return known;
}

/** Undefined for a string that is no text. */
function textOf(located: Located): Text | undefined {
  const { entry, path, schema, value } = located;
  const is = textKind(schema);
  if (is === undefined || is === "name" || is === "code") return undefined;
  return { entry, path, value, is, blocks: blocksOf(value, is) };
}

/** Every proper name that a record gives, the longest first. */
export const namesIn = (records: Records): readonly string[] =>
  [...new Set(names(records))].toSorted((a, b) => b.length - a.length);

const names = eachRecord((entry) =>
  strings(entry).flatMap(({ schema, value }) => (textKind(schema) === "name" ? [value] : [])),
);

/** Matches any of these words or names wherever it stands as a word of its own, in the plural too. */
export const anyOf = (words: readonly string[], flags = "gu"): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${words.map(literal).join("|") || "(?!)"})s?(?![\\p{L}\\d])`, flags);

const markdown = new MarkdownIt("commonmark", { html: false }).disable("image");
// Every link is read here, those too that no page would carry: the rules refuse them by name.
markdown.validateLink = () => true;

const blocksOf = (text: string, is: Text["is"]): readonly Block[] => {
  if (is !== "markdown" || isPlainParagraph(text)) {
    return [{ isHeading: false, text, unlinked: text, links: [] }];
  }
  const tokens = markdown.parse(text, {});
  return tokens.flatMap((token, index) =>
    token.type === "inline" ? [blockOf(token, tokens[index - 1]?.type === "heading_open")] : [],
  );
};

function blockOf({ children }: Token, isHeading: boolean): Block {
  const links: Link[] = [];
  let text = "";
  let unlinked = "";
  let link: Link | undefined;
  for (const { type, content, attrGet } of (children ?? []).map(plain)) {
    if (type === "link_open") link = { text: "", href: String(attrGet("href")) };
    text += content;
    if (link === undefined) unlinked += content;
    else link = { ...link, text: link.text + content };
    if (type === "link_close" && link !== undefined) {
      links.push(link);
      link = undefined;
    }
  }
  return { isHeading, text, unlinked, links };
}

const plain = (token: Token) => ({
  type: token.type,
  content: token.type.endsWith("break") ? " " : token.content,
  attrGet: (name: string) => token.attrGet(name),
});
