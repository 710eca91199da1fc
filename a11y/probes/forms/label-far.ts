import { isExposed, isSeen, quote } from "../../page/dom.ts";
import type { ReadingProbe } from "../../probe.ts";
import { fields, isChoice, labelText } from "./fields.ts";

/** Pixels between a label and its field: further off, who enlarges the page sees only one of them at a time. */
const FAR = 200;
const FAR_CHOICE = 150;

/**
 * Good practice, of WCAG 1.3.1 and technique G162: a label stands just before its field, or just after a radio
 * button or checkbox. Measures from the words of the label, not from its box, to the edge of the field.
 */
export const labelFar: ReadingProbe = {
  name: "label-far",
  barriers: ["label-far"],
  settings: ["desktop"],
  *read() {
    for (const field of fields()) {
      const [label, ...others] = [...(field.labels ?? [])].filter((each) => isSeen(each) && labelText(each));
      if (!label || others.length > 0 || !isSeen(field) || !isExposed(field)) continue;
      const { width, height } = field.getBoundingClientRect();
      const { opacity } = getComputedStyle(field);
      // What is drawn in place of a field is not the field.
      if (width < 8 || height < 8 || opacity === "0") continue;
      const distance = gap(wordsBox(label, field), field.getBoundingClientRect());
      if (distance <= (isChoice(field) ? FAR_CHOICE : FAR)) continue;
      yield {
        barrier: "label-far",
        level: "warning",
        element: field,
        message: `${Math.round(distance)} pixels lie between it and ${quote(labelText(label))}. Can both be seen at once when the page is enlarged?`,
      };
    }
  },
};

/** The box around the words of a label, without the field in it. */
function wordsBox(label: Element, field: Element): DOMRect {
  const range = document.createRange();
  const boxes: DOMRect[] = [];
  const walker = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.textContent?.trim() || field.contains(node)) continue;
    range.selectNodeContents(node);
    boxes.push(...range.getClientRects());
  }
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return boxes.length > 0
    ? new DOMRect(left, top, right - left, bottom - top)
    : label.getBoundingClientRect();
}

function gap(one: DOMRect, other: DOMRect): number {
  const across = Math.max(0, other.left - one.right, one.left - other.right);
  const down = Math.max(0, other.top - one.bottom, one.top - other.bottom);
  return Math.hypot(across, down);
}
