import { closest, isExposed, isSeen, textOf } from "../../page/dom.ts";
import { wordsOf } from "../../page/passages.ts";
import type { ReadingProbe } from "../../probe.ts";

interface Part {
  readonly element: Element;
  readonly box: DOMRect;
  readonly style: CSSStyleDeclaration;
  readonly text: string;
}

/** Parts of the page that are understood in any order, and what is drawn over other things. */
const APART =
  "main, nav, aside, header, footer, [role=main], [role=navigation], [role=complementary], [role=banner], [role=contentinfo], [role=dialog], [role=tooltip], dialog, script, style, sup, sub";

/**
 * WCAG 2.2, 1.3.2 Meaningful Sequence. Texts in one container are seen in the order in which the source has them,
 * unless a style moves them: a reversed flex box, order, places in a grid, floats to the right, positions. Only what a
 * person sees before something that is read first is told, and whether that matters is for a person to judge.
 */
export const readingOrder: ReadingProbe = {
  name: "reading-order",
  barriers: ["reading-order"],
  settings: ["desktop", "phone"],
  *read() {
    let told = 0;
    for (const container of document.body.querySelectorAll("*")) {
      if (container.childElementCount < 2 || container.closest("svg, table, select, math, nav, footer"))
        continue;
      const swap = swapIn(container);
      if (!swap) continue;
      const [first, second, cause] = swap;
      yield {
        barrier: "reading-order",
        level: "warning",
        element: container,
        message: `"${second.text.slice(0, 40)}" is seen before "${first.text.slice(0, 40)}" and read after it, by ${cause}. Does the order matter here?`,
      };
      if (++told >= 5) return;
    }
  },
};

function swapIn(container: Element): [Part, Part, string] | undefined {
  const styles = [...container.children].map((element) => ({ element, style: getComputedStyle(element) }));
  const around = getComputedStyle(container);
  if (!styles.some(({ style }) => causeOf(style, around))) return undefined;
  const parts = styles.filter(({ element }) => !element.matches(APART)).flatMap(partOf);
  for (const [index, second] of parts.entries()) {
    const first = parts[index - 1];
    if (!first) continue;
    const cause = causeOf(first.style, around) ?? causeOf(second.style, around);
    const isMoved = cause?.startsWith("order") && Number(second.style.order) < Number(first.style.order);
    if (!cause || !isBefore(second, first, around.direction === "rtl", isMoved)) continue;
    if (cause === "float" && !(first.style.float === "right" && second.style.float === "right")) continue;
    // A badge over a card is no sentence of its text.
    if (
      cause === "position" &&
      Math.min(wordsOf(first.text).length, wordsOf(second.text).length) < 3 &&
      !inSeries(parts)
    )
      continue;
    return [first, second, cause];
  }
  return undefined;
}

function partOf({ element, style }: { element: Element; style: CSSStyleDeclaration }): Part[] {
  if (!isSeen(element) || !isExposed(element) || closest(element, "[hidden]")) return [];
  const text = textOf(element);
  return /\p{L}|\d/u.test(text) ? [{ element, style, text, box: element.getBoundingClientRect() }] : [];
}

/** What moves an element from where the source has it, in words; undefined for nothing. */
function causeOf(style: CSSStyleDeclaration, around: CSSStyleDeclaration): string | undefined {
  if (/flex$/.test(around.display) && /reverse/.test(around.flexDirection + around.flexWrap))
    return around.flexDirection;
  if (/(flex|grid)$/.test(around.display) && style.order !== "0") return `order: ${style.order}`;
  if (/grid$/.test(around.display) && (style.gridRowStart !== "auto" || style.gridColumnStart !== "auto"))
    return "its place in a grid";
  if (style.float === "right") return "float";
  if (/absolute|fixed/.test(style.position)) return "position";
  if (
    style.position === "relative" &&
    [style.top, style.left].some((value) => Math.abs(Number.parseFloat(value) || 0) > 20)
  )
    return "position";
  if (
    style.transform !== "none" &&
    Math.hypot(new DOMMatrix(style.transform).e, new DOMMatrix(style.transform).f) > 20
  )
    return "transform";
  return undefined;
}

/**
 * Whether one part is seen wholly before another: above it, or beside it on the side where lines begin. What is above
 * and further on may be the top of the next column, unless it is known to have been moved there.
 */
function isBefore({ box: one }: Part, { box: other }: Part, isRtl: boolean, isMoved = false): boolean {
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  if (shared > Math.min(one.height, other.height) * 0.5) {
    return isRtl ? one.left >= other.right - 1 : one.right <= other.left + 1;
  }
  return one.bottom <= other.top + 2 && (isMoved || one.left < other.right - 1);
}

/** Whether all the parts are short texts of one kind, as steps or letters are. */
function inSeries(parts: readonly Part[]): boolean {
  return (
    parts.length >= 3 &&
    new Set(parts.map(({ element }) => `${element.localName} ${element.className.toString().split(" ")[0]}`))
      .size === 1
  );
}
