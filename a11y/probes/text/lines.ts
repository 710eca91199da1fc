import { isSeen } from "../../page/dom.ts";
import { type Passage, passages } from "../../page/passages.ts";

/** A passage of prose and how it is set. */
export interface Setting {
  readonly passage: Passage;
  readonly style: CSSStyleDeclaration;
  /** How many lines it takes. */
  readonly lines: number;
  /** CSS pixels from the top of one line to the next. */
  readonly pitch: number;
  /** Characters of a full line. */
  readonly length: number;
}

/** Passages that take several lines, with how they are set. */
export function* paragraphs(): Generator<Setting> {
  for (const passage of passages()) {
    const { element, text, nodes } = passage;
    if (
      text.length < 80 ||
      element.matches("h1, h2, h3, h4, h5, h6") ||
      element.closest("pre, code, [aria-hidden=true]")
    )
      continue;
    const tops = linesOf(nodes);
    if (tops.length < 2 || !isSeen(element)) continue;
    const gaps = tops.slice(1).map((top, index) => top - (tops[index] ?? 0));
    const pitch = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
    // What a line break cuts short is no full line.
    const longest = Math.max(...text.split("\n").map((part) => part.length));
    const length = text.includes("\n")
      ? Math.min(longest, text.length / tops.length)
      : text.length / (tops.length - 0.4);
    yield { passage, style: getComputedStyle(element), lines: tops.length, pitch, length };
  }
}

/** Where the lines of some text begin, from the top down. */
function linesOf(nodes: readonly Text[]): number[] {
  const range = document.createRange();
  const tops: number[] = [];
  for (const node of nodes) {
    range.selectNodeContents(node);
    for (const { bottom, height, width } of range.getClientRects()) {
      if (height < 2 || width < 2) continue;
      // Bottoms, since smaller letters stand on the same line as larger ones.
      if (!tops.some((each) => Math.abs(each - bottom) < height * 0.5)) tops.push(bottom);
    }
  }
  return tops.sort((a, b) => a - b);
}
