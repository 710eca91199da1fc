/**
 * Holds what was made of hostile texts against what was made of a harmless word in their place: the same files, the
 * same elements, attributes, lines and cells, and in each the hostile text itself, letter for letter.
 */
import { parse as parseCsv } from "csv-parse/sync";
import { type DefaultTreeAdapterMap, parse, parseFragment } from "parse5";
import { type Component, readCalendar, textOf } from "../calendar.ts";
import { readXml, type Node as XmlNode } from "../xml.ts";
import type { Output } from "./render.ts";

/** The harmless word: it is nowhere else, and looks like no short form, link or name. */
export const harmless = "Zbenign";

/** Stands in every Markdown text, which is held to what Markdown may make and not to a harmless twin. */
export const markdownMark = "zmarkdown";

type Say = (what: string) => void;
type Html = DefaultTreeAdapterMap["node"];
type HtmlElement = DefaultTreeAdapterMap["element"];

/**
 * @param hostile what was made of records with a hostile text
 * @param benign what was made of the same records with the harmless word in its place
 * @returns everything that the hostile text changed beside its own place, in words; nothing if all is well
 */
export function breaches(hostile: Output, benign: Output, payload: string): string[] {
  const found: string[] = [];
  for (const path of new Set([...hostile.keys(), ...benign.keys()])) {
    const [one, other] = [hostile.get(path), benign.get(path)];
    if (one === undefined || other === undefined) {
      found.push(`${path}: this file is in one of the two only`);
    } else if (one !== other || other.includes(harmless)) {
      found.push(...breachesOf(path, one, other, payload).map((what) => `${path}: ${what}`));
    }
  }
  return found;
}

function breachesOf(path: string, hostile: string, benign: string, payload: string): string[] {
  const found: string[] = [];
  const say = (what: string) => found.push(what);
  try {
    const compare = comparisons.find(({ files }) => files.test(path))?.compare ?? compareLines;
    compare(hostile, benign, payload, say);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
  }
  return found;
}

type Compare = (hostile: string, benign: string, payload: string, say: Say) => void;

const comparisons: readonly { readonly files: RegExp; readonly compare: Compare }[] = [
  {
    files: /\.html$/,
    compare: (hostile, benign, payload, say) => compareHtml(parse(hostile), parse(benign), payload, say),
  },
  {
    files: /\.(?:xml|svg)$/,
    compare: (hostile, benign, payload, say) => compareXml(readXml(hostile), readXml(benign), payload, say),
  },
  {
    files: /\.ics$/,
    compare: (hostile, benign, payload, say) =>
      compareCalendar(readCalendar(hostile), readCalendar(benign), payload, say),
  },
  { files: /\.csv$/, compare: compareCsv },
  {
    files: /\.json$/,
    compare: (hostile, benign, payload, say) =>
      compareJson(JSON.parse(hostile), JSON.parse(benign), payload, say),
  },
];

/** @param isMarkup whether characters that XML forbids stand as U+FFFD */
function sameText(actual: string, benign: string, payload: string, say: Say, isMarkup = false): void {
  const expected = benign.replaceAll(new RegExp(harmless, "gi"), () => payload);
  if (actual === expected) return;
  const plain = (text: string) =>
    (isMarkup ? text.replace(/[\uFFFE\uFFFF]/g, "\uFFFD") : text)
      // A sentence may begin with it, or put "a" or "an" before it.
      .toLowerCase()
      .replace(/\ban\b/g, "a");
  if (plain(actual) !== plain(expected)) say(`${shown(actual)} instead of ${shown(expected)}`);
}

const shown = (text: string): string => JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);

// HTML

function compareHtml(hostile: Html, benign: Html, payload: string, say: Say): void {
  if (hostile.nodeName !== benign.nodeName) {
    say(`${describe(hostile)} instead of ${describe(benign)}`);
    return;
  }
  if ("value" in hostile && "value" in benign) {
    sameText(hostile.value, benign.value, payload, say);
    return;
  }
  if ("data" in hostile && "data" in benign) {
    sameText(hostile.data, benign.data, payload, say);
    return;
  }
  if (isElement(hostile) && isElement(benign)) {
    compareAttributes(hostile, benign, payload, say);
    if (isData(benign)) {
      compareJson(JSON.parse(htmlText(hostile)), JSON.parse(htmlText(benign)), payload, say);
      return;
    }
    if (isProse(benign)) {
      checkProse(hostile.childNodes, say);
      return;
    }
  }
  const [inner, other] = [childrenOf(hostile), childrenOf(benign)];
  if (inner.length !== other.length) {
    say(
      `in ${describe(hostile)}: ${inner.map(describe).join("")} instead of ${other.map(describe).join("")}`,
    );
  }
  for (const [index, child] of inner.entries()) {
    const twin = other[index];
    if (twin !== undefined) compareHtml(child, twin, payload, say);
  }
}

