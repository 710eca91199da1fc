import { quote } from "../../page/dom.ts";
import { type TextBox, texts } from "../../page/texts.ts";
import type { ReadingProbe, Seen } from "../../probe.ts";

/** The sizes of text that readers who have not changed theirs see. */
const usual = new WeakMap<Element, number>();

/** Letters: more than a label or a note at the foot of a page. */
const PASSAGE = 200;

/** How much wider than when zoomed as far the window of a computer is: by so much is everything enlarged. */
const ENLARGED = { zoomed: 2, narrow: 4 } as const;
/** Those whose text was no larger at 200%. */
let stiffAtTwice: ReadonlySet<Element> = new Set();

/**
 * WCAG 2.2, 1.4.4 Resize Text. Text whose size is that of the window (vw, vmin) stays as small as it was however far
 * the page is zoomed (failure F94). For readers who set a larger size of text in their browser instead of zooming,
 * text whose size is given in pixels does.
 */
export const textSize: ReadingProbe = {
  name: "text-size",
  barriers: ["resize-text", "text-resize-only"],
  settings: ["desktop", "zoomed", "narrow", "large-text"],
  *read(setting) {
    const boxes = texts().filter(({ element }) => !element.closest("svg, code, pre, button"));
    if (setting === "desktop") for (const { element } of boxes) usual.set(element, sizeOf(element));
    if (setting === "zoomed")
      stiffAtTwice = new Set(stiffTexts(boxes, setting).map(({ element }) => element));
    if (setting === "narrow") yield* zoomedInVain(stiffTexts(boxes, setting));
    if (setting === "large-text") yield* enlargedInVain(boxes);
  },
};

/** The texts that are hardly larger for the reader who zooms than for the one who doesn't. */
function stiffTexts(boxes: readonly TextBox[], setting: keyof typeof ENLARGED): TextBox[] {
  return boxes.filter(({ element }) => {
    const before = usual.get(element);
    return before !== undefined && sizeOf(element) * ENLARGED[setting] < before * 1.1;
  });
}

function* zoomedInVain(boxes: readonly TextBox[]): Generator<Seen> {
  const stiff = boxes.filter(({ element, text }) => stiffAtTwice.has(element) && /\p{L}{2}/u.test(text));
  const [first] = stiff.toSorted((a, b) => b.text.length - a.text.length);
  if (!first) return;
  const pixels = Math.round(usual.get(first.element) ?? 0);
  const others = stiff.length > 1 ? ` So do ${stiff.length - 1} other texts.` : "";
  yield {
    barrier: "resize-text",
    level: "error",
    element: first.element,
    message: `It is still ${pixels} pixels large, as without zoom, because its size is that of the window: ${quote(first.text)}.${others}`,
  };
}

function* enlargedInVain(boxes: readonly TextBox[]): Generator<Seen> {
  const known = boxes.filter(({ element }) => usual.has(element));
  const stiff = known.filter(({ element }) => sizeOf(element) < (usual.get(element) ?? 0) * 1.2);
  const letters = (some: readonly TextBox[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  const share = letters(stiff) / letters(known);
  const [first] = stiff.toSorted((a, b) => b.text.length - a.text.length);
  if (!first || letters(stiff) < 30) return;
  const isMost = share >= 0.5;
  yield {
    barrier: "text-resize-only",
    level: isMost || letters(stiff) >= PASSAGE ? "warning" : "notice",
    element: isMost ? null : first.element,
    message: `${Math.round(share * 100)}% of the text keeps its size, such as "${first.text.slice(0, 50)}" at ${sizeOf(first.element)} pixels. Can readers enlarge it without zooming the whole page?`,
  };
}

function sizeOf(element: Element): number {
  return Number.parseFloat(getComputedStyle(element).fontSize);
}
