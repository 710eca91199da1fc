import { all, FOCUSABLE, isSeen, isTabbable, selectorOf, textOf } from "../../../page/dom.ts";
import { eventsOf, notes } from "../../../page/notes.ts";
import { COMPOSITE } from "./reach.ts";
import { wordsOf } from "./told.ts";
import { activeElement, DIALOGS, LATE, pass } from "./walk.ts";

const LIMIT = 15;
/** Names by which pages call what they lay over themselves. */
const LAID_OVER = /modal|dialog|lightbox|popup|pop-up|overlay/i;
const CLOSE = /close|dismiss|cancel|schlie|ferm|cerrar|chiudi|sluit|cau\b|^[x×✕✖⨯]$|^ok$/i;

/** The buttons and links that act in the page, by what listens; a form is not sent. */
export function openers(): string[] {
  const page = [document, window, document.body].some((target) =>
    notes().listeners.get(target)?.has("click"),
  );
  const found = all("a, button, summary, input[type=button], [role=button], [role=link]").filter(
    (element) => {
      if (!isTabbable(element) || !isSeen(element) || element.matches("summary")) return false;
      const href = element.getAttribute("href");
      const leads = href !== null && !/^(#|javascript:|$)/i.test(href);
      const sends =
        element instanceof HTMLButtonElement && element.type === "submit" && element.form !== null;
      const own = ["click", "mousedown", "mouseup", "keydown"].some((type) => eventsOf(element).has(type));
      if (element.matches("[popovertarget], [commandfor], [aria-haspopup=dialog]")) return true;
      return own || (!leads && !sends && (page || hasClickAround(element)));
    },
  );
  return found.slice(0, LIMIT).map(selectorOf);
}

function hasClickAround(element: Element): boolean {
  for (let each = element.parentElement; each; each = each.parentElement)
    if (eventsOf(each).has("click")) return true;
  return false;
}

export interface Opened {
  readonly words: string;
  /** The dialog that showed, or "". */
  readonly dialog: string;
  readonly dialogWords: string;
  /** Whether it says of itself that it is a dialog, or is laid over the page as one. */
  readonly isCertain: boolean;
  /** Whether it keeps people from the rest of the page. */
  readonly isModal: boolean;
  readonly isFocusInside: boolean;
  /** How many stops of the Tab key it has. */
  readonly stops: number;
  /** Whether the focus is nowhere now, and why. */
  readonly lost: "" | "removed" | "hidden" | "disabled";
  /** Whether what held the control went with it, as a message that is closed does. */
  readonly withParent: boolean;
}

/** Activates a control as Enter does, and tells what came of it; null when it can't be used any more. */
export async function activate(selector: string): Promise<Opened | null> {
  const element = document.querySelector(selector);
  if (!(element instanceof HTMLElement) || !isSeen(element)) return null;
  const before = new Set(laidOver());
  const { parentElement } = element;
  const timers = notes().timers.length;
  element.focus();
  if (document.activeElement !== element) return null;
  element.click();
  await settle(timers);
  const dialog = laidOver().find((each) => !before.has(each) && !each.contains(element)) ?? null;
  const active = activeElement();
  const gone = !element.isConnected
    ? "removed"
    : element.matches(":disabled")
      ? "disabled"
      : isSeen(element)
        ? ""
        : "hidden";
  return {
    words: wordsOf(element),
    dialog: dialog ? selectorOf(dialog) : "",
    dialogWords: dialog ? wordsOf(dialog) : "",
    isCertain: dialog?.matches(DIALOGS) ?? false,
    isModal: dialog ? isModal(dialog) : false,
    isFocusInside: dialog !== null && active !== null && dialog.contains(active),
    stops: dialog ? all(FOCUSABLE, dialog).filter(isTabbable).length : 0,
    // The browser takes the focus from what is hidden only when it draws next.
    lost: (active === null || active === element) && !element.closest(COMPOSITE) ? gone : "",
    withParent: !parentElement?.isConnected || !isSeen(parentElement),
  };
}

/** Waits for the short timers that were set since, and for what is drawn then. */
async function settle(since: number): Promise<void> {
  await pass(0);
  const delays = notes()
    .timers.slice(since)
    .filter(({ repeats, delay }) => !repeats && delay <= 400);
  if (delays.length > 0) await pass(Math.max(...delays.map(({ delay }) => delay)) + LATE);
}

/** What is laid over the page now: by its role, or by its name and place. */
function laidOver(): Element[] {
  const found = all(`${DIALOGS}, [popover], [class], [id]`).filter((element) => {
    if (element.matches(DIALOGS)) return isSeen(element);
    const isCalled = LAID_OVER.test(`${element.getAttribute("class")} ${element.id}`);
    if (!isCalled || !isSeen(element) || element.matches("button, a, html, body")) return false;
    return /fixed|absolute/.test(getComputedStyle(element).position) && textOf(element) !== "";
  });
  // The dialog itself, rather than the veil around it.
  const dialogs = found.filter((element) => element.matches(DIALOGS));
  return dialogs.length > 0
    ? dialogs
    : found.filter((element) => !found.some((other) => other !== element && other.contains(element)));
}

function isModal(dialog: Element): boolean {
  if (dialog.matches(":modal, [aria-modal=true]")) return true;
  if (dialog.closest('[class*="modal" i], [class*="lightbox" i], [id*="modal" i], [id*="lightbox" i]'))
    return true;
  const hit = document.elementFromPoint(4, innerHeight - 4);
  return (
    hit !== null &&
    hit !== document.body &&
    hit !== document.documentElement &&
    /fixed/.test(getComputedStyle(hit).position)
  );
}

export interface DialogState {
  readonly isOpen: boolean;
  /** What has the focus outside the dialog, or "". */
  readonly outside: string;
  readonly isNowhere: boolean;
}

export async function dialogState(selector: string, wait: boolean): Promise<DialogState> {
  if (wait) await settle(notes().timers.length - 1);
  const dialog = document.querySelector(selector);
  const active = activeElement();
  return {
    isOpen: dialog !== null && isSeen(dialog),
    outside:
      active && !dialog?.contains(active) && isSeen(active) && !active.matches("[aria-hidden=true] *")
        ? wordsOf(active)
        : "",
    // The browser takes the focus from what is hidden only when it draws next.
    isNowhere: active === null || !isSeen(active),
  };
}

/** Closes a dialog with its own button; @returns whether it has one */
export async function closeDialog(selector: string): Promise<boolean> {
  const dialog = document.querySelector(selector);
  if (!dialog) return false;
  const controls = all("button, a, [role=button], input[type=button]", dialog);
  const button =
    controls.find((each) =>
      CLOSE.test(`${wordsOf(each)} ${each.getAttribute("aria-label")} ${each.className}`.trim()),
    ) ?? controls[0];
  if (!(button instanceof HTMLElement)) return false;
  const timers = notes().timers.length;
  button.focus();
  button.click();
  await settle(timers);
  return true;
}

/** Brings the focus back into a dialog that it left. */
export function focusInto(selector: string): void {
  const dialog = document.querySelector(selector);
  const active = activeElement();
  if (!dialog || (active && dialog.contains(active))) return;
  const stop = all(FOCUSABLE, dialog).find(isTabbable);
  if (stop instanceof HTMLElement) stop.focus();
}
