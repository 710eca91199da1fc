import {
  all,
  closest,
  isRendered,
  isSeen,
  nameOf,
  ownText,
  parentOf,
  quote,
  textOf,
} from "../../../page/dom.ts";
import { eventsOf, notes } from "../../../page/notes.ts";
import { finishTransitions } from "../../../page/transitions.ts";
import { CLICK, effectOf, mouse } from "../../keyboard/inside/effect.ts";
import { changesOf, type Look, lookOf } from "../../keyboard/inside/look.ts";
import { type Told, told } from "../../keyboard/inside/told.ts";
import { pass } from "../../keyboard/inside/walk.ts";

/** As many are pressed; what is beyond is like what was before. */
const LIMIT = 10;
/** Milliseconds in which a script that takes its time has told a state. */
const LATE = 400;
const STATES = ["aria-expanded", "aria-pressed", "aria-checked", "aria-selected", "open"];
const CONTROLS =
  "button, [role=button], input[type=button], [role=checkbox], [role=switch], [aria-expanded], [aria-pressed]";
/** What the browser tells the state of, and what a press may send or leave. */
const OTHERS =
  "select, summary, a[href], input:not([type=button]), [popovertarget], [commandfor], [role=tab], [role=option], [role^=menuitem], [role=combobox], :disabled, [aria-disabled=true]";
/** What tells of itself when it comes. */
const TELLS =
  "dialog, [role=dialog], [role=alertdialog], [role=tooltip], [role=status], [role=alert], [role=log], [aria-live]:not([aria-live=off])";

/** How a control and the page are at one time. */
interface State {
  readonly told: string;
  readonly name: string;
  readonly look: Look;
  readonly words: string;
  readonly shown: ReadonlySet<Element>;
}

export interface Toggles {
  readonly found: readonly Told[];
  /** Whether the page is not as it was. */
  readonly changed: boolean;
}

/** Presses each control twice, and compares what changes and changes back with what the control says of itself. */
export async function toggles(): Promise<Toggles> {
  const controls = all(CONTROLS).filter(isPressed).slice(0, LIMIT);
  const found: Told[] = [];
  if (controls.length === 0) return { found, changed: false };
  const before = document.documentElement.outerHTML;
  for (const control of controls) {
    if (!control.isConnected || !isRendered(control) || document.querySelector(":modal")) continue;
    const finding = await toggle(control);
    if (finding) found.push(finding);
  }
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  return { found, changed: document.documentElement.outerHTML !== before };
}

/** Whether a script may listen to a press on it, and that sends no form. */
function isPressed(element: Element): boolean {
  if (element.matches(OTHERS) || !isSeen(element)) return false;
  if (element instanceof HTMLButtonElement && element.type !== "button" && element.form) return false;
  for (let each: Element | null = element; each; each = parentOf(each))
    if (["click", "mousedown", "pointerdown"].some((type) => eventsOf(each).has(type))) return true;
  return [document, window].some((target) => notes().listeners.get(target)?.has("click"));
}

async function toggle(control: Element): Promise<Told | null> {
  if (control instanceof HTMLElement) control.focus({ preventScroll: true });
  const press = () => effectOf(() => mouse(control, CLICK));
  const closed = await stateOf(control);
  const { any, left, alerts, hasOpened } = await press();
  if (!any || left.length + alerts.length > 0 || hasOpened || !isRendered(control)) return null;
  const open = await stateOf(control);
  if (open.told !== closed.told || document.querySelector(":modal")) return null;
  await press();
  const again = await stateOf(control);
  // What is written anew at each press has not gone.
  const still = new Set([...again.shown].map(textOf));
  const parts = differing(closed, open).filter(
    (each) =>
      closed.shown.has(each) === again.shown.has(each) && closed.shown.has(each) === still.has(textOf(each)),
  );
  const finding = compare(control, closed, open, again, parts);
  if (!finding) return null;
  await press();
  await pass(LATE);
  const late = await stateOf(control);
  await press();
  return late.told === closed.told && (says(control) || late.name === closed.name) ? finding : null;
}

const says = (control: Element): boolean => STATES.some((name) => control.hasAttribute(name));

/** @param parts what the first press showed or hid, and the second took back */
function compare(
  control: Element,
  closed: State,
  open: State,
  again: State,
  parts: readonly Element[],
): Told | null {
  const called = quote(closed.name);
  const [part] = parts;
  const value = (name: string) => control.getAttribute(name);
  if (value("aria-expanded") !== null) {
    if (!part) return null;
    const message = `${called} shows and hides ${quote(textOf(part))}, and says aria-expanded="${value("aria-expanded")}" all the time.`;
    return told("aria-state", "error", control, message);
  }
  for (const name of ["aria-checked", "aria-pressed"]) {
    if (value(name) === null) continue;
    const isOther = changesOf(closed.look, open.look).length > 0 || open.words !== closed.words;
    const isBack = changesOf(closed.look, again.look).length === 0 && again.words === closed.words;
    if (!isOther || !isBack) continue;
    // The words of a button may change for another reason than its being pressed.
    const isProved = name === "aria-checked";
    const message = `${called} looks otherwise after a press and as before after another, and says ${name}="${value(name)}" all the time.${isProved ? "" : " Is it pressed or not?"}`;
    return told("aria-state", isProved ? "error" : "warning", control, message);
  }
  const isToggle = part && parts.every((each) => open.shown.has(each)) && closed.name === open.name;
  if (!isToggle || parts.some((each) => closest(each, TELLS)) || closest(control, "[aria-expanded]"))
    return null;
  const message = `${called} shows and hides ${quote(textOf(part))}, and has no aria-expanded. Is it told whether it is open?`;
  return told("aria-state", "warning", control, message);
}

/** How it is when what moves has come to its end, and scripts that wait for that have run. */
async function stateOf(control: Element): Promise<State> {
  finishTransitions();
  await pass(0);
  const told = STATES.map((name) => closest(control, `[${name}]`)?.getAttribute(name)).join();
  const shown = all("body *:not(script, style, option, noscript)").filter(
    (each) => ownText(each) && !control.contains(each) && isSeen(each),
  );
  return {
    told,
    name: nameOf(control),
    look: lookOf(control),
    words: textOf(control),
    shown: new Set(shown),
  };
}

function differing({ shown: one }: State, { shown: other }: State): Element[] {
  return [...[...one].filter((each) => !other.has(each)), ...[...other].filter((each) => !one.has(each))];
}
