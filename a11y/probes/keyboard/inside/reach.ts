import { all, closest, FOCUSABLE, isSeen, isTabbable } from "../../../page/dom.ts";
import { eventsOf } from "../../../page/notes.ts";
import { type Told, told, wordsOf } from "./told.ts";

/** Parts in which arrow keys move the focus, so that only one control of them is a stop. */
export const COMPOSITE =
  "[role=tablist], [role=menu], [role=menubar], [role=radiogroup], [role=listbox], [role=tree], [role=grid], [role=treegrid], [role=toolbar], [role=combobox], [role=spinbutton], [role=application], [role=group][aria-activedescendant]";
const CONTROL = "a[href], button, input:not([type=hidden]), select, textarea, summary";
const WIDGET =
  /^(button|link|checkbox|switch|radio|tab|menuitem|menuitemcheckbox|menuitemradio|option|slider|spinbutton|textbox|searchbox|combobox|treeitem)$/;

/** The controls that a whole walk with the Tab key never came to. */
export function unreachedOf(reached: ReadonlySet<Element>): Told[] {
  if (document.querySelector(":modal")) return [];
  return all(`${FOCUSABLE}, [role]`).flatMap((element) => {
    if (reached.has(element) || !isUsable(element)) return [];
    if (element.matches(CONTROL) && element.getAttribute("tabindex")?.trim().startsWith("-"))
      return hasTwin(element, reached) ? [] : [withoutStop(element)];
    if (isTabbable(element)) return isSkipped(element) ? [passedBy(element)] : [];
    const role = element.getAttribute("role")?.trim() ?? "";
    if (!WIDGET.test(role) || element.matches(FOCUSABLE) || holdsOther(element)) return [];
    return [withoutFocus(element, role)];
  });
}

/** Whether it can be seen and used, and isn't a part of a greater control. */
function isUsable(element: Element): boolean {
  if (element.matches(":disabled, [aria-disabled=true], iframe, object, embed, audio, video, area"))
    return false;
  if (!isSeen(element) || isClipped(element)) return false;
  if (closest(element, `[aria-hidden=true], [inert]`)) return false;
  const { parentElement } = element;
  return !parentElement || !closest(parentElement, `${COMPOSITE}, a[href], button, summary, label, select`);
}

/** Whether it lies outside what its scrolling or clipping box shows, as the other slides of a carousel do. */
function isClipped(element: Element): boolean {
  const box = element.getBoundingClientRect();
  for (let each = element.parentElement; each && each !== document.body; each = each.parentElement) {
    if (getComputedStyle(each).overflowX === "visible") continue;
    const around = each.getBoundingClientRect();
    if (box.right <= around.left + 1 || box.left >= around.right - 1) return true;
    if (box.bottom <= around.top + 1 || box.top >= around.bottom - 1) return true;
  }
  return false;
}

/** Whether another way does the same: a link to the same place, the field beside it, its own parent's keys. */
function hasTwin(element: Element, reached: ReadonlySet<Element>): boolean {
  const href = element.getAttribute("href");
  if (href !== null) {
    if (/^#|^javascript:|^$/.test(href) && element.textContent?.trim() === "") return true;
    return [...reached].some((other) => other.getAttribute("href") === href);
  }
  // The buttons in a field (clear, show, step up and down) have keys of the field itself.
  const field = element.parentElement?.querySelector("input, [role=combobox], [role=spinbutton], select");
  if (element.matches("button, [role=button]") && field && reached.has(field)) return true;
  // A hidden field behind a control that is drawn with other elements.
  return element.matches("input, select, textarea") && Number(getComputedStyle(element).opacity) === 0;
}

/** Whether the browser would not pass it by for a reason of its own. */
function isSkipped(element: Element): boolean {
  if (element instanceof HTMLInputElement && element.type === "radio") return false;
  return element.matches(`${CONTROL}, [role]`);
}

/** Whether a real control is in it, or it is the label of one. */
function holdsOther(element: Element): boolean {
  return element.querySelector(FOCUSABLE) !== null || element.matches("label, option, :has(input)");
}

function withoutStop(element: Element): Told {
  const handled = closest(element, "[aria-activedescendant]") ?? keyed(element);
  const value = element.getAttribute("tabindex");
  return told(
    "keyboard-unreachable",
    handled ? "warning" : "error",
    element,
    `tabindex="${value}" takes "${wordsOf(element)}" out of the Tab order.${handled ? " Do other keys reach it?" : ""}`,
  );
}

/** Something around the element that listens to keys, and so may move the focus to it. */
function keyed(element: Element): Element | null {
  for (let each = element.parentElement; each && each !== document.body; each = each.parentElement)
    if (eventsOf(each).has("keydown")) return each;
  return null;
}

function passedBy(element: Element): Told {
  return told(
    "keyboard-unreachable",
    "error",
    element,
    `The Tab key went through the whole page and never stopped at "${wordsOf(element)}".`,
  );
}

function withoutFocus(element: Element, role: string): Told {
  const acts = ["click", "mousedown", "pointerdown", "mouseup", "touchstart"].some((type) =>
    eventsOf(element).has(type),
  );
  return told(
    "keyboard-unreachable",
    acts ? "error" : "warning",
    element,
    `"${wordsOf(element)}" is called a ${role}, but has no tabindex.${
      acts ? "" : " Can it be used in another way with the keyboard?"
    }`,
  );
}
