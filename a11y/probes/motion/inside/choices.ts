import { all, isRendered, selectorOf } from "../../../page/dom.ts";
import { eventsOf, notes } from "../../../page/notes.ts";

/** The selectors of fields in which a choice could set something off. */
export function choices(): string[] {
  const scripts = document.scripts.length > 0;
  return all("select, input[type=radio], input[type=checkbox], input[type=text], input:not([type])")
    .filter((element) => isRendered(element) && !element.matches(":disabled"))
    .filter((element) => listens(element) || (scripts && element.matches("select")))
    .slice(0, 20)
    .map(selectorOf);
}

const TYPES = ["change", "input", "click", "keyup", "select"];

/** Whether the field, or the form around it, listens to choices. */
function listens(element: Element): boolean {
  const form = element.closest("form");
  const own = TYPES.some((type) => eventsOf(element).has(type));
  return own || (form !== null && ["change", "input"].some((type) => eventsOf(form).has(type)));
}

/** Makes another choice as a reader would, and tells what that set off, in words after "with a choice". */
export function choose(selector: string): string {
  const element = document.querySelector(selector);
  const { opened, left } = notes();
  const before = { opened: opened.length, left: left.length };
  if (!(element instanceof HTMLElement)) return "";
  element.focus();
  if (element instanceof HTMLSelectElement) {
    // A first entry is often "Choose", which does nothing.
    element.selectedIndex = (Math.max(0, element.selectedIndex) + 1) % Math.max(1, element.length);
  } else if (element instanceof HTMLInputElement) {
    if (element.type === "radio" || element.type === "checkbox") element.click();
    else element.value = "12";
  }
  // A click on a radio or checkbox has fired these already.
  if (!element.matches("[type=radio], [type=checkbox]")) {
    element.dispatchEvent(new Event("input", { bubbles: true }));
    element.dispatchEvent(new Event("change", { bubbles: true }));
  }
  if (opened.length > before.opened) return `a window opens: ${opened.at(-1)?.slice(0, 60)}`;
  if (left.length > before.left) return `the page goes to ${left.at(-1)?.slice(0, 60)}`;
  const focused = document.activeElement;
  if (focused && focused !== element && focused !== document.body)
    return `the focus moves to ${selectorOf(focused)}`;
  return "";
}
