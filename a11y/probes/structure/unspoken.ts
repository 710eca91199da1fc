import { all, collapse, isExposed, isSeen, parentOf, textOf } from "../../page/dom.ts";
import type { ReadingProbe } from "../../probe.ts";

/** Fewer words are most often an icon's letters or a decoration. */
const WORDS = 3;

/**
 * WCAG 2.2, 1.3.1 Info and Relationships. Text that is seen and that aria-hidden keeps from screen readers. It is let be
 * where the same words are said elsewhere, or where something beside it is there for screen readers in its place.
 */
export const unspoken: ReadingProbe = {
  name: "unspoken",
  barriers: ["hidden-content"],
  settings: ["desktop"],
  *read() {
    for (const element of all("[aria-hidden=true]")) {
      const around = parentOf(element);
      if (!around || !isExposed(around) || !isSeen(element)) continue;
      const words = textOf(element);
      if (words.split(" ").filter((word) => /\p{L}{2}/u.test(word)).length < WORDS) continue;
      if (isSaidBeside(around) || isRepeated(element, words)) continue;
      yield {
        barrier: "hidden-content",
        level: "warning",
        element,
        message: `"${words.slice(0, 60)}" is seen and never spoken. Does it tell something that is told nowhere else?`,
      };
    }
  },
};

/** Whether what is around the text has a name, or words that only screen readers get. */
function isSaidBeside(around: Element): boolean {
  if (around.matches("[aria-label], [aria-labelledby]")) return true;
  return [...around.children].some(
    (each) => isExposed(each) && !isSeen(each) && collapse(each.textContent ?? "") !== "",
  );
}

function isRepeated(element: Element, words: string): boolean {
  return all("p, li, td, th, dd, dt, h1, h2, h3, h4, h5, h6, a, button, label, span, div").some(
    (each) =>
      !element.contains(each) && !each.contains(element) && isExposed(each) && textOf(each).includes(words),
  );
}
