import { collapse, isRendered, parentOf, textOf } from "../../page/dom.ts";
import type { ReadingProbe } from "../../probe.ts";

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
 * skips to the content.
 */
export const hiddenContent: ReadingProbe = {
  name: "hidden-content",
  barriers: ["hidden-content"],
  settings: ["desktop"],
  *read() {
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
