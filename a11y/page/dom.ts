import { computeAccessibleDescription, computeAccessibleName, getRole } from "dom-accessibility-api";

/** The accessible name (accname 1.2), its white space collapsed. */
export function nameOf(element: Element): string {
  return collapse(computeAccessibleName(element));
}

/** The accessible description (accname 1.2), its white space collapsed. */
export function descriptionOf(element: Element): string {
  return collapse(computeAccessibleDescription(element));
}

/** The role that assistive technology is told, explicit or of the element itself; null for none. */
export function roleOf(element: Element): string | null {
  return getRole(element);
}

export function collapse(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** For a message: a text in as many characters as anyone reads there. */
export function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** For a message: a text in quotation marks, shortened. */
export function quote(text: string): string {
  return `"${shorten(text)}"`;
}

/** The words of a text in small letters with single spaces, to compare it by: "First name: *" is "first name". */
export function plain(text: string): string {
  return collapse(text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " "));
}

let shadows: boolean | undefined;

/** Whether the document has an open shadow tree; found out once for all probes of one reading. */
function hasShadows(): boolean {
  if (shadows !== undefined) return shadows;
  queueMicrotask(() => {
    shadows = undefined;
  });
  shadows = [...document.querySelectorAll("*")].some((element) => element.shadowRoot);
  return shadows;
}

/** Every element that matches, in the document and in its open shadow trees, in order. */
export function all(selector: string, within: ParentNode = document): Element[] {
  if (!hasShadows()) return [...within.querySelectorAll(selector)];
  const found: Element[] = [];
  for (const element of within.querySelectorAll("*")) {
    if (element.matches(selector)) found.push(element);
    if (element.shadowRoot) found.push(...all(selector, element.shadowRoot));
  }
  return found;
}

/** Whether the element has a box that can be seen, if perhaps only after scrolling. */
export function isRendered(element: Element): boolean {
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

/**
 * Whether somebody who looks at the page can see the element: it is rendered, larger than a pixel, not clipped
 * to nothing and not moved off the page (the usual ways of hiding what is for screen readers only).
 */
export function isSeen(element: Element): boolean {
  if (!isRendered(element)) return false;
  const boxes = [...element.getClientRects()];
  if (!boxes.some(({ width, height }) => width > 1 && height > 1)) {
    // An element without a box of its own is seen where its children are.
    return [...element.children].some(isSeen);
  }
  const { right, bottom } = element.getBoundingClientRect();
  if (right + scrollX <= 0 || bottom + scrollY <= 0) return false;
  for (let each: Element | null = element; each; each = parentOf(each)) {
    const { clip, clipPath, position, overflow } = getComputedStyle(each);
    if (position === "absolute" && /^rect\((0|1)px,? (0|1)px,? (0|1)px,? (0|1)px\)$/.test(clip)) return false;
    if (/^inset\((50%|100%)/.test(clipPath)) return false;
    if (
      overflow === "hidden" &&
      (each.clientWidth <= 1 || each.clientHeight <= 1) &&
      each !== document.body
    ) {
      if (each.clientWidth + each.clientHeight > 0 && getComputedStyle(each).display !== "inline")
        return false;
    }
  }
  return true;
}

/** Whether assistive technology is told of the element. */
export function isExposed(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  return !closest(element, '[aria-hidden="true"], [inert]');
}

/** The nearest of the element and those around it that matches, through shadow roots. */
export function closest(element: Element, selector: string): Element | null {
  const found = element.closest(selector);
  if (found) return found;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? closest(root.host, selector) : null;
}

/** The element around this one; for one at the top of a shadow tree, the tree's host. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The text that is seen of an element, its white space collapsed. */
export function textOf(element: Element): string {
  return collapse(element instanceof HTMLElement ? element.innerText : (element.textContent ?? ""));
}

/** The text directly in an element, without that of the elements in it. */
export function ownText(element: Element): string {
  const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
  return collapse(texts.map((node) => node.textContent ?? "").join(" "));
}

export const FOCUSABLE =
  "a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, iframe, audio[controls], video[controls], [contenteditable]:not([contenteditable=false]), [tabindex]";

/** Whether the Tab key should stop at the element. */
export function isTabbable(element: Element): boolean {
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return false;
  if (!element.matches(FOCUSABLE) || element.matches(":disabled") || element.tabIndex < 0) return false;
  if (!element.checkVisibility({ visibilityProperty: true }) || closest(element, "[inert]")) return false;
  if (element.matches("summary")) return element === element.parentElement?.querySelector(":scope > summary");
  return true;
}

/**
 * A CSS selector that fits this element of the document alone. What is inside a shadow tree is told by its host.
 */
export function selectorOf(element: Element): string {
  const root = element.getRootNode();
  if (root instanceof ShadowRoot) return selectorOf(root.host);
  const steps: string[] = [];
  for (let each: Element | null = element; each; each = each.parentElement) {
    const id = each.id && `#${CSS.escape(each.id)}`;
    if (id && document.querySelectorAll(id).length === 1) return [id, ...steps].join(" > ");
    const name = CSS.escape(each.localName);
    const alike = [...(each.parentElement?.children ?? [])].filter(
      ({ localName }) => localName === each?.localName,
    );
    steps.unshift(alike.length > 1 ? `${name}:nth-of-type(${alike.indexOf(each) + 1})` : name);
  }
  return steps.join(" > ");
}

/**
 * The selector of an element, or of what a node is in: a text's is that of its element, a frame's content is told
 * by the frame; "" for the document.
 */
export function placeOf(node: Node): string {
  if (node instanceof Element && node.ownerDocument === document) return selectorOf(node);
  if (node instanceof ShadowRoot) return placeOf(node.host);
  if (node === document) return "";
  if (node.ownerDocument === document) return node.parentNode ? placeOf(node.parentNode) : "";
  // Of another document, whose classes are not ours.
  const frame = (node.ownerDocument ?? (node as Document)).defaultView?.frameElement;
  return frame ? placeOf(frame) : "";
}
