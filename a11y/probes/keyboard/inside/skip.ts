import { all, FOCUSABLE, isRendered, isSeen, isTabbable, selectorOf, textOf } from "../../../page/dom.ts";
import { eventsOf, notes } from "../../../page/notes.ts";
import { type Told, told, wordsOf } from "./told.ts";
import { activeElement } from "./walk.ts";

/** How links that skip are called, in the languages that are likely here. */
const SKIP =
  /\b(skip|jump|bypass|go (straight )?to|straight to)\b.*\b(content|main|navigation|menu|nav|links)\b|\bskip\b|zum (haupt)?inhalt|direkt zu|aller au contenu|passer au|saltar al?|ir al contenido|vai al contenuto|naar (de )?(hoofd)?inhoud|neidio i|przejd|hoppa till|gå til|pular para|ir para o conte/i;

export interface Try {
  readonly selector: string;
  /** Whether a script may act instead of the browser, which moves the focus rightly. */
  readonly isScripted: boolean;
}

/** The links at the top that lead into the page, and what is wrong with them as they are. */
export function skipLinks(): { readonly found: readonly Told[]; readonly toTry: readonly Try[] } {
  const links = all("a")
    .slice(0, 6)
    .filter((link) => link instanceof HTMLAnchorElement);
  const found: Told[] = [];
  const toTry: Try[] = [];
  const page: EventTarget[] = [document, window, document.body];
  const pageActs = page.some((target) => notes().listeners.get(target)?.has("click"));
  for (const link of links) {
    const href = link.getAttribute("href") ?? "";
    const isCalled = SKIP.test(link.textContent ?? "");
    if (!isCalled || (href !== "" && !link.hash && !href.startsWith("#"))) continue;
    if (link.origin + link.pathname !== location.origin + location.pathname && href !== "") continue;
    const words = `"${(link.textContent ?? "").trim().slice(0, 60)}"`;
    const target = targetOf(link);
    const acts = ["click", "keydown", "mousedown"].some((type) => eventsOf(link).has(type));
    if (!target && !acts) {
      found.push(told("skip-link", "error", link, `${words} leads to "${href}", which isn't in the page.`));
    } else if (!isTabbable(link)) {
      const why = isRendered(link) ? "the Tab key does not stop at it" : "it is hidden from everybody";
      found.push(told("skip-link", "error", link, `${words} can't be used: ${why}.`));
    } else if (target && !isRendered(target)) {
      found.push(told("skip-link", "error", link, `${words} leads to "${href}", which is hidden.`));
    } else toTry.push({ selector: selectorOf(link), isScripted: acts || pageActs });
  }
  return { found, toTry };
}

function targetOf(link: HTMLAnchorElement): Element | null {
  const raw = link.hash.slice(1);
  if (!raw) return null;
  const id = /%(?![\da-f]{2})/i.test(raw) ? raw : decodeURI(raw);
  return (
    document.getElementById(id) ?? document.getElementsByName(id)[0] ?? (id === "top" ? document.body : null)
  );
}

/** Gives the focus to a link, for Enter; @returns whether it can be seen then */
export function focusLink(selector: string): boolean {
  const link = document.querySelector(selector);
  if (!(link instanceof HTMLElement)) return true;
  link.focus();
  return isSeen(link);
}

/** Where the focus went after a skip link and one Tab: "" if to where it should, else the words of that place. */
export function afterSkip(selector: string): string {
  const link = document.querySelector(selector);
  const target =
    link instanceof HTMLAnchorElement
      ? (targetOf(link) ?? document.querySelector("main, [role=main]"))
      : null;
  if (!target || target.contains(link)) return "";
  const active = activeElement();
  const isAhead = (element: Element) =>
    target.contains(element) ||
    element.contains(target) ||
    Boolean(target.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
  if (!active) return "";
  if (active !== link && isAhead(active)) return "";
  // Nothing is left to come to after the target.
  if (!all(FOCUSABLE).some((element) => isTabbable(element) && element !== link && isAhead(element)))
    return "";
  return wordsOf(active) || textOf(active) || active.localName;
}
