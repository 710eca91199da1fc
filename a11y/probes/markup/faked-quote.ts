import { all, isRendered, plain, quote, textOf } from "../../page/dom.ts";
import type { ReadingProbe, Seen } from "../../probe.ts";
import { type Run, runs } from "./runs.ts";

const QUOTED = /^(?:“[^“”]+”|"[^"]+"|‘[^‘]+’|«[^«»]+»|„[^„“”]+[“”]|»[^»«]+«)/;
/** "- Ann, parent", "— Ann": a line with who said it. */
const WHO = /^(?:[-–—―~]|by\b|said\b)\s*\p{L}/u;
const SPEAKS = /^,?\s*(?:\p{L}+ ){0,5}(?:said|says|told us|wrote|writes|explained|explains|remembers)\b/u;
const QUOTE_CLASS =
  /(?:^|[\s_-])(?:quote|blockquote|pullquote|pull-quote|quotation|testimonial|zitat|citation)(?:$|[\s_-])/i;

/**
 * WCAG 2.2, 1.3.1 (H49). A paragraph that is a quotation, by its marks and who said it or by its class, without
 * blockquote, q, figure or cite; and blockquote around what nobody says: headings, forms, tables, lists, or
 * itself. What a plain text set in by blockquote is cannot be seen from here.
 */
export const fakedQuote: ReadingProbe = {
  name: "faked-quote",
  barriers: ["faked-quote"],
  settings: ["desktop"],
  *read() {
    const all_ = runs();
    for (const [index, run] of all_.entries()) {
      const seen = quotation(run, all_[index + 1]);
      if (seen) yield seen;
    }
    for (const element of all("blockquote").filter(isRendered)) yield* indented(element);
  },
};

function quotation(run: Run, after: Run | undefined): Seen | undefined {
  const { block, text } = run;
  if (
    block.closest(
      "blockquote, q, figure, cite, li, td, th, pre, code, label, button, a, h1, h2, h3, h4, h5, h6, dd",
    )
  )
    return undefined;
  if (block.querySelector("q, blockquote, cite")) return undefined;
  const quoted = QUOTED.exec(text)?.[0] ?? "";
  const words = plain(quoted).split(" ").length;
  const rest = text.slice(quoted.length).trim();
  const isWho = (part: string) => WHO.test(part) && part.length < 90;
  const named = isWho(rest) || (rest === "" && after !== undefined && isWho(after.text));
  const classed = QUOTE_CLASS.test(`${block.className} ${block.parentElement?.className ?? ""}`);
  const told = SPEAKS.test(rest) && rest.length < 60 && isSetIn(block);
  if (!(words >= 6 && (named || told || (rest === "" && (words >= 12 || classed))))) {
    if (!(classed && plain(text).split(" ").length >= 8)) return undefined;
  }
  return {
    barrier: "faked-quote",
    level: "warning",
    element: block,
    message: `Nothing says that this is quoted: ${quote(text)}. Are these somebody's words?`,
  };
}

/** Whether a block stands apart from the text around it, as quotations do. */
function isSetIn(block: Element): boolean {
  const { marginLeft, paddingLeft, borderLeftWidth, fontStyle } = getComputedStyle(block);
  const indent = Number.parseFloat(marginLeft) + Number.parseFloat(paddingLeft);
  return indent >= 15 || Number.parseFloat(borderLeftWidth) > 0 || fontStyle === "italic";
}

/** Whether a blockquote has marks of quotation, a source, or somebody's name. */
function isQuotation(element: Element): boolean {
  if (
    element.hasAttribute("cite") ||
    element.querySelector("cite, footer, q, [class*=author], [class*=source]")
  )
    return true;
  const text = textOf(element);
  const after = element.nextElementSibling?.textContent?.trim() ?? "";
  const named =
    /[-–—―~]\s*\p{Lu}[^.]{2,60}$/u.test(text) || WHO.test(after) || element.closest("figure") !== null;
  return named || /^["“”„«»‘'’]/.test(text) || /["“”«»’']$/.test(text);
}

function* indented(element: Element): Iterable<Seen> {
  const holds = [
    ["h1, h2, h3, h4, h5, h6", "a heading"],
    ["form, input:not([type=hidden]), select, textarea, button", "form fields"],
    ["table", "a table"],
    ["blockquote", "another blockquote"],
  ].find(([selector]) => element.querySelector(selector ?? ""));
  const words = plain(element.textContent ?? "");
  const onlyList =
    element.children.length > 0 && [...element.children].every((child) => child.matches("ul, ol, dl"));
  const onlyPicture = words === "" && element.querySelector("img, video, iframe") !== null;
  const what =
    holds?.[1] ?? (onlyList ? "nothing but a list" : onlyPicture ? "nothing but a picture" : undefined);
  if (!what && !isQuotation(element)) {
    yield {
      barrier: "faked-quote",
      level: "notice",
      element,
      message: `Nothing in this blockquote says whose words they are: ${quote(textOf(element))}. It must not be there only to set a text in.`,
    };
  }
  if (!what || /\b(twitter|instagram|tiktok|reddit|bluesky|mastodon)-/.test(element.className)) return;
  yield {
    barrier: "faked-quote",
    level: "warning",
    element,
    message: `A blockquote holds ${what}. Is all of it quoted, or is it only set in?`,
  };
}
