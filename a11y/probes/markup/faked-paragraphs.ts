import { all, isExposed, isRendered, quote } from "../../page/dom.ts";
import type { ReadingProbe, Seen } from "../../probe.ts";
import { type Run, runs } from "./runs.ts";

/** What scripts fill later, or styles fill now. */
const TO_BE_FILLED =
  "[id], [role], [aria-live], [data-bind], [data-message], [hidden], [contenteditable], [class*=error], [class*=message], [class*=status], [class*=result], [class*=output], [class*=icon], [class*=count]";

/**
 * WCAG 2.2, 1.3.1 (H48 and F33's kin). Line breaks that stand for the borders of paragraphs, and empty elements
 * that only make room. Stanzas, addresses and other short lines may be broken at will.
 */
export const fakedParagraphs: ReadingProbe = {
  name: "faked-paragraphs",
  barriers: ["faked-paragraphs", "empty-paragraph"],
  settings: ["desktop"],
  *read() {
    for (const run of runs()) yield* breaksIn(run);
    yield* empties();
  },
};

function* breaksIn({ block, lines }: Run): Iterable<Seen> {
  if (block.closest("pre, code, address")) return;
  const parts = partsOf(
    lines.map(({ text, things }) => (text === "" && things.length > 0 ? "picture" : text)),
  );
  const long = parts.filter((part) => part.join(" ").length >= 40 && part.length === 1);
  if (parts.length > 1 && long.length > 1) {
    yield {
      barrier: "faked-paragraphs",
      level: "error",
      element: block,
      message: `${parts.length} paragraphs are one element, parted by two line breaks or more: ${quote(long[0]?.[0] ?? "")}.`,
    };
    return;
  }
  const gap = longestGap(lines.map(({ text }) => text));
  if (gap > 2) {
    yield {
      barrier: "empty-paragraph",
      level: "warning",
      element: block,
      message: `${gap} line breaks follow one another. Are they there only to make room?`,
    };
  }
}

/** The lines between empty lines. */
function partsOf(texts: readonly string[]): string[][] {
  const parts: string[][] = [[]];
  for (const text of texts) {
    if (text !== "") parts.at(-1)?.push(text);
    else if (parts.at(-1)?.length) parts.push([]);
  }
  return parts.filter((part) => part.length > 0);
}

function longestGap(texts: readonly string[]): number {
  let gap = 0;
  let longest = 0;
  for (const text of texts) {
    gap = text === "" ? gap + 1 : 0;
    longest = Math.max(longest, gap);
  }
  return longest;
}

function* empties(): Iterable<Seen> {
  for (const element of all("p, div, span")) {
    const text = element.textContent ?? "";
    if (/[^\s\u00a0\u200b\u2060\ufeff]/.test(text)) continue;
    const room = /[\u00a0\u200b]/.test(text) || element.querySelector(":scope > br") !== null;
    const isBlock = element.localName === "p";
    if (!isBlock && !room) continue;
    if (element.localName === "span" && getComputedStyle(element).display === "inline") continue;
    if (
      [...element.children].some(
        (child) => child.localName !== "br" && !/^(b|i|em|strong|span|font|o:p)$/.test(child.localName),
      )
    )
      continue;
    if (
      element.querySelector("img, svg, input, iframe, video") ||
      element.shadowRoot ||
      element.querySelector("[id]")
    )
      continue;
    if (element.matches(TO_BE_FILLED) || isDrawn(element) || !isRendered(element) || !isExposed(element))
      continue;
    if (element.closest("[contenteditable], [aria-live], td, th")) continue;
    yield {
      barrier: "empty-paragraph",
      level: "error",
      element,
      message: `This ${element.localName} holds ${room ? "nothing but a space or a line break" : "nothing"}.`,
    };
  }
}

/** Whether a style draws something in or of the element. */
function isDrawn(element: Element): boolean {
  const { backgroundImage, backgroundColor, borderTopWidth, borderBottomWidth } = getComputedStyle(element);
  const { width, height } = element.getBoundingClientRect();
  const painted =
    backgroundImage !== "none" || (backgroundColor !== "rgba(0, 0, 0, 0)" && width * height > 0);
  const content = ["::before", "::after"].map((part) => getComputedStyle(element, part).content);
  return (
    painted ||
    Number.parseFloat(borderTopWidth) + Number.parseFloat(borderBottomWidth) > 0 ||
    content.some((each) => each !== "none" && each !== "normal" && each !== '""')
  );
}
