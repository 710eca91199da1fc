import { all, isSeen, parentOf, textOf } from "../../page/dom.ts";
import { eventsOf } from "../../page/notes.ts";
import type { ReadingProbe } from "../../probe.ts";

const SIZE = 24;
const TARGETS =
  "a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=link], [role=checkbox], [role=radio], [role=tab], [role=switch], [role=option], [role=menuitem], [role=menuitemcheckbox], [role=menuitemradio], [role=slider], [onclick]";

interface Target {
  readonly element: Element;
  readonly box: DOMRect;
}

/** Told at the desktop already. */
const told = new WeakSet<Element>();

/**
 * WCAG 2.2, 2.5.8 Target Size (Minimum): a target smaller than 24 by 24 pixels, such that a circle of 24 pixels
 * around its middle meets another target or the circle of another small one. Let be are targets in a line of
 * text, controls the browser draws by itself, and those with a large enough double.
 */
export const targetSize: ReadingProbe = {
  name: "target-size",
  barriers: ["target-size"],
  settings: ["desktop", "phone"],
  *read() {
    const targets = all(`${TARGETS}, [tabindex]`)
      .filter(isTarget)
      .map((element) => ({ element, box: boxOf(element) }))
      .filter(({ box }) => box.width > 1 && box.height > 1);
    for (const target of targets) {
      if (!isSmall(target) || told.has(target.element) || isNative(target.element)) continue;
      const near = targets.find((other) => isTooNear(target, other));
      if (!near || isInLine(target.element) || hasDouble(target, targets)) continue;
      told.add(target.element);
      const { width, height } = target.box;
      // As high as a line of text is where no style says otherwise: that may be the browser's doing.
      const isUnstyled = width >= SIZE && getComputedStyle(target.element).lineHeight === "normal";
      yield {
        barrier: "target-size",
        level: isUnstyled ? "warning" : "error",
        element: target.element,
        message: `It is ${round(width)} by ${round(height)} pixels, and the middle of "${nameOf(near.element)}" is ${round(
          distance(target, near),
        )} pixels from its own.${isUnstyled ? " Can each be touched without touching the other?" : ""}`,
      };
    }
  },
};

const round = (value: number): number => Math.round(value * 10) / 10;

function nameOf(element: Element): string {
  return (textOf(element) || element.getAttribute("aria-label") || element.localName).slice(0, 40);
}

function isTarget(element: Element): boolean {
  if (element.matches(":disabled, [aria-disabled=true], [inert] *, area")) return false;
  if (!element.matches(TARGETS)) {
    const isUsed = element.matches("[tabindex]") && eventsOf(element).has("click");
    if (!isUsed) return false;
  }
  return getComputedStyle(element).pointerEvents !== "none" && isSeen(element);
}

/** What can be touched: the element, its content, a label around a box to tick, a wider area by ::after. */
function boxOf(element: Element): DOMRect {
  let { left, top, right, bottom } = element.getBoundingClientRect();
  const include = (box: DOMRect) => {
    if (box.width === 0 || box.height === 0) return;
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    right = Math.max(right, box.right);
    bottom = Math.max(bottom, box.bottom);
  };
  const { display } = getComputedStyle(element);
  if (display === "inline") for (const child of element.children) include(child.getBoundingClientRect());
  if (element instanceof HTMLInputElement && /^(checkbox|radio)$/.test(element.type))
    for (const label of element.labels ?? []) if (isSeen(label)) include(label.getBoundingClientRect());
  for (const pseudo of ["::before", "::after"]) {
    const { content, position, width, height } = getComputedStyle(element, pseudo);
    if (content === "none" || position !== "absolute") continue;
    const [wide, high] = [Number.parseFloat(width), Number.parseFloat(height)];
    if (wide > right - left || high > bottom - top) {
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const [w, h] = [Math.max(wide, right - left), Math.max(high, bottom - top)];
      include(new DOMRect(x - w / 2, y - h / 2, w, h));
    }
  }
  return new DOMRect(left, top, right - left, bottom - top);
}

