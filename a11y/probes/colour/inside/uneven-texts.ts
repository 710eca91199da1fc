import { type Colour, colourOf, paintOf } from "../../../page/colours.ts";
import { closest, selectorOf } from "../../../page/dom.ts";
import { texts } from "../../../page/texts.ts";

/** A text whose backdrop only a picture of the page can tell. */
export interface UnevenText {
  readonly selector: string;
  readonly text: string;
  /** In CSS pixels from the top left corner of the page. */
  readonly area: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** The colour of its letters, with the opacities of everything around it. */
  readonly colour: Colour;
  /** The contrast that it needs. */
  readonly limit: number;
}

/** Texts over pictures, gradients, shadows of their own or whatever else isn't one plain colour. */
export function unevenTexts(): UnevenText[] {
  const found: UnevenText[] = [];
  for (const { element, text, lines } of texts()) {
    const style = getComputedStyle(element);
    const colour = colourOf(style.webkitTextFillColor);
    if (colour[3] === 0 || style.backgroundClip === "text" || !/[\p{L}\p{N}]/u.test(text)) continue;
    if (closest(element, ":disabled, [aria-disabled=true], [inert], svg")) continue;
    const left = Math.min(...lines.map((line) => line.left));
    const top = Math.min(...lines.map((line) => line.top));
    const right = Math.max(...lines.map((line) => line.right));
    const bottom = Math.max(...lines.map((line) => line.bottom));
    const box = new DOMRect(left, top, right - left, bottom - top);
    if (style.textShadow === "none" && paintOf(element, colour, box).plain) continue;
    const size = Number.parseFloat(style.fontSize);
    const isLarge = size >= 23.99 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const x = Math.max(0, Math.floor(left + scrollX));
    const y = Math.max(0, Math.floor(top + scrollY));
    found.push({
      selector: selectorOf(element),
      text,
      area: { x, y, width: Math.ceil(right - left) + 1, height: Math.min(600, Math.ceil(bottom - top) + 1) },
      colour: [colour[0], colour[1], colour[2], colour[3] * opacityOf(element)],
      limit: isLarge ? 3 : 4.5,
    });
  }
  return found;
}

function opacityOf(element: Element): number {
  let opacity = 1;
  for (let each: Element | null = element; each; each = each.parentElement)
    opacity *= Number(getComputedStyle(each).opacity);
  return opacity;
}
