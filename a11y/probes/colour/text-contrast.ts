import {
  type Colour,
  colourOf,
  contrast,
  hex,
  paintOf,
  ratio,
  type Shade,
  stopsOf,
} from "../../page/colours.ts";
import { all, closest, isSeen, parentOf } from "../../page/dom.ts";
import { styleRules } from "../../page/style-rules.ts";
import { type TextBox, texts, textsIn } from "../../page/texts.ts";
import type { ReadingProbe, Seen } from "../../probe.ts";

/** Pairs of colours that were told already as less than the best. */
const pairs = new Set<string>();

/**
 * WCAG 2.2, 1.4.3 and 1.4.6 Contrast: the colour of each text, of what is typed into fields, of placeholders and
 * of text made by styles, against the colours behind, with all their opacities. What lies on pictures or uneven
 * gradients is left to text-over-image. Controls that are disabled are exempt, those that only look so are not.
 */
export const textContrast: ReadingProbe = {
  name: "text-contrast",
  barriers: ["color-contrast", "color-contrast-enhanced", "placeholder-contrast", "disabled-contrast"],
  settings: ["desktop", "dark", "phone", "forced"],
  *read(setting) {
    yield* plain(texts(), setting === "desktop");
    yield* fields(all(FIELDS));
    if (setting === "desktop" || setting === "dark") yield* generated();
  },
};

/** What has too little contrast as the page is now, in some parts of it. */
export function* contrastIn(places: Iterable<Element>): Generator<Seen> {
  for (const place of places) {
    yield* plain(textsIn(place), false);
    yield* fields(place.matches(FIELDS) ? [place] : place.querySelectorAll(FIELDS));
  }
}

function* plain(boxes: Iterable<TextBox>, enhanced: boolean): Generator<Seen> {
  for (const { element, text, lines } of boxes) {
    if (!/[\p{L}\p{N}]/u.test(text) || isDisabled(element) || isSymbol(element, text)) continue;
    yield* judge(element, text, colourOfText(element), boundsOf(lines), enhanced);
  }
}

