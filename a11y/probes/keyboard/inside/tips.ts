import { all, FOCUSABLE, isSeen, isTabbable, selectorOf } from "../../../page/dom.ts";
import { matching, partsOf, styleRules } from "./sheets.ts";
import { wordsOf } from "./told.ts";

/** The tooltips that style sheets write from an attribute when something is pointed at, and not on focus. */
export function writtenTips(): {
  readonly selector: string;
  readonly words: string;
  readonly anchorWords: string;
}[] {
  const list = [...styleRules()].map(({ selectorText, style }) => ({ selectorText, style }));
  const found = new Map<Element, string>();
  for (const { selectorText, style } of list) {
    const isTip =
      /:hover[^,]*::?(before|after)/.test(selectorText) && /attr\(|"[^"]{4,}"/.test(style.content);
    const isShown =
      /:hover[^,]*::?(before|after)/.test(selectorText) &&
      /^(1|block|inline-block|visible)$/.test(style.opacity || style.display || style.visibility);
    if (!isTip && !isShown) continue;
    for (const selector of partsOf(selectorText)) {
      const pseudo = /::?(before|after)/.exec(selector)?.[1];
      const anchor = selector.replace(/:hover[\s\S]*$/, "").trim();
      if (!pseudo || !selector.includes(":hover")) continue;
      for (const element of matching(anchor || "*")) {
        const content = isTip ? style.content : getComputedStyle(element, `::${pseudo}`).content;
        const words = wordsOfContent(element, content);
        const twin = list.some((other) =>
          partsOf(other.selectorText).some((each) => isFocusTwin(each, element, pseudo)),
        );
        if (words.length > 3 && isSeen(element) && !(twin && holdsStop(element))) found.set(element, words);
      }
    }
  }
  return [...found].slice(0, 5).map(([element, words]) => ({
    selector: selectorOf(element),
    words: words.slice(0, 60),
    anchorWords: wordsOf(element),
  }));
}

function wordsOfContent(element: Element, content: string): string {
  const name = /attr\(\s*([\w-]+)/.exec(content)?.[1];
  if (name) return element.getAttribute(name) ?? "";
  return /^"(.*)"$/.exec(content)?.[1] ?? "";
}

function isFocusTwin(selector: string, element: Element, pseudo: string): boolean {
  if (!/:focus/.test(selector) || !selector.includes(pseudo)) return false;
  return matching(selector.replace(/:focus(-visible|-within)?[\s\S]*$/, "").trim() || "*").includes(element);
}

function holdsStop(element: Element): boolean {
  return isTabbable(element) || all(FOCUSABLE, element).some(isTabbable);
}
