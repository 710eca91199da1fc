import { texts } from "../../page/texts.ts";
import type { ReadingProbe } from "../../probe.ts";

/** The sizes of text that readers who have not changed theirs see. */
const usual = new WeakMap<Element, number>();

/** Letters: more than a label or a note at the foot of a page. */
const PASSAGE = 200;

/**
 * WCAG 2.2, 1.4.4 Resize Text, for readers who set a larger size of text in their browser instead of zooming:
 * text whose size is given in pixels stays as small as it was.
 */
export const textSize: ReadingProbe = {
  name: "text-size",
  barriers: ["text-resize-only"],
  settings: ["desktop", "large-text"],
  *read(setting) {
    const boxes = texts().filter(({ element }) => !element.closest("svg, code, pre, button"));
    if (setting === "desktop") {
      for (const { element } of boxes) usual.set(element, sizeOf(element));
      return;
    }
    const known = boxes.filter(({ element }) => usual.has(element));
    const stiff = known.filter(({ element }) => sizeOf(element) < (usual.get(element) ?? 0) * 1.2);
    const letters = (some: typeof boxes) => some.reduce((sum, { text }) => sum + text.length, 0);
    const share = letters(stiff) / letters(known);
    const [first] = stiff.toSorted((a, b) => b.text.length - a.text.length);
    if (!first || letters(stiff) < 30) return;
    const isMost = share >= 0.5;
    yield {
      barrier: "text-resize-only",
      level: isMost || letters(stiff) >= PASSAGE ? "warning" : "notice",
      element: isMost ? null : first.element,
      message: `${Math.round(share * 100)}% of the text keeps its size, such as "${first.text.slice(0, 50)}" at ${sizeOf(first.element)} pixels. Can readers enlarge it without zooming the whole page?`,
    };
  },
};

function sizeOf(element: Element): number {
  return Number.parseFloat(getComputedStyle(element).fontSize);
}
