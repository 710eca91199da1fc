/** Bodies written in CommonMark, as HTML for pages and for feeds. HTML in them is text. */
import { absoluteUrl } from "@11ty/eleventy-plugin-rss";
import MarkdownIt, { type Token } from "markdown-it";
import { isPlainParagraph } from "../model/plain-paragraph.ts";

// Images are left out: no record has one, and a picture from elsewhere would tell that site who reads here.
const markdown = new MarkdownIt("commonmark", { html: false, xhtmlOut: false }).disable("image");

// "//host" leads to another site. So does "/\host", but a backslash arrives here percent-encoded.
markdown.validateLink = (url) => /^(?:https:\/\/|mailto:|tel:|#|\/(?!\/))/i.test(url);

const classes: Readonly<Record<string, string>> = {
  p: "govuk-body",
  ul: "govuk-list govuk-list--bullet",
  ol: "govuk-list govuk-list--number",
  a: "govuk-link",
  h2: "govuk-heading-m",
  h3: "govuk-heading-s",
  h4: "govuk-heading-s",
  h5: "govuk-heading-s",
  h6: "govuk-heading-s",
};

/**
 * A body as HTML for a page, with the classes of GOV.UK Frontend. Links lead to https, mailto and tel addresses
 * and within the site; any other stays the text it was.
 *
 * @param paragraphs CommonMark, each entry one paragraph, heading or list: none reaches into the next
 * @param addition what a link says at its end beside its own words, by its address
 */
export function toHtml(paragraphs: readonly string[], addition: (href: string) => string = () => ""): string {
  const ids = new Set<string>();
  return render(
    paragraphs,
    `<p class="${classes["p"]}">`,
    (token, text) => {
      const names = classes[token.tag];
      if (names !== undefined) token.attrSet("class", names);
      if (token.type === "heading_open") token.attrSet("id", newId(text, ids));
    },
    addition,
  );
}

/**
 * A body as HTML for a feed reader: no classes, and every link absolute.
 *
 * @param pageUrl the absolute address of the page the body stands on, to which its "#" links belong
 */
export const toFeedHtml = (paragraphs: readonly string[], pageUrl: string): string =>
  render(paragraphs, "<p>", (token) => {
    const href = token.attrGet("href");
    if (href !== null) token.attrSet("href", absoluteUrl(String(href), pageUrl));
  });

interface Environment {
  readonly addition?: ((href: string) => string) | undefined;
}

// Links don't nest (CommonMark 6.3), so the last to be opened is the one that ends.
markdown.renderer.rules["link_close"] = (tokens, index, options, environment, self) => {
  const opening = tokens.slice(0, index).findLast(({ type }) => type === "link_open");
  const words =
    (environment as Environment | undefined)?.addition?.(String(opening?.attrGet("href") ?? "")) ?? "";
  return `${markdown.utils.escapeHtml(words)}${self.renderToken(tokens, index, options)}`;
};

/**
 * @param opening the tag of a paragraph in which there is nothing to change
 * @param dress changes an opening tag; it is given the text of a heading
 */
function render(
  paragraphs: readonly string[],
  opening: string,
  dress: (token: Token, text: string) => void,
  addition?: (href: string) => string,
): string {
  const blocks = paragraphs.map((text) => (isPlainParagraph(text) ? text : markdown.parse(text, {})));
  const isHeading = ({ type }: Token) => type === "heading_open" || type === "heading_close";
  // The page has its h1: whichever levels a body uses become h2, h3 and so on, with none left out (WCAG 1.3.1).
  const parsed = blocks.filter((block) => typeof block !== "string");
  const headings = parsed.flat().filter(isHeading);
  const levels = [...new Set(headings.map(({ tag }) => tag))].toSorted();
  for (const tokens of parsed) {
    for (const [index, token] of tokens.entries()) {
      if (isHeading(token)) token.tag = `h${Math.min(6, levels.indexOf(token.tag) + 2)}`;
      for (const each of [token, ...(token.children ?? [])]) {
        if (each.nesting === 1) dress(each, textOf(tokens[index + 1]));
      }
    }
  }
  return blocks
    .map((block) =>
      typeof block === "string"
        ? `${opening}${markdown.utils.escapeHtml(block)}</p>\n`
        : markdown.renderer.render(block, markdown.options, { addition }),
    )
    .join("");
}

const textOf = (inline: Token | undefined): string =>
  (inline?.children ?? []).map(({ content }) => content).join("");

function newId(text: string, taken: Set<string>): string {
  const plain = text.normalize("NFKD").replace(/[\p{M}'’]/gu, "");
  const words = plain.toLowerCase().match(/[a-z0-9]+/g) ?? ["section"];
  const slug = words.join("-");
  let id = slug;
  for (let number = 2; taken.has(id); number += 1) id = `${slug}-${number}`;
  taken.add(id);
  return id;
}
