import { all, closest, FOCUSABLE, isSeen, isTabbable, textOf } from "../../page/dom.ts";
import { eventsOf } from "../../page/notes.ts";
import type { ReadingProbe } from "../../probe.ts";
import { isSelector, partsOf, styleRules } from "./inside/sheets.ts";

/** Elements and roles that have no use for a key. */
const STATIC =
  "p, div, span, section, article, li, ul, ol, dl, dt, dd, h1, h2, h3, h4, h5, h6, img, figure, td, th, tr, strong, em, b, i, small, blockquote, address, time, header, footer, main, aside";
const STATIC_ROLES =
  /^(|none|presentation|heading|img|image|text|paragraph|list|listitem|article|note|group|generic|status|main)$/;

/**
 * WCAG 2.2, 2.4.3 Focus Order. A tabindex of 0 on text or a picture that has no role of a control, listens to
 * nothing, doesn't scroll, shows nothing on focus and belongs to no composite control stops the Tab key for nothing.
 */
export const staticStop: ReadingProbe = {
  name: "static-stop",
  barriers: ["focusable-static"],
  settings: ["desktop"],
  *read() {
    let shows: string[] | undefined;
    for (const element of all('[tabindex="0"]')) {
      if (!element.matches(STATIC) || !STATIC_ROLES.test(element.getAttribute("role") ?? "")) continue;
      if (!isTabbable(element) || !isSeen(element) || isOfUse(element)) continue;
      shows ??= focusSelectors();
      if (shows.some((selector) => element.matches(selector))) continue;
      yield {
        barrier: "focusable-static",
        level: "warning",
        element,
        message: `The Tab key stops at this ${element.localName}: "${textOf(element).slice(0, 60)}". Is there anything to do with it?`,
      };
    }
  },
};

function isOfUse(element: Element): boolean {
  if (eventsOf(element).size > 0 || element.shadowRoot) return true;
  if (/auto|scroll/.test(getComputedStyle(element).overflow) || element.querySelector(FOCUSABLE)) return true;
  if (
    closest(
      element,
      "[role=grid], [role=treegrid], [role=tree], [role=listbox], [role=feed], [role=tabpanel]",
    )
  )
    return true;
  const names = element.getAttributeNames().join(" ");
  return /\b(title|popover|contenteditable|aria-(describedby|haspopup|expanded|controls|activedescendant)|data-\S*(tip|toggle|popover|title|content|action))\b/.test(
    names,
  );
}

/** Of what a style sheet shows something else on focus, such as a tooltip. */
function focusSelectors(): string[] {
  const found: string[] = [];
  for (const { selectorText, cssText } of styleRules()) {
    if (!/:focus/.test(selectorText) || !/display|visibility|opacity|clip|height|content/.test(cssText))
      continue;
    for (const selector of partsOf(selectorText)) {
      if (!/:focus(-visible|-within)?\s*(:|[>+~]|\s\S)/.test(selector)) continue;
      const whose = selector.replace(/:focus(-visible|-within)?[\s\S]*$/, "").trim() || "*";
      if (isSelector(whose)) found.push(whose);
    }
  }
  return found;
}
