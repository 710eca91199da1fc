/**
 * XML 1.0 as a value: text is text and elements are elements, so that nothing is ever escaped twice or not at all.
 */

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** A string is text, whatever it looks like. */
  readonly children: readonly (Element | string)[];
}

export const element = (
  name: string,
  attributes: Element["attributes"] = {},
  children: Element["children"] = [],
): Element => ({ name, attributes, children });

/** An element that holds text and has no attributes. */
export const textElement = (name: string, text: string): Element => element(name, {}, [text]);

/**
 * A whole document in UTF-8, dressed by a style sheet (Associating Style Sheets with XML documents 1.0) if one is named
 * by its address. Characters that XML forbids even as references (XML 1.0 section 2.2) become U+FFFD:
 * one of them in one record would otherwise make every reader refuse the whole document.
 */
export const xmlDocument = (root: Element, styleSheet?: string): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    ...(styleSheet === undefined ? [] : [`<?xml-stylesheet type="text/css" href="${escaped(styleSheet)}"?>`]),
    written(root, ""),
    "",
  ].join("\n");

/** Text with all that XML or HTML could take for markup as references. */
export const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\uFFFD")
    .replace(/[&<>"\r]/g, (character) => `&#${character.charCodeAt(0)};`);

function written({ name, attributes, children }: Element, indent: string): string {
  const start = [
    name,
    ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`),
  ].join(" ");
  if (children.length === 0) return `${indent}<${start}/>`;
  // White space beside text is part of the text, so only elements among elements stand on lines of their own.
  const inner = children.every((child) => typeof child !== "string")
    ? `\n${children.map((child) => written(child, `${indent}  `)).join("\n")}\n${indent}`
    : children.map((child) => (typeof child === "string" ? escaped(child) : written(child, ""))).join("");
  return `${indent}<${start}>${inner}</${name}>`;
}
