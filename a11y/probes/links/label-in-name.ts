import { all, collapse, isExposed, nameOf, parentOf, plain, quote, roleOf } from "../../page/dom.ts";
import type { ReadingProbe } from "../../probe.ts";

/** Roles whose content is their label (WAI-ARIA, "name from: content"). */
const BY_CONTENT =
  /^(button|link|checkbox|menuitem|menuitemcheckbox|menuitemradio|option|radio|switch|tab|treeitem|doc-\w+(?:ref|link))$/;

/**
 * WCAG 2.2, 2.5.3 Label in Name, as the ACT rule 2ee8b8 measures it: the words that are seen on a control, or
 * of its label, must stand in its name in the same order. Words in brackets, marks and icons are not counted.
 * It is proved where the name lacks one of the words; in another order a person may still say it.
 */
export const labelInName: ReadingProbe = {
  name: "label-in-name",
  barriers: ["label-content-name-mismatch"],
  settings: ["desktop"],
  *read() {
    for (const element of all("[aria-label], [aria-labelledby], a[href], button, [role=button]")) {
      const named = element.hasAttribute("aria-label") || element.hasAttribute("aria-labelledby");
      // Without a name of its own, only what is hidden from screen readers can be seen and not said.
      if (!named && !element.querySelector('[aria-hidden="true"]')) continue;
      if (!isExposed(element)) continue;
      const label = labelOf(element, roleOf(element) ?? "");
      if (plain(label) === "") continue;
      const name = nameOf(element);
      if (plain(name) === "" || contains(name, label)) continue;
      const [words, said] = [wordsOf(label), wordsOf(name)];
      const lacks = words.filter((word) => !said.includes(word));
      const proved = lacks.length > 0 && words.length <= 15;
      yield {
        barrier: "label-content-name-mismatch",
        level: proved ? "error" : "warning",
        element,
        message: `${quote(label)} is seen and ${quote(name)} is said.${
          proved ? "" : " Can somebody who says what they see reach it?"
        }`,
      };
    }
  },
};

const BUTTON_INPUT = "input[type=submit], input[type=button], input[type=reset]";

/** The words that are seen of a control: its content, its value, or its label. */
function labelOf(element: Element, role: string): string {
  if (element instanceof HTMLInputElement && element.matches(BUTTON_INPUT)) return element.value;
  if (element.matches("input, select, textarea")) {
    const { labels } = element as HTMLInputElement;
    return labels?.length === 1 && labels[0] ? seenText(labels[0]) : "";
  }
  return BY_CONTENT.test(role) && !element.matches("input, select, textarea") ? seenText(element) : "";
}

function seenText(element: Element): string {
  let text = "";
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) {
      if (node.matches("br") || !/^(inline|contents)/.test(getComputedStyle(node).display)) text += " ";
    } else if (node.parentElement && isDrawn(node.parentElement, element)) text += node.textContent ?? "";
  }
  return collapse(text);
}

/** Whether the text of an element is seen as the words that it is made of. */
function isDrawn(element: Element, within: Element): boolean {
  if (element.closest("svg, select, textarea, style, script, noscript")) return false;
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  for (let each: Element | null = element; each; each = parentOf(each)) {
    const style = getComputedStyle(each);
    const hidden = style.clipPath !== "none" || (style.clip !== "auto" && style.position === "absolute");
    const { width, height } = each.getBoundingClientRect();
    if (
      hidden ||
      (style.display !== "inline" && style.overflow !== "visible" && Math.min(width, height) <= 1.5)
    )
      return false;
    if (Number.parseFloat(style.textIndent) < -99 || Number.parseFloat(style.fontSize) < 2) return false;
    if (/icon|symbol|awesome|glyph|dashicons/i.test(style.fontFamily)) return false;
    if (each === within) break;
  }
  const { right, bottom } = element.getBoundingClientRect();
  return right + scrollX > 0 && bottom + scrollY > 0;
}

/** Small letters with single spaces, without what stands in brackets. */
function wordsOf(text: string): string[] {
  const bare = text.replace(/\([^)]*\)|\[[^\]]*\]/g, " ");
  const words = plain(bare.trim() === "" ? text : bare).split(" ");
  // A single letter stands for a picture, as X does for closing.
  return words.filter((word) => word !== "" && !(words.length === 1 && /^\p{L}$/u.test(word)));
}

function contains(name: string, label: string): boolean {
  const words = wordsOf(label);
  if (words.length === 0) return true;
  const inside = (text: string, part: string) => ` ${plain(text)} `.includes(` ${part} `);
  if (inside(name, words.join(" ")) || inside(name, plain(label))) return true;
  // "Ave." for Avenue and "nonstandard" for non-standard are said alike.
  if (inside(name.replaceAll("-", ""), words.join(" ")) || inside(name, plain(label.replaceAll("-", ""))))
    return true;
  if (!/\p{L}\./u.test(label)) return false;
  const said = plain(name).split(" ");
  return words.every((word, index) => said[index]?.startsWith(word));
}
