import { collapse, parentOf, textOf } from "./dom.ts";

/** The text directly in one element, as it is laid out. */
export interface TextBox {
  readonly element: Element;
  readonly text: string;
  /** The boxes of its lines, in the coordinates of the window. */
  readonly lines: readonly DOMRect[];
}

/** What hides a part of a text. */
export interface Cut {
  /** The element that hides what overflows it. */
  readonly by: Element;
  /** Whether it says so with an ellipsis. */
  readonly ellipsis: boolean;
  /** Whether the ends of lines are hidden, instead of whole lines or their lower halves. */
  readonly sideways: boolean;
}

let known: readonly TextBox[] | undefined;
/** Whether an element, or one around it, hides what overflows it. */
let hiding = new Map<Element, boolean>();

/** Every text that can be seen, perhaps after scrolling; worked out once for all probes of one reading. */
export function texts(): readonly TextBox[] {
  if (known) return known;
  queueMicrotask(() => {
    known = undefined;
    hiding = new Map();
  });
  known = document.body ? textsIn(document.body) : [];
  return known;
}

const UNSEEN = "script, style, noscript, template, title, option, textarea, datalist, iframe, object, canvas";

/** Every text that can be seen in an element. */
export function textsIn(place: Element): TextBox[] {
  const nodesOf = new Map<Element, Text[]>();
  const visit = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        if (node.shadowRoot) visit(node.shadowRoot);
      } else if (node instanceof Text && /\S/.test(node.data)) {
        const parent = node.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
        if (parent) nodesOf.set(parent, [...(nodesOf.get(parent) ?? []), node]);
      }
    }
  };
  visit(place);
  const shown = new Map<Element, boolean>();
  const range = document.createRange();
  const found: TextBox[] = [];
  for (const [element, nodes] of nodesOf) {
    if (element.matches(UNSEEN)) continue;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    if (!isShown(element, shown)) continue;
    const lines = nodes.flatMap((node) => {
      range.selectNodeContents(node);
      return [...range.getClientRects()].filter(
        ({ width, height, right, bottom }) =>
          width > 1 && height > 1 && right + scrollX > 0 && bottom + scrollY > 0,
      );
    });
    if (lines.length > 0)
      found.push({ element, text: collapse(nodes.map((node) => node.data).join(" ")), lines });
  }
  return found;
}

/** Whether nothing around the element hides all of it, as is done with what is for screen readers only. */
function isShown(element: Element, shown: Map<Element, boolean>): boolean {
  const before = shown.get(element);
  if (before !== undefined) return before;
  const parent = parentOf(element);
  const answer = (!parent || isShown(parent, shown)) && !isClippedAway(element);
  shown.set(element, answer);
  return answer;
}

