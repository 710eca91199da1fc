import { isSeen, quote, selectorOf, textOf } from "../../../page/dom.ts";
import { notes } from "../../../page/notes.ts";
import { finishTransitions } from "../../../page/transitions.ts";

/** CSS pixels: what hardly moves makes nobody dizzy. */
const FAR = 20;

/** Whether a script of the page's hears of scrolling, and there is something to scroll. */
export function hearsScrolling(): boolean {
  const { listeners } = notes();
  const listens = [window, document].some(
    (target) => listeners.get(target)?.has("scroll") || target.onscroll !== null,
  );
  return listens && document.documentElement.scrollHeight > innerHeight + FAR;
}

/** Scrolls down by a window's height, and tells what a script then moves from its place in the page. */
export async function movedByScrolling(): Promise<{ selector: string; text: string }[]> {
  const changed = new Set<Element>();
  const observer = new MutationObserver((records) => {
    for (const { target } of records) if (target instanceof Element) changed.add(target);
  });
  observer.observe(document.body, { attributes: true, attributeFilter: ["style", "class"], subtree: true });
  const places = new Map(
    [...document.body.querySelectorAll("*")].map((element) => [element, placeOf(element)]),
  );
  scrollTo({ top: innerHeight, behavior: "instant" });
  // The page hears of it before the next frame, and may wait for one more to act.
  for (let frame = 0; frame < 3; frame++) await new Promise((next) => requestAnimationFrame(next));
  observer.disconnect();
  finishTransitions();
  const moved = [...changed].filter((element) => {
    const before = places.get(element);
    const after = placeOf(element);
    if (!before || !isSeen(element) || staysInWindow(element)) return false;
    return before.turned !== after.turned || Math.hypot(before.x - after.x, before.y - after.y) > FAR;
  });
  // A page that is loaded anew is scrolled to where it was.
  scrollTo({ top: 0, behavior: "instant" });
  return moved.slice(0, 3).map((element) => ({
    selector: selectorOf(element),
    text: textOf(element) && quote(textOf(element)),
  }));
}

/** Where a transform puts an element, and how it is turned or enlarged there. */
function placeOf(element: Element) {
  const { transform, translate, rotate, scale, backgroundPositionX, backgroundPositionY } =
    getComputedStyle(element);
  const { a, b, c, d, e, f } = new DOMMatrix(transform);
  const [x = 0, y = 0] = translate === "none" ? [] : translate.split(" ").map(Number.parseFloat);
  const [left, top] = [backgroundPositionX, backgroundPositionY].map(
    (value) => Number.parseFloat(value) || 0,
  );
  return { x: e + x + (left ?? 0), y: f + y + (top ?? 0), turned: [a, b, c, d, rotate, scale].join() };
}

/** A bar that is fixed in the window comes and goes with scrolling, and nothing else moves with it. */
function staysInWindow(element: Element): boolean {
  for (let each: Element | null = element; each; each = each.parentElement)
    if (/fixed|sticky/.test(getComputedStyle(each).position)) return true;
  return false;
}
