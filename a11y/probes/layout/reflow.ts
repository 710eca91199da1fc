import { all, isSeen, parentOf, textOf } from "../../page/dom.ts";
import { texts } from "../../page/texts.ts";
import type { ReadingProbe, Seen } from "../../probe.ts";

/** What may need two dimensions to be understood. */
const TWO_DIMENSIONS =
  "table, svg, img, canvas, video, pre, code, iframe, object, embed, math, [role=grid], [role=table], [role=img], [role=application]";

/**
 * WCAG 2.2, 1.4.10 Reflow. In a window of 320 CSS pixels nothing may make the page scroll sideways but what
 * needs two dimensions (tables, maps, code), nor be lost beyond an edge that cannot be scrolled to, nor may bars
 * that stay in place leave too little room. Nor may a page be wider than the window of a computer.
 */
export const reflow: ReadingProbe = {
  name: "reflow",
  barriers: ["reflow"],
  settings: ["desktop", "phone", "narrow", "sideways"],
  *read(setting) {
    if (setting === "desktop" || setting === "narrow") {
      yield* tooWide();
      yield* longLines();
    }
    if (setting !== "desktop") yield* bars();
  },
};

function* tooWide(): Generator<Seen> {
  const width = document.documentElement.clientWidth;
  // A page with overflow-x: hidden is as wide as any other, but nobody can get there.
  const isCut = [document.documentElement, document.body].some((root) =>
    /hidden|clip/.test(getComputedStyle(root).overflowX),
  );
  if (document.documentElement.scrollWidth <= width + 1 && !isCut) return;
  const beyond = new Set(
    texts().flatMap(({ element, lines }) =>
      lines.some(({ left, right }) => left + scrollX < width - 4 && right + scrollX > width + 6)
        ? [element]
        : [],
    ),
  );
  const wide = isCut
    ? [...beyond].filter((element) => !scrolls(element))
    : all("body *").filter((element) => {
        if (element.getBoundingClientRect().right + scrollX <= width + 1 && !beyond.has(element))
          return false;
        return isSeen(element) && !scrolls(element);
      });
  // The outermost of those that hold one another is where the width comes from, or nearest to it.
  const causes = wide.filter((element) => !wide.includes(parentOf(element) ?? element.ownerDocument.body));
  for (const element of causes.slice(0, 5)) {
    // What holds no text and no control may be cut by the edge as an ornament.
    if (!textOf(element) && !element.matches(`${TWO_DIMENSIONS}, input, button, select, textarea, hr`)) {
      if (!element.querySelector("img, svg, input, button, select, textarea, video, canvas, iframe")) {
        if (element.getBoundingClientRect().height < 2) continue;
      }
    }
    const needsTwo = !isCut && needsTwoDimensions(element);
    const ends = texts().find((box) => box.element === element)?.lines ?? [];
    const right = Math.round(
      Math.max(element.getBoundingClientRect().right, ...ends.map((line) => line.right)) + scrollX,
    );
    yield {
      barrier: "reflow",
      level: needsTwo ? "warning" : "error",
      element,
      message: `It reaches to ${right} pixels in a window of ${width}${
        isCut ? ", and the page hides what is beyond its edge" : ""
      }: "${textOf(element).slice(0, 60)}".${
        needsTwo
          ? " Does it need two dimensions to be understood, and could it scroll inside its own box?"
          : ""
      }`,
    };
  }
}

/** A table of data or a picture; not a table that only places text, nor a box with both in it. */
function needsTwoDimensions(element: Element): boolean {
  const around = element.closest(TWO_DIMENSIONS);
  if (around) return !isForLayout(around);
  const width = document.documentElement.clientWidth;
  const isWide = (each: Element) => each.getBoundingClientRect().right + scrollX > width + 1;
  const inner = [...element.querySelectorAll("*")].filter(isWide);
  const tables = inner.filter((each) => each.matches(TWO_DIMENSIONS) && !isForLayout(each));
  return tables.length > 0 && tables.some((each) => fills(each, element));
}

function fills(inner: Element, outer: Element): boolean {
  return inner.getBoundingClientRect().width > outer.getBoundingClientRect().width * 0.8;
}

function isForLayout(element: Element): boolean {
  return (
    element.matches("table[role=presentation], table[role=none]") ||
    (element.localName === "table" && !element.querySelector("th, caption, [scope]"))
  );
}

/** Whether something around the element scrolls it, or hides what is outside. */
function scrolls(element: Element): boolean {
  for (let each = parentOf(element); each && each !== document.body; each = parentOf(each)) {
    if (getComputedStyle(each).overflowX !== "visible") return true;
  }
  return false;
}

/** Lines of running text that are longer than the box in which they scroll: each must be read by scrolling. */
function* longLines(): Generator<Seen> {
  for (const { element, text, lines } of texts()) {
    if (text.length < 60 || element.closest(`${TWO_DIMENSIONS}, samp, kbd`)) continue;
    const longest = Math.max(...lines.map(({ width }) => width));
    const box = scroller(element);
    if (!box || longest <= box.clientWidth * 1.1) continue;
    yield {
      barrier: "reflow",
      level: "warning",
      element,
      message: `Its lines are ${Math.round(longest)} pixels long in a box of ${box.clientWidth} that scrolls: "${text.slice(0, 60)}". Must every line be scrolled to be read?`,
    };
    return;
  }
}

function scroller(element: Element): Element | undefined {
  for (let each: Element | null = element; each && each !== document.body; each = parentOf(each)) {
    const { overflowX } = getComputedStyle(each);
    if (/auto|scroll/.test(overflowX)) return each;
    if (overflowX !== "visible") return undefined;
  }
  return undefined;
}

/** Bars that stay in the window when the page is scrolled, and how much of its height they take. */
function* bars(): Generator<Seen> {
  if (document.documentElement.scrollHeight <= innerHeight + 1) return;
  const fixed = [...document.querySelectorAll("body *")].filter((element) => {
    const { position, top, bottom } = getComputedStyle(element);
    if (position === "sticky") return top !== "auto" || bottom !== "auto" ? isInPlace(element, top) : false;
    return position === "fixed";
  });
  const outer = fixed.filter((element) => !fixed.some((each) => each !== element && each.contains(element)));
  const tall = outer
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(
      ({ element, box }) =>
        box.width > innerWidth * 0.6 &&
        box.height > 20 &&
        box.top < innerHeight &&
        box.bottom > 0 &&
        isSeen(element) &&
        getComputedStyle(element).pointerEvents !== "none" &&
        textOf(element) !== "" &&
        !element.matches("dialog, [role=dialog], [role=alertdialog], [aria-modal=true]"),
    );
  const height = tall.reduce((sum, { box }) => sum + Math.min(box.height, innerHeight), 0);
  const first = tall.sort((a, b) => b.box.height - a.box.height)[0];
  if (!first || height <= innerHeight * 0.5) return;
  yield {
    barrier: "reflow",
    level: "warning",
    element: first.element,
    message: `What stays in place takes ${Math.round(height)} of ${innerHeight} pixels of height: "${textOf(first.element).slice(0, 60)}". Can the rest of the page be read?`,
  };
}

/** A sticky bar at the top of the page; a sticky column beside the text takes no height from it. */
function isInPlace(element: Element, top: string): boolean {
  const parent = parentOf(element);
  if (!parent || top === "auto") return false;
  return (
    parent.getBoundingClientRect().height > innerHeight && element.getBoundingClientRect().top < innerHeight
  );
}
