import { all, closest, isRendered, isSeen, selectorOf } from "../../../page/dom.ts";
import { eventsOf, notes } from "../../../page/notes.ts";
import type { SeenAt } from "../../../probe.ts";
import { type Field, fields, namedBy } from "../../forms/fields.ts";
import { fill } from "../../forms/inside/fill.ts";
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
  return answerTo(button, "this button is pressed", () => button.click());
}

/** Fields and forms of one page that are tried at most. */
const MOST = 3;

/** Writes into the fields and sends the forms that scripts listen to; null where there are none. */
export function answers(): SeenAt[] | null {
  const writable = fields().filter(isWatched).slice(0, MOST);
  const sent = all("form")
    .filter((form) => form instanceof HTMLFormElement)
    .filter((form) => isSeen(form) && (eventsOf(form).has("submit") || form.onsubmit !== null))
    .slice(0, MOST);
  if (writable.length + sent.length === 0) return null;
  return [
    ...writable.flatMap((field) =>
      answerTo(field, "this field is filled in", () => {
        fill(field);
        field.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true, key: "2" }));
      }),
    ),
    ...sent.flatMap((form) =>
      answerTo(form, "this form is sent", () => {
        for (const field of fields(form)) fill(field);
        form.requestSubmit();
      }),
    ),
  ];
}

/** Whether a script listens to what is written into a field, or chosen in it, and does not offer words for it. */
function isWatched(field: Field): boolean {
  if (
    field.disabled ||
    field.matches("[role=combobox], [list], [aria-autocomplete], [type=radio], [type=checkbox]")
  )
    return false;
  return isSeen(field) && ["input", "keyup", "change"].some((type) => eventsOf(field).has(type));
}

const livesOf = (): string =>
  all(LIVE)
    .map((element) => element.textContent)
    .join("|");

function answerTo(control: HTMLElement, when: string, act: () => void): SeenAt[] {
  const before = textsSeen();
  const lives = livesOf();
  const timers = notes().timers.length;
  act();
  const come = [...textsSeen()].filter(
    ([element, text]) => before.get(element) !== text && element !== control,
  );
  const [found] = come;
  if (!found || come.length > 2) return [];
  const [element, text] = found;
  if (text.length > LONGEST || element.contains(document.activeElement) || closest(element, DIALOGS))
    return [];
  if (element.querySelector("a[href], button, input, select, textarea")) return [];
  if (control.contains(element) && !control.matches("form")) return [];
  // Who comes back to the field is told.
  if (namedBy(control, "aria-describedby").some((each) => each.contains(element))) return [];
  const seen: SeenAt[] = [];
  const quoted = `"${text.slice(0, 60)}"`;
  // The same may be told in a place for screen readers.
  if (!closest(element, LIVE) && livesOf() === lives) {
    const message = `${quoted} appears when ${when}. Does it tell what came of it?`;
    seen.push({ barrier: "status-message", level: "warning", selector: selectorOf(element), message });
  }
  for (const timer of notes().timers.slice(timers)) {
    if (timer.waits && !timer.repeats && timer.delay >= 1000) timer.run();
    if (textsSeen().has(element)) continue;
    const message = `${quoted} disappears after ${timer.delay / 1000} seconds. Can people read it again, or keep it?`;
    seen.push({ barrier: "time-limit", level: "warning", selector: selectorOf(control), message });
    break;
  }
  return seen;
}

const LIVE = "[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log], output";
const DIALOGS = "[role=dialog], [role=alertdialog], dialog";
