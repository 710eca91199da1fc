import { all, closest, isExposed, isSeen, isTabbable, parentOf, textOf } from "../../page/dom.ts";
import { eventsOf } from "../../page/notes.ts";
import type { ReadingProbe } from "../../probe.ts";

const PRESSES = [
  "click",
  "mousedown",
  "mouseup",
  "pointerdown",
  "pointerup",
  "touchstart",
  "touchend",
  "dblclick",
];
const NATIVE =
  "a[href], area[href], button, input, select, textarea, option, summary, label, video, audio, iframe, object, embed, canvas, [contenteditable]:not([contenteditable=false])";
/** What listens for presses on what is in it. */
const PARTS =
  "main, header, footer, nav, section, article, aside, form, dialog, fieldset, ul, ol, dl, table, tbody, tr, [role]:not([role=generic]):not([role=img])";
/** Roles of controls; with one of them it is said what the element is. */
const CONTROL =
  "[role=button], [role=link], [role=checkbox], [role=radio], [role=switch], [role=tab], [role=menuitem], [role=menuitemcheckbox], [role=menuitemradio], [role=option], [role=treeitem], [role=slider], [role=spinbutton], [role=combobox], [role=textbox], [role=searchbox], [role=gridcell], [role=scrollbar], [role=listbox], [role=application]";
const LOOKS = /(^|[-_ ])(btn|button|cta)(?=[-_ ]|$)/i;
/** Parts of a page rather than things to press. */
const LARGE = 120;

/**
 * WCAG 2.2, 4.1.2 Name, Role, Value. What is pressed, by a handler of its own or by looking like a button, must be an
 * element of HTML that is a control, or have a role that says so. What holds controls, or is in one, is let be: a
 * press on it may be theirs.
 */
export const customControl: ReadingProbe = {
  name: "custom-control",
  barriers: ["custom-control"],
  settings: ["desktop"],
  *read() {
    let told = 0;
    for (const element of all("*", document.body)) {
      if (element.closest("svg") && element.localName !== "svg") continue;
      const event = eventOf(element);
      if (!event && !LOOKS.test(element.getAttribute("class") ?? "")) continue;
      if (!isAlone(element) || !isSeen(element) || !isExposed(element)) continue;
      const text = textOf(element);
      if (text.length > LARGE || (!event && !isPointedAt(element))) continue;
      // A press beside a dialog or menu closes it, which the keyboard does otherwise.
      if (!text && !element.matches("img, svg, i, span") && !isPointedAt(element)) continue;
      yield {
        barrier: "custom-control",
        level:
          event && (element.hasAttribute("onclick") || isPointedAt(element) || isTabbable(element))
            ? "error"
            : "warning",
        element,
        message: `A ${element.localName} ${event ? `acts on ${event}` : "looks like a button"} and has no role of a control: "${text.slice(0, 60)}".${event ? "" : " Is it one?"}`,
      };
      if (++told >= 8) return;
    }
  },
};

function eventOf(element: Element): string | undefined {
  const events = eventsOf(element);
  return PRESSES.find((each) => events.has(each));
}

/** Whether the element is no control, holds none and is in none. */
function isAlone(element: Element): boolean {
  if (closest(element, `${NATIVE}, ${CONTROL}, [role=presentation], [role=none]`)) return false;
  if (
    element.querySelector(
      `a[href], button, input, select, textarea, summary, label, [tabindex], main, h1, ${CONTROL}`,
    )
  )
    return false;
  return !element.matches(PARTS);
}

/** Whether it is this element, not one around it, over which the pointer becomes a hand. */
function isPointedAt(element: Element): boolean {
  const around = parentOf(element);
  const isHand = (each: Element) => getComputedStyle(each).cursor === "pointer";
  return isHand(element) && !(around && isHand(around));
}
