import { langOf, type Passage, passages, wordsOf } from "../../page/passages.ts";
import type { ReadingProbe, Seen } from "../../probe.ts";

const LEFTWARD = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;
const LETTERS = /\p{L}/gu;
const LEFTWARD_LANGS = /^(ar|he|iw|fa|ur|ps|yi|sd|ug|dv|ckb|syr|nqo|arc)\b(?!-latn)/;

/**
 * WCAG 2.2, 1.3.2 Meaningful Sequence. A text of Arabic, Hebrew or the like must be laid out from right to left, and
 * other text from left to right. One or two words look the same either way, and a few in the other script may stand
 * in a text.
 */
export const textDirection: ReadingProbe = {
  name: "text-direction",
  barriers: ["text-direction"],
  settings: ["desktop"],
  *read() {
    const seen = new Set<Element>();
    const texts = passages();
    for (const passage of texts) {
      const fault = faultOf(passage, texts);
      if (!fault?.element || seen.has(fault.element)) continue;
      seen.add(fault.element);
      yield fault;
      if (seen.size >= 5) return;
    }
    const page = document.documentElement;
    if (seen.size === 0 && LEFTWARD_LANGS.test(langOf(page)) && getComputedStyle(page).direction === "ltr") {
      if (
        texts.some(({ text }) => leftward(text) > 0) &&
        getComputedStyle(document.body).direction === "ltr"
      ) {
        yield {
          barrier: "text-direction",
          level: "warning",
          element: page,
          message: `The page says that it is in "${page.lang}", which is written from right to left, and has no dir. Should it have dir="rtl"?`,
        };
      }
    }
  },
};

/** How much of a text's letters is of a script that runs from right to left. */
function leftward(text: string): number {
  return (text.match(LEFTWARD)?.length ?? 0) / Math.max(1, text.match(LETTERS)?.length ?? 0);
}

function faultOf({ element, text, nodes }: Passage, texts: readonly Passage[]): Seen | undefined {
  const { direction, unicodeBidi } = getComputedStyle(element);
  if (unicodeBidi === "plaintext" || element.closest("code, pre, bdo, bdi, [dir=auto]")) return undefined;
  const share = leftward(text);
  const words = wordsOf(text).length;
  const quote = `"${text.slice(0, 60)}"`;
  if (direction === "ltr" && share > 0.6 && words >= 3) {
    // Inside, an element may have the direction that the block hasn't.
    if (
      nodes.every(({ parentElement }) => parentElement && getComputedStyle(parentElement).direction === "rtl")
    )
      return undefined;
    return {
      barrier: "text-direction",
      level: "error",
      element,
      message: `This is written from right to left and laid out from left to right: ${quote}.`,
    };
  }
  if (direction !== "rtl" || share > 0 || !LETTERS.test(text) || words < 2) return undefined;
  const cause = causeOf(element);
  const within = texts.filter((each) => cause.contains(each.element));
  if (within.some((each) => leftward(each.text) > 0)) {
    if (words < 8) return undefined;
    const question = 'Should it have dir="ltr"?';
    return {
      barrier: "text-direction",
      level: "warning",
      element,
      message: `This is laid out from right to left: ${quote}. ${question}`,
    };
  }
  return {
    barrier: "text-direction",
    level: "error",
    element: cause,
    message: `This is written from left to right and laid out from right to left: ${quote}.`,
  };
}

/** The outermost element that is laid out from right to left, up to which direction is passed down. */
function causeOf(element: Element): Element {
  let cause = element;
  for (let each: Element | null = element; each; each = each.parentElement) {
    if (getComputedStyle(each).direction !== "rtl") break;
    cause = each;
    if (each.hasAttribute("dir")) break;
  }
  return cause;
}
