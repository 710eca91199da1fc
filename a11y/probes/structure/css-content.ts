import { isRendered, nameOf, textOf } from "../../page/dom.ts";
import type { ReadingProbe } from "../../probe.ts";

const LABELS = /^(href|placeholder|data-(label|title|th|head(er|ing)?|col(umn)?|cell|name|placeholder))$/;
const ICONS = /icon|awesome|glyph|symbol|material|fontello|icomoon|dashicons/i;

/**
 * WCAG 2.2, 1.3.1 (failure F87). Words in the content of ::before and ::after are not part of the page. Signs, counters,
 * icons' fonts and words that the element has as text anyway are let be.
 */
export const cssContent: ReadingProbe = {
  name: "css-content",
  barriers: ["css-content"],
  settings: ["desktop"],
  *read() {
    let told = 0;
    for (const element of document.body.querySelectorAll("*")) {
      for (const pseudo of ["::before", "::after"]) {
        const style = getComputedStyle(element, pseudo);
        if (style.content === "none" || style.content === "normal") continue;
        const words = wordsIn(style.content, element);
        if (
          !words ||
          style.display === "none" ||
          style.visibility !== "visible" ||
          ICONS.test(style.fontFamily)
        )
          continue;
        if (!isRendered(element) || element.closest("[aria-hidden=true]") || isSaid(words, element)) continue;
        yield {
          barrier: "css-content",
          level: "warning",
          element,
          message: `${pseudo} of the style sheet says "${words.slice(0, 60)}". Does the page say the same without it?`,
        };
        if (++told >= 6) return;
      }
    }
  },
};

/** The words of a content property, or nothing where it has signs only. */
function wordsIn(content: string, element: Element): string | undefined {
  // What follows a slash is for screen readers; counters and pictures are no words.
  const shown = content
    .replace(/\s\/\s*"(?:[^"\\]|\\.)*"$/, "")
    .replace(/\b(?:counters?|url|image-set|linear-gradient)\([^)]*\)/g, "");
  const strings = shown.match(/"(?:[^"\\]|\\.)*"/g)?.map((each) => each.slice(1, -1)) ?? [];
  const text = strings
    .join("")
    .replace(/\\[aA]\s?/g, " ")
    .trim();
  return /\p{L}{3,}|\p{L}{2} \p{L}/u.test(text) && !isAttribute(text, element) ? text : undefined;
}

/** A cell that repeats its heading on small screens, and the words in an empty field, are attributes for that. */
function isAttribute(text: string, element: Element): boolean {
  return element
    .getAttributeNames()
    .some((name) => LABELS.test(name) && text.includes(element.getAttribute(name)?.trim() || text.repeat(2)));
}

/** Whether the element or what it is in says the words as text or name. */
function isSaid(words: string, element: Element): boolean {
  const plain = words
    .toLowerCase()
    .replace(/[^\p{L}\d ]/gu, "")
    .trim();
  const around = element.closest("a, button, label, li, p, td, th, h1, h2, h3, h4, h5, h6") ?? element;
  const said = `${textOf(element)} ${around.textContent ?? ""} ${nameOf(around)}`
    .toLowerCase()
    .replace(/[^\p{L}\d ]/gu, "");
  return said.includes(plain);
}