function boundsOf(lines: readonly DOMRect[]): DOMRect {
  const left = Math.min(...lines.map((line) => line.left));
  const top = Math.min(...lines.map((line) => line.top));
  const right = Math.max(...lines.map((line) => line.right));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

/** The colours a text is drawn in: more than one if a gradient shows through its letters. */
function colourOfText(element: Element): readonly Colour[] {
  const style = getComputedStyle(element);
  // In forced colours the fill of letters is told as the page set it, but isn't drawn so.
  const forced = matchMedia("(forced-colors: active)").matches && style.forcedColorAdjust !== "none";
  const colour = colourOf(forced ? style.color : style.webkitTextFillColor);
  if (style.backgroundClip === "text" && colour[3] < 0.1) return stopsOf(style.backgroundImage);
  return [colour];
}

/** A single letter that a control with another name shows is a picture: it needs 3:1 only. */
function isSymbol(element: Element, text: string): boolean {
  return text.length === 1 && closest(element, "[aria-label], [aria-labelledby]") !== null;
}

function isDisabled(element: Element): boolean {
  if (closest(element, ":disabled, [aria-disabled=true], [inert]")) return true;
  const label = element.closest("label");
  if (label instanceof HTMLLabelElement && label.control?.closest(":disabled, [aria-disabled=true]"))
    return true;
  const { id } = element;
  if (id === "") return false;
  return Boolean(document.querySelector(`[aria-disabled=true][aria-labelledby~="${CSS.escape(id)}"]`));
}

function* judge(
  element: Element,
  text: string,
  colours: readonly Colour[],
  box: DOMRect,
  enhanced: boolean,
): Generator<Seen> {
  const style = getComputedStyle(element);
  if (style.textShadow !== "none" || colours.some((colour) => colour[3] === 0)) return;
  const origin = style.backgroundClip === "text" ? (parentOf(element) ?? element) : element;
  const paints = colours.map((colour) => paintOf(origin, colour, box));
  if (paints.length === 0 || paints.some(({ gradients }) => !gradients)) return;
  const shades = paints.flatMap((paint) => paint.shades);
  const isLarge = isLargeText(style);
  const limit = isLarge ? 3 : 4.5;
  const ratios = shades.map(({ front, back }) => contrast(front, back));
  const best = Math.max(...ratios);
  const worst = Math.min(...ratios);
  const [shade] = shades.toSorted((a, b) => contrast(b.front, b.back) - contrast(a.front, a.back));
  if (!shade) return;
  if (best < limit - 0.005) {
    if (best < 1.1 && closest(element, "[aria-hidden=true]")) return;
    yield {
      barrier: looksDisabled(element) ? "disabled-contrast" : "color-contrast",
      level: "error",
      element,
      message: `${tell(shade, best)}, not ${limit}:1: "${text.slice(0, 60)}".`,
    };
  } else if (colours.length > 1 && worst < limit - 0.005) {
    yield {
      barrier: "color-contrast",
      level: "warning",
      element,
      message: `Its letters go through several colours, with a contrast of ${ratio(worst)} at the least: "${text.slice(0, 60)}". Can all of them be read?`,
    };
  } else if (enhanced && worst < (isLarge ? 4.5 : 7)) {
    const pair = `${hex(shade.front)} ${hex(shade.back)} ${isLarge}`;
    if (pairs.has(pair)) return;
    pairs.add(pair);
    yield {
      barrier: "color-contrast-enhanced",
      level: "notice",
      element,
      message: `${tell(shade, worst)}; the best contrast is ${isLarge ? 4.5 : 7}:1.`,
    };
  }
}

function tell({ front, back }: Shade, value: number): string {
  return `${hex(front)} on ${hex(back)} has a contrast of ${ratio(value)}`;
}

function isLargeText({ fontSize, fontWeight }: CSSStyleDeclaration): boolean {
  const size = Number.parseFloat(fontSize);
  return size >= 23.99 || (size >= 18.66 && Number(fontWeight) >= 700);
}

const CONTROL = "a[href], button, input, select, textarea, summary, [role=button], [role=link], [tabindex]";

/** Whether a control that works is drawn as those that don't: faded, or named so in its class. */
function looksDisabled(element: Element): boolean {
  const control = closest(element, CONTROL);
  if (!control) return false;
  const { opacity, cursor } = getComputedStyle(control);
  return Number(opacity) < 0.8 || cursor === "not-allowed" || /\b(is-)?disabled\b/i.test(control.className);
}

const NO_TEXT = /^(hidden|checkbox|radio|range|color|file|image)$/;

const FIELDS = "input, textarea, select";

function* fields(elements: Iterable<Element>): Generator<Seen> {
  for (const element of elements) {
    if (isDisabled(element) || !isSeen(element)) continue;
    if (element instanceof HTMLInputElement && NO_TEXT.test(element.type)) continue;
    const box = element.getBoundingClientRect();
    if (box.width < 8 || box.height < 8) continue;
    yield* judge(element, "what is typed", colourOfText(element), box, false);
    if (element.matches(":placeholder-shown")) yield* placeholder(element, box);
  }
}

function* placeholder(element: Element, box: DOMRect): Generator<Seen> {
  const text = element.getAttribute("placeholder") ?? "";
  if (!/[\p{L}\p{N}]/u.test(text)) return;
  const style = getComputedStyle(element, "::placeholder");
  const [red, green, blue, alpha] = colourOf(style.color);
  const colour: Colour = [red, green, blue, alpha * Number(style.opacity)];
  if (colour[3] === 0) return;
  const { shades, gradients } = paintOf(element, colour, box);
  const [shade] = shades;
  const best = Math.max(...shades.map(({ front, back }) => contrast(front, back)));
  const limit = isLargeText(getComputedStyle(element)) ? 3 : 4.5;
  if (!shade || !gradients || best >= limit - 0.005) return;
  yield {
    barrier: "placeholder-contrast",
    level: "error",
    element,
    message: `${tell(shade, best)}, not ${limit}:1: "${text.slice(0, 60)}".`,
  };
}

/** The elements to which a style adds words of its own. */
function withWords(): Set<Element> {
  const found = new Set<Element>();
  for (const rule of styleRules()) {
    if (!/\p{L}{2}|\p{N}|attr\(|var\(/u.test(rule.style.content)) continue;
    for (const part of rule.selectorText.split(",")) {
      if (!/::?(before|after)\s*$/.test(part)) continue;
      const selector = part.replace(/::?(before|after)\s*$/, "").trim() || "*";
      if (!CSS.supports(`selector(${selector})`)) continue;
      for (const element of document.body.querySelectorAll(selector)) found.add(element);
    }
  }
  return found;
}

/** Text that styles put before or after an element. */
function* generated(): Generator<Seen> {
  for (const element of withWords()) {
    for (const side of ["::before", "::after"]) {
      const style = getComputedStyle(element, side);
      const text = /^"(.*)"$/.exec(style.content)?.[1] ?? "";
      if (!/\p{L}{2}|\p{N}/u.test(text) || style.display === "none" || /[\u{e000}-\u{f8ff}]/u.test(text))
        continue;
      if (isDisabled(element) || !isSeen(element) || style.textShadow !== "none") continue;
      if (style.backgroundImage !== "none" || style.visibility !== "visible") continue;
      const own = colourOf(style.backgroundColor);
      const [red, green, blue, alpha] = colourOf(style.color);
      const { shades, plain } = paintOf(element, [red, green, blue, alpha * Number(style.opacity)]);
      const [shade] = shades;
      if (!shade || !plain || (own[3] > 0 && own[3] < 1) || alpha === 0) continue;
      const back = own[3] === 1 ? own : shade.back;
      const value = contrast(shade.front, back);
      const limit = isLargeText(style) ? 3 : 4.5;
      if (value >= limit - 0.005) continue;
      yield {
        barrier: "color-contrast",
        level: style.position === "absolute" ? "warning" : "error",
        element,
        message: `${tell({ front: shade.front, back }, value)}, not ${limit}:1: "${text.slice(0, 60)}", which a style puts there.${
          style.position === "absolute" ? " Is this what lies behind it?" : ""
        }`,
      };
    }
  }
}
