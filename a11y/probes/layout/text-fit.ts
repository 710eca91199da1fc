import { isExposed } from "../../page/dom.ts";
import { type Cut, cutOf, offersRest, overlaps, texts } from "../../page/texts.ts";
import type { ReadingProbe, Seen } from "../../probe.ts";
import type { SettingName } from "../../settings.ts";

/** What text that is cut off or overlaps is called, by the setting in which it does so first. */
const NAMES = {
  desktop: ["text-clipped", "text-overlap"],
  phone: ["text-clipped", "text-overlap"],
  zoomed: ["resize-text", "resize-text"],
  narrow: ["reflow", "reflow"],
  "large-text": ["text-resize-only", "text-resize-only"],
  spaced: ["text-spacing", "text-spacing"],
} as const;

type Known = keyof typeof NAMES;

/** What does not fit at the usual setting already: it isn't told again for others. */
const cutAlways = new WeakSet<Element>();
const coveredAlways = new WeakSet<Element>();

/**
 * WCAG 2.2, 1.4.4 Resize Text, 1.4.10 Reflow and 1.4.12 Text Spacing: text that is cut off by the box it
 * overflows, or lies over other text, in any of the ways in which readers look at a page. Text that ends in an
 * ellipsis is asked about, and so is that of links; text of which the rest can be opened beside it is let be.
 */
export const textFit: ReadingProbe = {
  name: "text-fit",
  barriers: ["text-clipped", "text-overlap", "resize-text", "reflow", "text-resize-only", "text-spacing"],
  settings: ["desktop", "phone", "zoomed", "narrow", "large-text", "spaced"],
  *read(setting) {
    if (!isKnown(setting)) return;
    yield* cutTexts(setting);
    yield* coveredTexts(setting);
  },
};

function isKnown(setting: SettingName): setting is Known {
  return setting in NAMES;
}

function* cutTexts(setting: Known): Generator<Seen> {
  const boxes = texts();
  const told = new Set<Element | string>();
  for (const box of boxes) {
    const { element, text } = box;
    const cut = cutOf(box, boxes);
    if (!cut) continue;
    if (setting === "desktop") cutAlways.add(cut.by);
    else if (cutAlways.has(cut.by)) continue;
    if (!isExposed(element) || offersRest(cut, element)) continue;
    // One box that hides a whole list is one fault.
    if (told.has(cut.by)) continue;
    told.add(cut.by);
    const how = cut.sideways ? "The ends of lines are hidden" : "Lines are hidden";
    const question = questionOf(cut, element);
    // One of a list of them is enough to ask about.
    if (question && told.has(question)) continue;
    told.add(question);
    yield {
      barrier: NAMES[setting][0],
      level: question ? "warning" : "error",
      element: cut.by,
      message: `${how} by a box of ${cut.by.clientWidth} by ${cut.by.clientHeight} pixels: "${text.slice(0, 60)}".${question}`,
    };
  }
}

/** What a person must say of a text that is cut off on purpose, or whose whole may be where it leads. */
function questionOf({ ellipsis }: Cut, element: Element): string {
  const isLink = element.closest("a[href]") !== null;
  if (isLink) return " It is a link. Is the whole of it told where it leads?";
  return ellipsis ? " It ends in an ellipsis. Can the rest be read without a mouse?" : "";
}

function* coveredTexts(setting: Known): Generator<Seen> {
  for (const { one, other, share } of overlaps()) {
    if (setting === "desktop") coveredAlways.add(other.element);
    else if (coveredAlways.has(other.element)) continue;
    // A number on a symbol is meant to lie there.
    if ([one.text, other.text].some((text) => /^\W*\d{0,3}\W*$/.test(text))) continue;
    yield {
      barrier: NAMES[setting][1],
      level: isExposed(one.element) && isExposed(other.element) ? "error" : "warning",
      element: other.element,
      message: `"${other.text.slice(0, 50)}" and "${one.text.slice(0, 50)}" lie over one another along ${Math.round(
        share * 100,
      )}% of a line.${isExposed(one.element) && isExposed(other.element) ? "" : " Can both be read?"}`,
    };
  }
  if (setting !== "desktop" && setting !== "large-text") return;
  for (const { element, text, lines } of texts()) {
    const { lineHeight, fontSize } = getComputedStyle(element);
    const [line, size] = [Number.parseFloat(lineHeight), Number.parseFloat(fontSize)];
    const rows = new Set(lines.map(({ top }) => Math.round(top))).size;
    if (!(line < size * 0.8) || rows < 2 || coveredAlways.has(element)) continue;
    if (setting === "desktop") coveredAlways.add(element);
    yield {
      barrier: NAMES[setting][1],
      level: "error",
      element,
      message: `Lines of ${Math.round(size)} pixels stand only ${Math.round(line)} pixels apart, one over the other: "${text.slice(0, 60)}".`,
    };
  }
}
