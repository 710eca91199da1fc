import { quote } from "../../page/dom.ts";
import type { ReadingProbe } from "../../probe.ts";
import { links } from "./links.ts";

/**
 * Good practice (WCAG 1.0, 10.5): links in one line with nothing between them but a space run into one another
 * for those who read them slowly or hit them with an unsteady hand. A border, padding, margin, mark or list
 * between them is enough.
 */
export const linksNotSeparated: ReadingProbe = {
  name: "links-not-separated",
  barriers: ["links-not-separated"],
  settings: ["desktop"],
  *read() {
    const reported = new Set<Element>();
    for (const { element, name } of links()) {
      const next = element.nextElementSibling;
      const parent = element.parentElement;
      if (!next?.matches("a[href]") || !parent || reported.has(parent)) continue;
      if (!/^\s*$/.test(textBetween(element, next)) || !touch(element, next)) continue;
      reported.add(parent);
      yield {
        barrier: "links-not-separated",
        level: "warning",
        element,
        message: `Only a space stands between ${quote(name)} and ${quote(next.textContent?.trim() ?? "")}. Can everybody see where one ends?`,
      };
    }
  },
};

function textBetween(one: Element, other: Element): string {
  let text = "";
  for (let node = one.nextSibling; node && node !== other; node = node.nextSibling)
    text += node.textContent ?? "";
  return text;
}

/** Whether two links stand in one line, no farther apart than words, with nothing drawn around or after them. */
function touch(one: Element, other: Element): boolean {
  const [last, first] = [[...one.getClientRects()].at(-1), other.getClientRects()[0]];
  if (!last || !first || last.width < 2 || first.width < 2) return false;
  if (Math.abs(last.bottom - first.bottom) > 3) return false;
  const gap = first.left >= last.left ? first.left - last.right : last.left - first.right;
  if (gap > Number.parseFloat(getComputedStyle(one).fontSize) * 0.5) return false;
  return [one, other].every((element) => {
    const style = getComputedStyle(element);
    const drawn = [style.paddingLeft, style.borderLeftWidth, style.borderRightWidth].some(
      (width) => Number.parseFloat(width) > 1.5,
    );
    const backed = style.backgroundColor !== "rgba(0, 0, 0, 0)" || style.backgroundImage !== "none";
    const marked = ["::before", "::after"].some((part) => {
      const { content } = getComputedStyle(element, part);
      return content !== "none" && content !== "normal" && content !== '""';
    });
    return !drawn && !backed && !marked && element.querySelector("img, svg") === null;
  });
}
