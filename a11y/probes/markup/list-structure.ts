import { all, collapse, isExposed, ownText, quote } from "../../page/dom.ts";
import type { ReadingProbe } from "../../probe.ts";

const MAY_BE_ANYWHERE = "script, template, style, noscript";

/**
 * WCAG 2.2, 1.3.1 (H48, H40). Lists hold only items, and items stand only in lists; the same for terms and
 * their descriptions. A list inside a list belongs into one of its items.
 */
export const listStructure: ReadingProbe = {
  name: "list-structure",
  barriers: ["list", "listitem", "definition-list", "dlitem"],
  settings: ["desktop"],
  *read() {
    for (const list of all("ul:not([role]), ol:not([role]), menu:not([role])").filter(isExposed)) {
      const text = ownText(list);
      if (text !== "")
        yield {
          barrier: "list",
          level: "error",
          element: list,
          message: `Text is outside its items: ${quote(text)}.`,
        };
      for (const child of list.children) {
        if (
          child.matches(`li, ${MAY_BE_ANYWHERE}`) ||
          !isExposed(child) ||
          /^(listitem|none|presentation)$/.test(child.getAttribute("role") ?? "")
        )
          continue;
        const what = child.matches("ul, ol")
          ? "Another list is directly in it, in none of its items"
          : `It holds ${child.localName} beside its items`;
        yield {
          barrier: "list",
          level: "error",
          element: list,
          message: `${what}: ${quote(collapse(child.textContent ?? ""))}.`,
        };
        break;
      }
    }
    for (const item of all("li:not([role])")) {
      const parent = item.parentElement;
      if (item.parentNode instanceof ShadowRoot || parent?.localName === "slot" || !isExposed(item)) continue;
      if (parent?.matches("ul, ol, menu, [role=list], [role=directory]")) continue;
      yield {
        barrier: "listitem",
        level: "error",
        element: item,
        message: `It stands in ${parent?.localName}: ${quote(collapse(item.textContent ?? ""))}.`,
      };
    }
    for (const list of all("dl:not([role])").filter(isExposed)) {
      const fault = faultOf(list);
      if (fault) yield { barrier: "definition-list", level: "error", element: list, message: fault };
    }
    for (const item of all("dt:not([role]), dd:not([role])").filter(isExposed)) {
      const parent = item.parentElement;
      const inList = parent?.matches("dl") || (parent?.matches("div") && parent.parentElement?.matches("dl"));
      if (inList || item.parentNode instanceof ShadowRoot) continue;
      yield {
        barrier: "dlitem",
        level: "error",
        element: item,
        message: `This ${item.localName} stands in ${parent?.localName}: ${quote(collapse(item.textContent ?? ""))}.`,
      };
    }
  },
};

function faultOf(list: Element): string | undefined {
  const text = ownText(list);
  if (text !== "") return `Text is outside its terms: ${quote(text)}.`;
  const groups = [...list.children].filter((child) => !child.matches(MAY_BE_ANYWHERE));
  const stranger = groups.find((child) => !child.matches("dt, dd, div"));
  if (stranger) return `It holds ${stranger.localName} beside its terms.`;
  const items = groups
    .flatMap((child) => (child.matches("div") ? [...child.children] : [child]))
    .filter((child) => !child.matches(MAY_BE_ANYWHERE));
  const inner = items.find((child) => !child.matches("dt, dd"));
  if (inner) return `It holds ${inner.localName} beside its terms.`;
  const [first] = items;
  if (!first) return undefined;
  if (first.localName === "dd")
    return `It begins with a description that has no term: ${quote(collapse(first.textContent ?? ""))}.`;
  const last = items.at(-1);
  return last?.localName === "dt"
    ? `Its last term has no description: ${quote(collapse(last.textContent ?? ""))}.`
    : undefined;
}
