import { all, closest, FOCUSABLE, isSeen, parentOf, textOf } from "../../page/dom.ts";
import { eventsOf } from "../../page/notes.ts";
import type { ReadingProbe } from "../../probe.ts";

const DRAG = ["dragstart", "drag", "dragend"];
const HOLD = ["mousedown", "pointerdown", "touchstart"];
/** Pointers that say: hold this and move it. */
const GRIPS = /^(-webkit-)?(grab|grabbing|move|all-scroll|col-resize|row-resize|(ew|ns|nesw|nwse)-resize)$/;

/**
 * WCAG 2.2, 2.5.7 Dragging Movements and 2.1.1 Keyboard. What can be dragged, and has neither a control in it or
 * beside it nor listens to keys, can be moved by dragging only. So can, as it seems, what is held by a script of its
 * own while the mouse over it looks like a hand or an arrow to two sides: a slider, a map.
 */
export const drag: ReadingProbe = {
  name: "drag",
  barriers: ["drag-only"],
  settings: ["desktop"],
  *read() {
    const lists = new Set<Element | null>();
    for (const element of all("[draggable=true], [ondragstart]")) {
      if (!isSeen(element) || element.matches("a, img")) continue;
      const list = parentOf(element);
      // One report for all items of a list.
      if (lists.has(list) || hasOtherWay(element)) continue;
      lists.add(list);
      const handled = [element, ...(list ? [list] : [])].some((each) =>
        DRAG.some((type) => eventsOf(each).has(type)),
      );
      yield {
        barrier: "drag-only",
        level: handled ? "error" : "warning",
        element,
        message: `"${textOf(element).slice(0, 60)}" can be dragged, and nothing in or beside it does the same.${
          handled ? "" : " Can it be moved in another way?"
        }`,
      };
    }
    for (const element of all("*", document.body)) {
      const events = eventsOf(element);
      if (!HOLD.some((type) => events.has(type)) || !isSeen(element)) continue;
      if (!GRIPS.test(getComputedStyle(element).cursor) || hasOtherWay(element)) continue;
      yield {
        barrier: "drag-only",
        level: "warning",
        element,
        message: "The mouse holds and moves it, and no key does. Can it be moved in another way?",
      };
    }
  },
};

/** Whether a control or a key may move it: in it, in its list, or named as its control. */
function hasOtherWay(element: Element): boolean {
  const controls = `button, select, input, [role=button], [role=menuitem]`;
  if (element.querySelector(controls) || element.matches("button, [role=slider], [role=separator]"))
    return true;
  if (closest(element, "[role=slider], [role=application]")) return true;
  for (let each: Element | null = element; each && each !== document.body; each = parentOf(each)) {
    if (["keydown", "keyup", "keypress"].some((type) => eventsOf(each).has(type))) return true;
  }
  const list = element.parentElement;
  const around = list?.closest("section, form, fieldset, article, [role=group]") ?? list?.parentElement;
  const beside = [list, ...(around && around !== document.body && !around.matches("main") ? [around] : [])];
  return beside.some((each) =>
    [...(each?.querySelectorAll(controls) ?? [])].some((other) => other.matches(FOCUSABLE)),
  );
}
