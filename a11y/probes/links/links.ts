import { all, collapse, descriptionOf, isExposed, nameOf, roleOf } from "../../page/dom.ts";

interface Named {
  readonly element: Element;
  readonly name: string;
}

/** A link that assistive technology is told of, with what it is told. */
export interface Link extends Named {
  /** Its address as it is written; null for one that goes elsewhere by script. */
  readonly href: string | null;
  /** Its address as the browser reads it; null where it cannot. */
  readonly address: URL | null;
}

let known: { readonly links: readonly Link[]; readonly buttons: readonly Named[] } | undefined;

function findAll(): NonNullable<typeof known> {
  if (known) return known;
  // Names are dear to work out: once for all probes of one reading, which is over when the page goes on.
  queueMicrotask(() => {
    known = undefined;
  });
  const told = all(
    "a[href], area[href], a[*|href], [role~=link], [role^=doc-], button, [role~=button], " +
      "input[type=submit], input[type=button], input[type=reset], input[type=image]",
  ).filter((element) => isExposed(element) || (element.localName === "area" && isMapped(element)));
  const links: Link[] = [];
  const buttons: Named[] = [];
  for (const element of told) {
    const role = roleOf(element);
    const href = element.getAttribute("href") ?? element.getAttribute("xlink:href");
    // A role of none is ignored on what can have the focus.
    const isLink =
      role === "link" ||
      (href !== null && /^(none|presentation)$/.test(role ?? "")) ||
      /^doc-\w+(ref|link)$/.test(role ?? "") ||
      (href !== null && isSvg(element));
    if (isLink) {
      links.push({ element, name: nameOf(element) || nameWithin(element), href, address: addressOf(href) });
    } else if (role === "button" || element.matches("button:enabled, input")) {
      // A button that is given no word shows none, although it would have one of the browser's own.
      const isBlank =
        /^\s*$/.test(element.getAttribute("value") ?? "Send") &&
        element.matches("input:not([type=image], [aria-label], [aria-labelledby], [title])");
      buttons.push({ element, name: isBlank ? "" : nameOf(element) || nameWithin(element) });
    }
  }
  known = { links, buttons };
  return known;
}

/** What the pictures in an element are called, and parts of image maps, where the name doesn't tell. */
function nameWithin(element: Element): string {
  if (element.localName === "area") return collapse(element.getAttribute("alt") ?? "");
  // References of DPUB-ARIA are named by their content, too.
  if (/^doc-/.test(element.getAttribute("role") ?? "") && /\S/.test(element.textContent ?? "")) {
    return collapse(element.textContent ?? "");
  }
  const told = [...element.querySelectorAll("[alt], [title], [aria-label], [aria-labelledby]")].filter(
    isExposed,
  );
  return collapse(told.map((each) => nameOf(each) || (each.getAttribute("aria-label") ?? "")).join(" "));
}

export const links = (): readonly Link[] => findAll().links;

export const buttons = (): readonly Named[] => findAll().buttons;

const isSvg = (element: Element): boolean => element.namespaceURI === "http://www.w3.org/2000/svg";

function isMapped(area: Element): boolean {
  const name = area.closest("map")?.getAttribute("name");
  const image = name && document.querySelector(`img[usemap="#${CSS.escape(name)}"]`);
  return image ? isExposed(image) : false;
}

function addressOf(href: string | null): URL | null {
  if (href === null) return null;
  try {
    return new URL(href, document.baseURI);
  } catch {
    return null;
  }
}

/** Whether a link leads to a place of this very page. */
export function isOnThisPage({ address }: Link): boolean {
  const here = new URL(location.href);
  if (!address) return false;
  return (
    address.origin === here.origin && address.pathname === here.pathname && address.search === here.search
  );
}

const BLOCK =
  "p, li, td, th, dd, dt, div, section, article, aside, nav, header, footer, main, figure, figcaption, " +
  "blockquote, h1, h2, h3, h4, h5, h6, body, fieldset, form, caption, summary, details, address, pre";

/** The paragraph, item or cell that a link stands in. */
export function blockOf(element: Element): Element {
  return element.parentElement?.closest(BLOCK) ?? document.body;
}

/** What is said beside a link in its paragraph, item or cell, and what describes it. */
export function contextOf({ element }: Named): string {
  const block = blockOf(element);
  let top = element;
  while (top.parentElement && top.parentElement !== block) top = top.parentElement;
  const words = [descriptionOf(element)];
  if (element !== top) {
    const range = document.createRange();
    range.selectNodeContents(top);
    range.setEndBefore(element);
    words.push(range.toString());
    range.selectNodeContents(top);
    range.setStartAfter(element);
    words.push(range.toString());
  }
  for (let node = top.previousSibling; node && !isBorder(node); node = node.previousSibling)
    words.unshift(node.textContent ?? "");
  for (let node = top.nextSibling; node && !isBorder(node); node = node.nextSibling)
    words.push(node.textContent ?? "");
  return collapse(words.join(" "));
}

/** Whether a node ends the line of text that flows before or after it. */
const isBorder = (node: Node): boolean =>
  node instanceof Element && node.matches(`${BLOCK}, ul, ol, dl, table, hr`);