function compareAttributes(hostile: HtmlElement, benign: HtmlElement, payload: string, say: Say): void {
  const names = ({ attrs }: HtmlElement) => attrs.map(({ name }) => name).join(" ");
  if (names(hostile) !== names(benign)) {
    say(`${hostile.tagName} has "${names(hostile)}" instead of "${names(benign)}"`);
    return;
  }
  for (const [index, { name, value }] of hostile.attrs.entries()) {
    const twin = benign.attrs[index]?.value ?? "";
    // In the query of a link a text is percent-encoded (RFC 3986 section 2.1), as the harmless word needs not be.
    const put =
      name === "href" && twin.split("?", 2)[1]?.includes(harmless) ? encodeURIComponent(payload) : payload;
    sameText(value, twin, put, say);
  }
}

const isElement = (node: Html): node is HtmlElement => "tagName" in node;

const childrenOf = (node: Html): readonly Html[] => {
  if ("content" in node) return node.content.childNodes;
  return "childNodes" in node ? node.childNodes : [];
};

const htmlText = (node: Html): string =>
  "value" in node ? node.value : childrenOf(node).map(htmlText).join("");

const describe = (node: Html): string =>
  isElement(node) ? `<${node.tagName} ${node.attrs.map(({ name }) => name).join(" ")}>` : node.nodeName;

const isData = ({ tagName, attrs }: HtmlElement): boolean =>
  tagName === "script" && attrs.some(({ value }) => value === "application/ld+json");

/** The element that holds a body: a paragraph in it bears the mark. */
const isProse = ({ tagName, attrs, childNodes }: HtmlElement): boolean =>
  tagName === "div" &&
  attrs.length === 0 &&
  childNodes.some((child) => child.nodeName === "p" && htmlText(child).includes(markdownMark));

/** The elements that Markdown makes, with the attributes that they may have. */
const proseAttributes: Readonly<Record<string, readonly string[]>> = {
  a: ["class", "href", "title"],
  blockquote: [],
  br: [],
  code: ["class"],
  em: [],
  h2: ["class", "id"],
  h3: ["class", "id"],
  h4: ["class", "id"],
  h5: ["class", "id"],
  h6: ["class", "id"],
  hr: [],
  li: [],
  ol: ["class", "start"],
  p: ["class"],
  pre: [],
  strong: [],
  ul: ["class"],
};

