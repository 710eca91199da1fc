import { selectorOf } from "../../../page/dom.ts";
import { styleRules } from "../../../page/style-rules.ts";
import { contrastIn } from "../text-contrast.ts";

const COLOURS = /(^|[;\s])(color|background(-color|-image)?|opacity|-webkit-text-fill-color|filter)\s*:/;
/** Elements whose state is tried: more look like these. */
const LIMIT = 40;

let holders: Element[] = [];

/** @returns selectors of the elements whose state makes a style change a colour, one for each look */
function holding(pseudo: ":hover" | ":focus"): string[] {
  const found = new Map<string, Element>();
  for (const rule of styleRules()) {
    if (found.size >= LIMIT) break;
    if (!rule.selectorText.includes(pseudo) || !COLOURS.test(rule.cssText)) continue;
    for (const part of rule.selectorText.split(",")) {
      const holder = holderIn(part, pseudo);
      if (holder === null) continue;
      for (const element of document.querySelectorAll(holder)) {
        const look = `${element.localName} ${element.className} ${element.parentElement?.className}`;
        if (!found.has(look) && element.checkVisibility()) found.set(look, element);
      }
    }
  }
  holders = [...found.values()].slice(0, LIMIT);
  return holders.map(selectorOf);
}

/** Up to the part of a selector that has the state: ".card" of ".card:hover .title"; null for none. */
function holderIn(part: string, pseudo: string): string | null {
  if (!part.includes(pseudo) || /:not\([^)]*:(hover|focus)|&|::/.test(part)) return null;
  const end = part.search(/:(hover|focus)[^\s>+~]*/);
  const tail = /^[^\s>+~]*/.exec(part.slice(end))?.[0] ?? "";
  const holder = (part.slice(0, end) + tail).replace(/:(hover|focus-visible|focus-within|focus|active)/g, "");
  const selector = holder.trim() || "a[href], button, input";
  return CSS.supports(`selector(${selector})`) ? selector : null;
}

/** What has too little contrast in and right beside the elements that holding() found, as the page is now. */
function contrast(): { readonly selector: string; readonly message: string }[] {
  const places = new Set(holders.map((element) => element.parentElement ?? element));
  const outermost = [...places].filter((place) => {
    for (let around = place.parentElement; around; around = around.parentElement)
      if (places.has(around)) return false;
    return true;
  });
  return [...contrastIn(outermost)].flatMap(({ barrier, level, element, message }) =>
    element && level === "error" && barrier !== "placeholder-contrast"
      ? [{ selector: selectorOf(element), message }]
      : [],
  );
}

export const stateContrast = { holding, contrast };
