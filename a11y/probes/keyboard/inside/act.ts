import { all, closest, FOCUSABLE, isRendered, isTabbable, parentOf, textOf } from "../../../page/dom.ts";
import { eventsOf, notes } from "../../../page/notes.ts";
import { CLICK, effectOf, mouse, press } from "./effect.ts";
import { type Told, told, wordsOf } from "./told.ts";

const CLICKS = [
  "click",
  "dblclick",
  "mouseup",
  "mousedown",
  "pointerup",
  "pointerdown",
  "touchstart",
  "touchend",
];
const KEYS = ["keydown", "keyup", "keypress"];
const WIDGET =
  /^(button|link|checkbox|switch|radio|tab|menuitem|menuitemcheckbox|menuitemradio|option|slider|spinbutton|textbox|searchbox|combobox|treeitem|gridcell)$/;
/** As many of one sort are tried; what is beyond is like what was before. */
const LIMIT = 25;

export interface Acts {
  readonly found: readonly Told[];
  /** Whether the page was changed. */
  readonly acted: boolean;
}

/** Whether anything here may listen to a mouse or to keys, or should: a page without is not worth trying. */
export function listens(): boolean {
  if (document.querySelector("a[href][role=button]")) return true;
  const types = [...CLICKS, ...KEYS];
  const hears = (target: EventTarget) => types.some((type) => notes().listeners.get(target)?.has(type));
  return (
    hears(document) ||
    hears(window) ||
    all("*").some((element) => types.some((type) => eventsOf(element).has(type)))
  );
}

/** Uses everything that a mouse can use and a key should, and tells what keys can't do. */
export async function act(): Promise<Acts> {
  const found: Told[] = [];
  let acted = false;
  for (const element of mouseTargets().slice(0, LIMIT)) {
    acted = true;
    const finding = await onlyByMouse(element);
    if (finding) found.push(finding);
  }
  for (const element of keyTargets().slice(0, LIMIT)) {
    if (!element.isConnected) continue;
    acted = true;
    const finding = await withoutKeys(element);
    if (finding) found.push(finding);
  }
  return { found, acted };
}

function hears(element: Element, types: readonly string[]): boolean {
  const events = eventsOf(element);
  return types.some((type) => events.has(type));
}

/** Whether a handler around the element, or of the whole page, may act for it. */
function isDelegated(element: Element, types: readonly string[]): boolean {
  for (let each = parentOf(element); each; each = parentOf(each)) if (hears(each, types)) return true;
  const of = (target: EventTarget) => types.some((type) => notes().listeners.get(target)?.has(type));
  return of(document) || of(window);
}

/** What a mouse can use, and the focus can't come to. */
function mouseTargets(): Element[] {
  return all("body *").filter((element) => {
    if (element.matches(`${FOCUSABLE}, label, option, form, video, audio, canvas, script, style, dialog`))
      return false;
    const pointer = pointerOf(element);
    const own = hears(element, CLICKS);
    if (!own && !(pointer && isDelegated(element, ["click", "mousedown", "mouseup", "pointerdown"])))
      return false;
    if (own && !pointer && !hears(element, ["click", "dblclick"])) return false;
    if (WIDGET.test(element.getAttribute("role") ?? "")) return false;
    if (element.querySelector(FOCUSABLE) || element.matches(":has(label)")) return false;
    const { parentElement } = element;
    if (parentElement && closest(parentElement, `a[href], button, label, summary, select, [contenteditable]`))
      return false;
    if (parentElement && closest(parentElement, "[tabindex]:not(body)") && !own) return false;
    return true;
  });
}

/** Whether a pointing hand shows over the element itself, not only because it shows around it. */
function pointerOf(element: Element): boolean {
  const { parentElement } = element;
  if (getComputedStyle(element).cursor !== "pointer") return false;
  return !parentElement || getComputedStyle(parentElement).cursor !== "pointer";
}

async function onlyByMouse(element: Element): Promise<Told | null> {
  const words = wordsOf(element) || element.getAttribute("class") || element.localName;
  if (!isRendered(element)) {
    const named =
      hears(element, ["click"]) && pointerOf(element) && (textOf(element) || element.getAttribute("title"));
    if (!named) return null;
    return told(
      "mouse-only",
      "warning",
      element,
      `"${words}" listens to clicks, but the focus can't come to it. When it shows, is there another way to do the same?`,
    );
  }
  const { width, height } = element.getBoundingClientRect();
  // A veil behind a dialog, or a whole page that listens.
  if (width * height > innerWidth * innerHeight * 0.5) return null;
  const types = hears(element, ["dblclick"]) ? [...CLICK, "dblclick"] : CLICK;
  const { any, left, isPassedOn } = await effectOf(() => mouse(element, types));
  if (!any || isPassedOn || left.some(isLinked)) return null;
  return told(
    "mouse-only",
    "error",
    element,
    `A click on this ${element.localName} ("${words}") does something, but the focus can't come to it.`,
  );
}

/** Whether a link that the keyboard reaches leads to the address. */
function isLinked(address: string): boolean {
  return [...document.links].some((link) => link.href === address && isTabbable(link));
}

/** What the focus can come to, and a click does something with, that isn't a control of HTML. */
function keyTargets(): Element[] {
  return all("[tabindex], a[href][role=button]").filter((element) => {
    if (!isTabbable(element) || !isRendered(element)) return false;
    if (element.matches("button, input, select, textarea, summary, iframe, video, audio, [contenteditable]"))
      return false;
    if (element.matches("a[href]")) return element.getAttribute("role") === "button";
    const role = element.getAttribute("role") ?? "";
    if (
      role &&
      !/^(button|link|checkbox|switch|tab|menuitem|radio|option|treeitem|img|none|presentation)$/.test(role)
    )
      return false;
    if (!role && element.querySelector(FOCUSABLE)) return false;
    return (
      hears(element, ["click", "mousedown", "mouseup", "pointerdown"]) || isDelegated(element, ["click"])
    );
  });
}

async function withoutKeys(element: Element): Promise<Told | null> {
  const role = element.getAttribute("role") ?? "";
  const words = wordsOf(element);
  const silent = !hears(element, KEYS) && !isDelegated(element, KEYS);
  if (element instanceof HTMLElement) element.focus({ preventScroll: true });
  if (element.matches("a[href]")) {
    const space = silent ? null : await effectOf(() => press(element, " "));
    if (space?.any || space?.prevented) return null;
    return told("button-keys", "error", element, `"${words}" is called a button, but Space does nothing.`);
  }
  const wanted = /^(checkbox|switch|radio)$/.test(role)
    ? [" "]
    : role === "button"
      ? ["Enter", " "]
      : ["Enter"];
  const failed: string[] = [];
  for (const key of wanted) {
    if (!element.isConnected || !isRendered(element)) return null;
    const { any, prevented } = silent
      ? { any: false, prevented: false }
      : await effectOf(() => press(element, key));
    if (!any && !prevented) failed.push(key === " " ? "Space" : key);
  }
  if (failed.length === 0) return null;
  const { any, isPassedOn } = await effectOf(() => mouse(element, CLICK));
  if (!any || isPassedOn) return null;
  return told(
    "button-keys",
    "error",
    element,
    `A click on "${words}" does something; ${failed.join(" and ")} ${failed.length > 1 ? "do" : "does"} nothing.`,
  );
}
