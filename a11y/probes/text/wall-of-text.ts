import { isSeen, textOf } from "../../page/dom.ts";
import { mainOf, passages, wordsOf } from "../../page/passages.ts";
import type { ReadingProbe } from "../../probe.ts";

/** Words of a paragraph, and of paragraphs after each other with nothing between to hold on to. */
const PARAGRAPH = 150;
const RUN = 400;

/** No criterion of WCAG's levels A or AA: one long paragraph, or many without a heading, list, table or picture. */
export const wallOfText: ReadingProbe = {
  name: "wall-of-text",
  barriers: ["wall-of-text"],
  settings: ["desktop"],
  *read() {
    const main = mainOf();
    const texts = passages(main);
    for (const { element, text } of texts) {
      // An empty line is seen as the end of a paragraph, whatever it is made of.
      const longest = Math.max(...text.split(/\n\n+/).map((part) => wordsOf(part).length));
      if (longest <= PARAGRAPH || element.closest("pre, textarea")) continue;
      yield wall(element, `One paragraph has ${longest} words. Could it be split?`);
    }
    const marks = [...main.querySelectorAll("img, figure, table, ul, ol, dl, video, hr")].filter(isSeen);
    let first: Element | undefined;
    let count = 0;
    let told = false;
    for (const { element, text } of texts) {
      const holds = element.closest(
        "li, dd, dt, table, figure, summary, form, h1, h2, h3, h4, h5, h6, [role=heading]",
      );
      if ((holds && holds !== main) || looksLikeHeading(text, element)) {
        first = undefined;
        count = 0;
        told = false;
        continue;
      }
      if (first && marks.some((mark) => isBetween(mark, first, element))) {
        first = element;
        count = 0;
      }
      first ??= element;
      count += wordsOf(text).length;
      if (count <= RUN || told) continue;
      told = true;
      yield wall(
        first,
        `More than ${RUN} words follow with no heading or list among them. Would headings help to find one's way?`,
      );
    }
  },
};

const wall = (element: Element, message: string) =>
  ({ barrier: "wall-of-text", level: "warning", element, message }) as const;

/** A short bold line parts a text for those who see it; that it is no heading is another barrier. */
function looksLikeHeading(text: string, element: Element): boolean {
  if (wordsOf(text).length > 12) return false;
  const bold = element.querySelector("b, strong") ?? element;
  return textOf(bold) === textOf(element) && Number(getComputedStyle(bold).fontWeight) >= 600;
}

function isBetween(mark: Element, first: Element | undefined, second: Element): boolean {
  const follows = (one: Element | undefined, other: Element) =>
    ((one?.compareDocumentPosition(other) ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
  return follows(first, mark) && follows(mark, second);
}
