import { isSeen, parentOf } from "../../../page/dom.ts";
import { type Told, told, wordsOf } from "./told.ts";

const TOLERANCE = 3;
/** A block taller than this holds parts of a page, which may be read in more than one order. */
const BLOCK = 700;

/** Where the Tab key went back in the order in which the page is read. */
export function disordersOf(walked: readonly Element[]): Told[] {
  const found: Told[] = [];
  const counts = new Map<Element, number>();
  const pairs: { from: Element; to: Element; block: Element; byNumber: boolean }[] = [];
  for (const [index, to] of walked.entries()) {
    const from = walked[index - 1];
    if (!from || !isSeen(from) || !isSeen(to)) continue;
    const pair = backward(from, to);
    if (!pair) continue;
    pairs.push(pair);
    counts.set(pair.block, (counts.get(pair.block) ?? 0) + 1);
  }
  for (const { from, to, block, byNumber } of pairs) {
    const words = `The focus goes back from "${wordsOf(from)}" to "${wordsOf(to)}"`;
    if (byNumber) {
      found.push(told("tabindex", "error", from, `${words}, which is before it in the page.`));
      found.push(told("focus-order", "error", from, `${words}, because of a positive tabindex.`));
      continue;
    }
    const often = (counts.get(block) ?? 0) > 1;
    found.push(
      told(
        "focus-order",
        often ? "error" : "warning",
        to,
        often
          ? `${words}, and not only here.`
          : `${words}, which stands before it. Does the order still make sense?`,
      ),
    );
  }
  return found;
}

/** Whether two stops that follow one another stand the other way round where they are read. */
function backward(from: Element, to: Element) {
  const byNumber = [from, to].some((element) => Number(element.getAttribute("tabindex")) > 0);
  const inSource = Boolean(from.compareDocumentPosition(to) & Node.DOCUMENT_POSITION_FOLLOWING);
  if (byNumber) return inSource || from === to ? null : { from, to, block: document.body, byNumber };
  const block = commonOf(from, to);
  if (!block || block.getBoundingClientRect().height > BLOCK) return null;
  const [one, other] = [childOf(block, from), childOf(block, to)];
  if (!one || !other || one.localName !== other.localName || isPart(one) || isPart(other)) return null;
  if (/fixed|sticky/.test(getComputedStyle(one).position + getComputedStyle(other).position)) return null;
  const a = one.getBoundingClientRect();
  const b = other.getBoundingClientRect();
  const rtl = getComputedStyle(block).direction === "rtl";
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const sameLine = shared > 0.5 * Math.min(a.height, b.height);
  const before = rtl ? b.left >= a.right - TOLERANCE : b.right <= a.left + TOLERANCE;
  if (sameLine) return before ? { from, to, block, byNumber } : null;
  const sharedWidth = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const sameColumn = sharedWidth > 0.5 * Math.min(a.width, b.width);
  return sameColumn && b.bottom <= a.top + TOLERANCE ? { from, to, block, byNumber } : null;
}

function commonOf(one: Element, other: Element): Element | null {
  for (let each = parentOf(one); each; each = parentOf(each)) if (each.contains(other)) return each;
  return null;
}

function childOf(block: Element, inner: Element): Element | null {
  for (let each: Element | null = inner; each; each = each.parentElement)
    if (each.parentElement === block) return each;
  return null;
}

/** Parts of a page stand side by side in any order. */
function isPart(element: Element): boolean {
  return element.matches(
    "header, footer, nav, aside, main, section, form, [role=navigation], [role=search], [role=banner], [role=main], [role=complementary]",
  );
}