function isClippedAway(element: Element): boolean {
  if (element === document.body || element === document.documentElement) return false;
  const { clip, clipPath, position, overflowX, overflowY, display, textIndent, fontSize, transform } =
    getComputedStyle(element);
  if ((position === "absolute" || position === "fixed") && /^rect\(\s*([01])px(,? \1px){3}\)$/.test(clip))
    return true;
  if (/^rect\(0px,? 0px,? 0px,? 0px\)$/.test(clip) && /absolute|fixed/.test(position)) return true;
  if (/^inset\((50%|100%)|^circle\(0|^polygon\(0px 0px(, 0px 0px)*\)/.test(clipPath)) return true;
  if (/^matrix\(0, 0, 0, 0|^matrix\(1, 0, 0, 0,|^matrix\(0, 0, 0, 1,/.test(transform)) return true;
  if (Number.parseFloat(textIndent) < -500 || Number.parseFloat(fontSize) < 1) return true;
  if (display === "inline" || display === "contents") return false;
  const hides = (overflow: string) => overflow === "hidden" || overflow === "clip";
  return (
    (hides(overflowX) && element.clientWidth <= 1) ||
    // Something that is let be no higher is closed, and can be opened.
    (hides(overflowY) && element.clientHeight <= 2)
  );
}

/** The containing block's chain: what an element's overflow is hidden by, nearest first. */
function* clippers(element: Element): Generator<{ box: Element; style: CSSStyleDeclaration }> {
  let position = "static";
  for (let box: Element | null = element; box; box = parentOf(box)) {
    if (box === document.body || box === document.documentElement) return;
    const style = getComputedStyle(box);
    const contains =
      position === "static" ||
      position === "relative" ||
      position === "sticky" ||
      style.transform !== "none" ||
      (position === "absolute" && style.position !== "static");
    if (!contains) continue;
    if (style.display !== "inline" && style.display !== "contents") yield { box, style };
    position = style.position;
    if (position === "fixed") return;
  }
}

/** The part of a box in which its content is seen. */
function inside(box: Element): { left: number; right: number; top: number; bottom: number } {
  const { left, top } = box.getBoundingClientRect();
  const x = left + box.clientLeft;
  const y = top + box.clientTop;
  return { left: x, right: x + box.clientWidth, top: y, bottom: y + box.clientHeight };
}

/**
 * Whether some of a text is hidden by a box that it overflows, while some text of that box is seen. What can be
 * scrolled to, what has been slid aside as a whole, and what moves are not cut off.
 */
export function cutOf({ element, lines }: TextBox, all: readonly TextBox[] = texts()): Cut | undefined {
  if (!isInHiding(element)) return undefined;
  let freeX = false;
  let freeY = false;
  let moved = false;
  for (const { box, style } of clippers(element)) {
    if (style.animationName !== "none" || box.localName === "marquee") return undefined;
    const hidesX = !freeX && /hidden|clip/.test(style.overflowX);
    const hidesY = !freeY && /hidden|clip/.test(style.overflowY);
    if (/auto|scroll/.test(style.overflowX)) freeX = true;
    if (/auto|scroll/.test(style.overflowY)) freeY = true;
    if ((hidesX || hidesY) && box.clientWidth > 1 && box.clientHeight > 2) {
      const ellipsis = style.textOverflow === "ellipsis" || style.webkitLineClamp !== "none";
      const frame = inside(box);
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      const across = lines.some(
        ({ left, right, top, bottom }) =>
          left < frame.right - 1 &&
          right > frame.left + 1 &&
          top < frame.bottom - 1 &&
          bottom > frame.top + 1 &&
          Math.max(right - frame.right, frame.left - left) > Math.max(4, size * 0.4),
      );
      if (hidesX && across && !moved) return { by: box, ellipsis, sideways: true };
      if (hidesY && !moved && cutsDown(lines, frame)) {
        const isFirst = lines.some((line) => seenPart(line, frame) > 0.35);
        if (isFirst || all.some((other) => other.element !== element && showsIn(other, box, frame)))
          return { by: box, ellipsis, sideways: false };
      }
    }
    if (style.transform !== "none" || style.position === "absolute") moved = true;
  }
  return undefined;
}

function isInHiding(element: Element): boolean {
  if (element === document.body || element === document.documentElement) return false;
  const before = hiding.get(element);
  if (before !== undefined) return before;
  const parent = parentOf(element);
  const answer =
    (parent !== null && isInHiding(parent)) || /hidden|clip/.test(getComputedStyle(element).overflow);
  hiding.set(element, answer);
  return answer;
}

function cutsDown(lines: readonly DOMRect[], frame: ReturnType<typeof inside>): boolean {
  return lines.some((line) => {
    if (line.right <= frame.left || line.left >= frame.right) return false;
    // Below, a quarter of a line's box holds the tails of letters only; above, a third is empty.
    return (
      line.bottom - frame.bottom > line.height * 0.27 || frame.top - line.top > Math.max(3, line.height / 3)
    );
  });
}

function seenPart(line: DOMRect, frame: ReturnType<typeof inside>): number {
  return (Math.min(line.bottom, frame.bottom) - Math.max(line.top, frame.top)) / line.height;
}

function showsIn({ element, lines }: TextBox, box: Element, frame: ReturnType<typeof inside>): boolean {
  return box.contains(element) && lines.some((line) => seenPart(line, frame) > 0.6);
}

/** Words that lead from a beginning to the whole. */
const MORE =
  /\b(more|full|all|rest|read|expand|show|see|view|open|details?|whole|mehr|weiter|alle[sn]?|ganze[rn]?|lire|suite|plus|voir|ver|más|leer|tout|meer|lees|mer|continua|altro|tutto|więcej|continue)\b|\+|…/i;

/**
 * Whether the rest of a text that is cut off can be had: what it is in opens, or a link or button right beside it
 * says so. What stands elsewhere in the same column belongs to other texts.
 */
export function offersRest({ by }: Cut, element: Element): boolean {
  if (element.closest("summary, [aria-expanded]")) return true;
  // The beginning of a text under a heading, both of which lead to it.
  const link = by.closest("a[href]");
  if (link && textOf(link).length > textOf(by).length) return true;
  if (by.id && document.querySelector(`[aria-controls~="${CSS.escape(by.id)}"]`)) return true;
  const { parentElement: around } = by;
  const isAlone = around !== null && textOf(around).length - textOf(by).length < BESIDE;
  const next = [by.nextElementSibling, isAlone ? around.nextElementSibling : null];
  const short = next.filter((place) => place && textOf(place).length < BESIDE);
  return [by, isAlone ? around : null, ...short].some((place) => {
    if (!place || place === document.body || place.matches("main")) return false;
    const controls = place.matches("a[href], button, summary, label")
      ? [place]
      : [...place.querySelectorAll("a[href], button, summary, [role=button], label")].slice(0, 10);
    return controls.some(
      (control) =>
        !element.contains(control) &&
        !control.contains(element) &&
        (control.hasAttribute("aria-expanded") || MORE.test(control.textContent ?? "")),
    );
  });
}

/** Letters beside a text that may be those of a heading, a date and a link to the whole. */
const BESIDE = 120;

/** The part of a line where letters stand: the box of a line has room above and below them. */
function core({ left, right, top, bottom, height }: DOMRect) {
  return { left, right, top: top + height * 0.22, bottom: bottom - height * 0.22 };
}

export interface Overlap {
  readonly one: TextBox;
  readonly other: TextBox;
  /** Of the narrower of two lines, from 0 to 1. */
  readonly share: number;
}

/** Texts of different elements that are drawn over one another, so that neither can be read there. */
export function overlaps(all: readonly TextBox[] = texts()): Overlap[] {
  const rows = all
    .filter(({ element, text }) => text.length > 1 && !element.closest("svg, sup, sub, ruby, math, marquee"))
    .flatMap((box) => box.lines.map((line) => ({ box, ...core(line) })))
    .sort((a, b) => a.top - b.top);
  const found = new Map<Element, Overlap>();
  for (const [index, row] of rows.entries()) {
    for (let next = index + 1; next < rows.length; next++) {
      const other = rows[next];
      if (!other || other.top >= row.bottom) break;
      if (other.box === row.box || found.has(other.box.element) || other.box.text === row.box.text) continue;
      const width = Math.min(row.right, other.right) - Math.max(row.left, other.left);
      const height = Math.min(row.bottom, other.bottom) - Math.max(row.top, other.top);
      const lower = Math.min(row.bottom - row.top, other.bottom - other.top);
      if (width < 5 || height < Math.max(2, lower * 0.3)) continue;
      const narrow = Math.min(row.right - row.left, other.right - other.left);
      if (!bothSeen(row.box, other.box, row, other)) continue;
      found.set(other.box.element, { one: row.box, other: other.box, share: width / narrow });
    }
  }
  return [...found.values()];
}

type Frame = ReturnType<typeof core>;

/** Whether neither text has a backing of its own that covers the other, and neither is hidden where they meet. */
function bothSeen(one: TextBox, other: TextBox, a: Frame, b: Frame): boolean {
  const meet = {
    left: Math.max(a.left, b.left),
    right: Math.min(a.right, b.right),
    top: Math.max(a.top, b.top),
    bottom: Math.min(a.bottom, b.bottom),
  };
  return [one, other].every(({ element }) => {
    const rival = element === one.element ? other.element : one.element;
    for (let each: Element | null = element; each && !each.contains(rival); each = parentOf(each)) {
      const style = getComputedStyle(each);
      const { position, rotate, transform, animationName } = style;
      if (position === "fixed" || position === "sticky" || animationName !== "none" || rotate !== "none")
        return false;
      if (/^matrix/.test(transform) && !/^matrix\(1, 0, 0, 1,/.test(transform)) return false;
      if (each.matches("dialog, [role=dialog], [role=tooltip], [popover]")) return false;
      if (Number(style.opacity) < 0.1) return false;
      if (style.display === "inline" || style.display === "contents") {
        if (isBacked(style)) return false;
        continue;
      }
      const frame = each.getBoundingClientRect();
      const holds = frame.left < meet.right && frame.right > meet.left && frame.top < meet.bottom;
      if (holds && frame.bottom > meet.top && isBacked(style)) return false;
      // Hidden overflow: it isn't drawn there.
      if (style.overflowX !== "visible" || style.overflowY !== "visible") {
        const middle = [(meet.left + meet.right) / 2, (meet.top + meet.bottom) / 2] as const;
        const isIn =
          middle[0] > frame.left &&
          middle[0] < frame.right &&
          middle[1] > frame.top &&
          middle[1] < frame.bottom;
        if (!isIn) return false;
      }
    }
    return true;
  });
}

function isBacked({ backgroundColor, backgroundImage }: CSSStyleDeclaration): boolean {
  if (backgroundImage !== "none") return true;
  const alpha = /^rgba\(.*,\s*([\d.]+)\)$/.exec(backgroundColor)?.[1];
  return alpha === undefined || Number(alpha) > 0.5;
}
