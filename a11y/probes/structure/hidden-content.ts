import {
  all,
  closest,
  collapse,
  FOCUSABLE,
  isRendered,
  isSeen,
  parentOf,
  quote,
  textOf,
} from "../../page/dom.ts";
import type { ReadingProbe, Seen } from "../../probe.ts";

/** Names that style sheets give to what only screen readers are to tell. */
const FOR_SPEECH =
  /(^|[-_ ])(sr[-_]?only|sr[-_]?text|visually[-_]?hidden|visuallyhidden|hidden[-_]visually|screen[-_]?reader([-_]?(text|only))?|screenreader|reader[-_]only|assistive([-_]?text)?|a11y[-_]?(hidden|only|text)|off[-_]?screen|element-invisible|vh|acc[-_]hidden|accessibly[-_]hidden|hide[-_]visually|u-hidden-visually|hidden-accessible)(?=[-_ ]|$)/i;
/** Links and buttons whose seen words need more. */
const VAGUE =
  /^(read( more)?|more( info(rmation)?| details)?|learn more|find out more|see( more| all)?|view( all)?|show|details|edit|change|delete|remove|add|here|click here|go|continue( reading)?|download|book( now)?|apply( now)?|next|previous|open|close|select|choose|buy|order|print|share|reply|info|help|x|×|›|»|>|→|\+|\.\.\.|…)$/i;
const GOES_ON = /^([,:(–-]|about|for|of|on|to|from|in|with|at|by|this|the|and)/i;
const CHANGING =
  /\b(loading|please wait|sending|saved|copied|success|error|open|close|hide|show|collapse|expand|menu|less)\b/i;

/**
 * WCAG 2.2, 1.3.1 and 2.4.4. What is meant for screen readers, by the name of its class or as the end of a link's or
 * button's words, must not be hidden with display or visibility, which hides it from them too; nor may the link that
 * skips to the content. And 2.1.1 and 4.1.2: what is inert can be seen like all else, and neither used nor heard of.
 */
export const hiddenContent: ReadingProbe = {
  name: "hidden-content",
  barriers: ["hidden-content", "keyboard-unreachable"],
  settings: ["desktop"],
  *read() {
    yield* inert();
    let told = 0;
    for (const element of document.body.querySelectorAll<HTMLElement>(
      "[class], a *, button *, h1 *, h2 *, h3 *, h4 *, label *, a[href^='#']",
    )) {
      if (!isHiddenItself(element)) continue;
      const words = collapse(element.textContent ?? "");
      if (!/\p{L}{2}/u.test(words) || isNamedElsewhere(element)) continue;
      const why = reasonOf(element, words);
      if (!why) continue;
      yield {
        barrier: "hidden-content",
        level: "warning",
        element,
        message: `"${words.slice(0, 60)}" ${why}, and ${hiding(element)} hides it from screen readers too. Should they tell it?`,
      };
      if (++told >= 6) return;
    }
  },
};

const DIALOG = "dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true]";

/** What is inert though nothing shows that it is for the moment: no dialog before it, no fading, no place off screen. */
function* inert(): Generator<Seen> {
  if (all(DIALOG).some(isSeen)) return;
  for (const element of all("[inert]")) {
    const text = textOf(element);
    if (!isSeen(element) || !/\p{L}/u.test(text) || closest(parentOf(element) ?? element, "[inert]") !== null)
      continue;
    if (isFaded(element) || isOutside(element) || isTwin(element, text)) continue;
    const holds = element.matches(FOCUSABLE) || element.querySelector(FOCUSABLE) !== null;
    yield {
      barrier: holds ? "keyboard-unreachable" : "hidden-content",
      level: "warning",
      element,
      message: `${quote(text)} is seen and inert: ${holds ? "nobody can use it, and " : ""}screen readers do not tell it. Is that meant?`,
    };
  }
}

function isFaded(element: Element): boolean {
  for (let each: Element | null = element; each; each = parentOf(each))
    if (Number(getComputedStyle(each).opacity) < 1) return true;
  return false;
}

/** Whether it lies beyond the edge of a box that clips it, as the other slides of a carousel do. */
function isOutside(element: Element): boolean {
  const box = element.getBoundingClientRect();
  for (let each = parentOf(element); each && each !== document.body; each = parentOf(each)) {
    if (getComputedStyle(each).overflowX === "visible") continue;
    const around = each.getBoundingClientRect();
    if (box.right <= around.left + 1 || box.left >= around.right - 1) return true;
    if (box.bottom <= around.top + 1 || box.top >= around.bottom - 1) return true;
  }
  return box.left >= innerWidth;
}

/** Whether the same can be read beside it, as where a carousel that goes round repeats its slides. */
function isTwin(element: Element, text: string): boolean {
  const others = parentOf(element)?.children ?? [];
  return [...others].some(
    (other) => other !== element && !other.matches("[inert]") && textOf(other) === text,
  );
}

/** Whether it is the element that is hidden, in something that isn't. */
function isHiddenItself(element: HTMLElement): boolean {
  const around = parentOf(element);
  if (isRendered(element) || !around || !isRendered(around)) return false;
  return !element.hidden && getComputedStyle(element).opacity !== "0";
}

const hiding = (element: Element): string =>
  getComputedStyle(element).display === "none" ? "display: none" : "visibility: hidden";

function reasonOf(element: HTMLElement, words: string): string | undefined {
  if (FOR_SPEECH.test(element.className)) return "has a class for screen readers";
  if (element.matches("a[href^='#']") && /\b(skip|jump)\b/i.test(words) && isEarly(element))
    return "skips to the content";
  const around = element.parentElement?.closest("a[href], button, h1, h2, h3, h4, label");
  if (!around || element.querySelector("a, button, input, li, p, div") || CHANGING.test(words))
    return undefined;
  // A script may show it later, where it has a name to find it by.
  if (
    element.id ||
    around.hasAttribute("aria-expanded") ||
    element.matches("option, [role=tooltip], template, style, script")
  )
    return undefined;
  const seen = textOf(around);
  if (!/[\p{L}×›»>→+…]/u.test(seen)) return undefined;
  return VAGUE.test(seen.replace(/[\s.:]+$/, "")) || GOES_ON.test(words)
    ? `goes on with "${seen.slice(0, 40)}"`
    : undefined;
}

/** Whether it is among the first links of the page. */
function isEarly(element: Element): boolean {
  return [...document.links].indexOf(element as HTMLAnchorElement) < 3;
}

/** Names and descriptions may come from what is hidden. */
function isNamedElsewhere(element: Element): boolean {
  const id = element.closest("[id]")?.id;
  return (
    id !== undefined &&
    document.querySelector(
      `[aria-labelledby~="${CSS.escape(id)}"], [aria-describedby~="${CSS.escape(id)}"]`,
    ) !== null
  );
}
