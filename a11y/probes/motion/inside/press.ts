import { all, closest, isRendered, selectorOf } from "../../../page/dom.ts";
import { eventsOf, notes } from "../../../page/notes.ts";
import type { SeenAt } from "../../../probe.ts";
import { textsSeen } from "./clock.ts";

/** The selectors of buttons that a script of the page's does something with, but for those that open a part. */
export function buttons(): string[] {
  return all("button, [role=button], input[type=button]")
    .filter((element) => isRendered(element) && !element.matches(":disabled"))
    .filter(
      (element) => !element.matches("[aria-expanded], [aria-haspopup], [aria-controls], [popovertarget]"),
    )
    .filter((element) => eventsOf(element).has("click"))
    .slice(0, 8)
    .map(selectorOf);
}

/** Longer texts are parts of the page rather than messages. */
const LONGEST = 200;

/** Presses a button and tells what short text that brought, and whether it goes away by itself. */
export function press(selector: string): SeenAt[] {
  const button = document.querySelector(selector);
  if (!(button instanceof HTMLElement)) return [];
  const before = textsSeen();
  const timers = notes().timers.length;
  button.click();
  const come = [...textsSeen()].filter(
    ([element, text]) => before.get(element) !== text && element !== button,
  );
  const [found] = come;
  if (!found || come.length > 2) return [];
  const [element, text] = found;
  if (text.length > LONGEST || element.contains(document.activeElement) || closest(element, DIALOGS))
    return [];
  if (element.querySelector("a[href], button, input, select, textarea") || button.contains(element))
    return [];
  const seen: SeenAt[] = [];
  const quoted = `"${text.slice(0, 60)}"`;
  if (!closest(element, LIVE)) {
    const message = `${quoted} appears when this button is pressed. Does it tell what came of it?`;
    seen.push({ barrier: "status-message", level: "warning", selector: selectorOf(element), message });
  }
  for (const timer of notes().timers.slice(timers)) {
    if (timer.waits && !timer.repeats && timer.delay >= 1000) timer.run();
    if (textsSeen().has(element)) continue;
    const message = `${quoted} disappears after ${timer.delay / 1000} seconds. Can people read it again, or keep it?`;
    seen.push({ barrier: "time-limit", level: "warning", selector: selectorOf(button), message });
    break;
  }
  return seen;
}

const LIVE = "[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log], output";
const DIALOGS = "[role=dialog], [role=alertdialog], dialog";
