import { isExposed, isSeen, isTabbable, quote, textOf } from "../../page/dom.ts";
import { texts } from "../../page/texts.ts";
import type { ReadingProbe } from "../../probe.ts";

/** So many texts that come first in the source and stand below are more than the head of a page. */
const MANY = 10;

/**
 * WCAG 2.2, 1.3.2 Meaningful Sequence and 2.4.3 Focus Order. A bar that a style has lifted above most of the page is
 * seen first; the Tab key and screen readers come to it last. Whether it matters there is for a person to say.
 */
export const outOfPlace: ReadingProbe = {
  name: "out-of-place",
  barriers: ["reading-order"],
  settings: ["desktop"],
  *read() {
    const boxes = texts();
    for (const element of document.body.querySelectorAll("*")) {
      if (getComputedStyle(element).position !== "absolute" || !isBar(element)) continue;
      const { bottom } = element.getBoundingClientRect();
      const below = boxes.filter(
        (box) =>
          box.element.compareDocumentPosition(element) === Node.DOCUMENT_POSITION_FOLLOWING &&
          box.lines.every((line) => line.top >= bottom),
      );
      if (below.length < MANY || below.length < boxes.length / 2) continue;
      yield {
        barrier: "reading-order",
        level: "warning",
        element,
        message: `${quote(textOf(element))} is seen above ${below.length} texts of the page, after which it is read and comes to the Tab key. Is it found in time there?`,
      };
    }
  },
};

/** Something to be used, that is neither an opened part of something else nor a way to the top of the page. */
function isBar(element: Element): boolean {
  if (element.closest("[role=dialog], dialog, [popover], [role=tooltip], [role=menu], [role=listbox], svg"))
    return false;
  if (element.parentElement?.closest("[aria-expanded]") || !isSeen(element) || !isExposed(element))
    return false;
  return [element, ...element.querySelectorAll("*")].some(
    (each) => isTabbable(each) && isSeen(each) && !each.matches("a[href^='#']"),
  );
}