function isSmall({ box }: Target): boolean {
  return box.width < SIZE - 0.5 || box.height < SIZE - 0.5;
}

function distance(one: Target, other: Target): number {
  return Math.hypot(
    one.box.x + one.box.width / 2 - other.box.x - other.box.width / 2,
    one.box.y + one.box.height / 2 - other.box.y - other.box.height / 2,
  );
}

function isTooNear(target: Target, other: Target): boolean {
  if (other.element === target.element) return false;
  if (other.element.contains(target.element) || target.element.contains(other.element)) return false;
  // Two parts of one control: a label's box holds its field.
  if (holds(other.box, target.box) || holds(target.box, other.box)) return false;
  if (goesWhere(target.element) && goesWhere(target.element) === goesWhere(other.element)) return false;
  if (isSmall(other) && distance(target, other) < SIZE - 0.5) return true;
  const x = target.box.x + target.box.width / 2;
  const y = target.box.y + target.box.height / 2;
  const dx = Math.max(other.box.left - x, 0, x - other.box.right);
  const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
  return Math.hypot(dx, dy) < SIZE / 2 - 0.5;
}

function holds(outer: DOMRect, inner: DOMRect): boolean {
  return (
    outer.left <= inner.left + 1 &&
    outer.right >= inner.right - 1 &&
    outer.top <= inner.top + 1 &&
    outer.bottom >= inner.bottom - 1
  );
}

function goesWhere(element: Element): string {
  return element instanceof HTMLAnchorElement ? element.href : "";
}

/** A control that nobody has styled: its size is the browser's. */
function isNative(element: Element): boolean {
  const { appearance, width, height, borderTopStyle, borderTopWidth } = getComputedStyle(element);
  if (appearance === "none") return false;
  if (element instanceof HTMLInputElement && /^(checkbox|radio|range|color)$/.test(element.type))
    return Number.parseFloat(width) >= 12.5 && Number.parseFloat(height) >= 12.5;
  if (element.localName === "select") return element.getBoundingClientRect().height >= 18;
  // The edges that only browsers draw, around a box no lower than they make it.
  const isBrowsers = /inset|outset/.test(borderTopStyle) && borderTopWidth === "2px";
  const { width: wide, height: high } = element.getBoundingClientRect();
  return element.matches("input, button") && isBrowsers && high >= 20.5 && wide >= SIZE;
}

/**
 * Whether a link stands in a sentence: its height is that of the line, whatever it is. A box in the line that a style
 * has made lower than the line is not held down by it.
 */
function isInLine(element: Element): boolean {
  const { display } = getComputedStyle(element);
  if (!/^inline/.test(display)) return false;
  let block = parentOf(element);
  while (block && getComputedStyle(block).display === "inline") block = parentOf(block);
  if (!block || wordsBetween(block).replace(/[^\p{L}\p{N}]+/gu, "").length <= 3) return false;
  const letters = Number.parseFloat(getComputedStyle(block).fontSize);
  return display === "inline" || element.getBoundingClientRect().height > letters - 1;
}

/** The text in the lines of a block that is no target. */
function wordsBetween(block: Element): string {
  return [...block.childNodes]
    .map((node) => {
      if (node instanceof Text) return node.data;
      if (!(node instanceof Element) || node.matches(`${TARGETS}, label, script, style`)) return "";
      return getComputedStyle(node).display === "inline" ? wordsBetween(node) : "";
    })
    .join(" ");
}

/** Whether the page has another, large enough way to the same place. */
function hasDouble({ element }: Target, targets: readonly Target[]): boolean {
  const where = goesWhere(element);
  return targets.some(
    (other) =>
      where !== "" && other.element !== element && goesWhere(other.element) === where && !isSmall(other),
  );
}