/** Where a body's links may lead; resolved as a browser would, so that no trick of writing hides another. */
const leads = (href: string): boolean => {
  const base = "https://here.invalid/page/";
  const { protocol, host } = new URL(href, base);
  if (protocol === "mailto:" || protocol === "tel:") return true;
  return protocol === "https:" && (/^https:/i.test(href) || (/^[#/]/.test(href) && host === "here.invalid"));
};

function checkProse(nodes: readonly Html[], say: Say): void {
  for (const node of nodes) {
    if (isElement(node)) {
      const allowed = proseAttributes[node.tagName];
      if (allowed === undefined) say(`a body holds ${describe(node)}`);
      for (const { name, value } of node.attrs) {
        if (!allowed?.includes(name)) say(`in a body, ${node.tagName} has ${name}="${value}"`);
        if (name === "href" && !leads(value)) say(`a body links to ${value}`);
        if (name === "class" && !/^(?:govuk-[a-z -]+|language-\S*)+$/.test(value)) say(`class="${value}"`);
      }
    } else if (node.nodeName !== "#text") {
      say(`a body holds ${node.nodeName}`);
    }
    checkProse(childrenOf(node), say);
  }
}

const checkProseText = (html: string, say: Say): void => checkProse(parseFragment(html).childNodes, say);

// XML

function compareXml(hostile: XmlNode, benign: XmlNode, payload: string, say: Say, parent = ""): void {
  const names = ({ name, attributes }: XmlNode) => [name, ...attributes.keys()].join(" ");
  if (names(hostile) !== names(benign)) {
    say(`<${names(hostile)}> instead of <${names(benign)}>`);
    return;
  }
  for (const [name, value] of hostile.attributes) {
    sameText(value, benign.attributes.get(name) ?? "", payload, say, true);
  }
  const [text, twin] = [hostile, benign].map(xmlText);
  if (text !== undefined && twin !== undefined) {
    if (holdsHtml(hostile, parent)) compareFeedHtml(text, twin, payload, say);
    else sameText(text, twin, payload, say, true);
    return;
  }
  if (hostile.children.length !== benign.children.length) say(`${hostile.name} has other children`);
  for (const [index, child] of hostile.children.entries()) {
    const other = benign.children[index];
    if (typeof child === "string" || typeof other === "string") {
      if (child !== other) say(`${hostile.name} holds ${JSON.stringify(child)}`);
    } else if (other !== undefined) compareXml(child, other, payload, say, hostile.name);
  }
}

/** The text of an element that holds nothing else. */
const xmlText = ({ children }: XmlNode): string | undefined =>
  children.length > 0 && children.every((child) => typeof child === "string") ? children.join("") : undefined;

/** A channel's description is text, and an item's is HTML (RSS 2.0). */
const holdsHtml = ({ name, attributes }: XmlNode, parent: string): boolean =>
  name === "content:encoded" ||
  (name === "description" && parent === "item") ||
  attributes.get("type") === "html";

function compareFeedHtml(text: string, benign: string, payload: string, say: Say): void {
  if (benign.includes(markdownMark)) {
    checkProseText(text, say);
    return;
  }
  const [nodes, twins] = [parseFragment(text).childNodes, parseFragment(benign).childNodes];
  if (nodes.length !== twins.length) say(`HTML of a feed holds ${nodes.map(describe).join("")}`);
  for (const [index, node] of nodes.entries()) {
    const twin = twins[index];
    if (twin !== undefined) compareMarkup(node, twin, payload, say);
  }
}

function compareMarkup(hostile: Html, benign: Html, payload: string, say: Say): void {
  if (hostile.nodeName !== benign.nodeName) {
    say(`${describe(hostile)} in a feed's HTML`);
    return;
  }
  if ("value" in hostile && "value" in benign) sameText(hostile.value, benign.value, payload, say, true);
  else compareHtml(hostile, benign, payload, say);
}

// Calendars

function compareCalendar(hostile: Component, benign: Component, payload: string, say: Say): void {
  if (hostile.name !== benign.name) say(`${hostile.name} instead of ${benign.name}`);
  const names = ({ properties }: Component) => [...properties.keys()].join(" ");
  if (names(hostile) !== names(benign)) {
    say(`${names(hostile)} instead of ${names(benign)}`);
    return;
  }
  for (const [name, value] of hostile.properties) {
    sameText(textOf(value) ?? "", textOf(benign.properties.get(name)) ?? "", payload, say);
  }
  if (hostile.components.length !== benign.components.length) say(`${hostile.name} has other parts`);
  for (const [index, component] of hostile.components.entries()) {
    const twin = benign.components[index];
    if (twin !== undefined) compareCalendar(component, twin, payload, say);
  }
}

// CSV

/** What spreadsheets take for the start of a formula, after white space too (OWASP, CSV Injection). */
const formula = /^\s*[=+\-@＝＋－＠]/;

/** A cell's text as it was before an apostrophe kept it from being a formula. */
const armed = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;

function compareCsv(hostile: string, benign: string, payload: string, say: Say): void {
  const [rows, twins] = [hostile, benign].map((csv) => parseCsv(csv) as string[][]);
  if (rows?.length !== twins?.length) {
    say(`${rows?.length} rows instead of ${twins?.length}`);
    return;
  }
  for (const [row, cells] of (rows ?? []).entries()) {
    for (const [column, cell] of cells.entries()) {
      if (formula.test(cell)) say(`the cell ${shown(cell)} is a formula`);
      const twin = twins?.[row]?.[column] ?? "";
      // An entry that has fields itself is JSON, in which a text is written as JSON writes it.
      const put = /^[[{]/.test(twin) ? JSON.stringify(payload).slice(1, -1) : payload;
      sameText(armed(cell), armed(twin), put, say);
    }
  }
}

// JSON

function compareJson(hostile: unknown, benign: unknown, payload: string, say: Say): void {
  if (typeof hostile === "string" && typeof benign === "string") {
    if (/<\w/.test(benign) && benign.includes(markdownMark)) checkProseText(hostile, say);
    else sameText(hostile, benign, payload, say);
    return;
  }
  if (typeof hostile !== "object" || typeof benign !== "object" || hostile === null || benign === null) {
    if (hostile !== benign) say(`${JSON.stringify(hostile)} instead of ${JSON.stringify(benign)}`);
    return;
  }
  if (Object.keys(hostile).join() !== Object.keys(benign).join()) {
    say(`the keys ${Object.keys(hostile)} instead of ${Object.keys(benign)}`);
    return;
  }
  const twins: Readonly<Record<string, unknown>> = { ...benign };
  for (const [key, value] of Object.entries(hostile)) compareJson(value, twins[key], payload, say);
}

// Lines

/** Files whose every line means something by itself: `_redirects`, `_headers`, robots.txt. */
function compareLines(hostile: string, benign: string, payload: string, say: Say): void {
  // Every break that some reader of lines knows.
  const [lines, twins] = [hostile, benign].map((text) => text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/));
  if (lines?.length !== twins?.length) {
    say(`${lines?.length} lines instead of ${twins?.length}`);
    return;
  }
  for (const [index, line] of (lines ?? []).entries()) sameText(line, twins?.[index] ?? "", payload, say);
}
