import { parentOf } from "./dom.ts";

/** Red, green and blue from 0 to 255, and opacity from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const WHITE: Colour = [255, 255, 255, 1];
const cache = new Map<string, Colour>();

/** A computed colour in any of the forms CSS Color 4 knows. */
export function colourOf(computed: string): Colour {
  const known = cache.get(computed);
  if (known) return known;
  const numbers = /^rgba?\(([^)]+)\)$/
    .exec(computed)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  const colour: Colour = numbers
    ? [numbers[0] ?? 0, numbers[1] ?? 0, numbers[2] ?? 0, numbers[3] ?? 1]
    : painted(computed);
  cache.set(computed, colour);
  return colour;
}

/** What a canvas makes of a colour in a form that isn't rgb(). */
function painted(computed: string): Colour {
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return [0, 0, 0, 0];
  context.fillStyle = computed;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/** The colour that is seen when one lies over another. */
export function over(front: Colour, back: Colour): Colour {
  const alpha = front[3] + back[3] * (1 - front[3]);
  if (alpha === 0) return [0, 0, 0, 0];
  const mix = (index: 0 | 1 | 2) =>
    (front[index] * front[3] + back[index] * back[3] * (1 - front[3])) / alpha;
  return [mix(0), mix(1), mix(2), alpha];
}

/** The contrast of two opaque colours, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** From 0 to 1 (WCAG 2.2, "relative luminance"). */
export function luminance([red, green, blue]: Colour): number {
  const linear = (value: number) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

export interface Backdrop {
  readonly colour: Colour;
  /** Whether nothing but plain colours lies behind: no picture, gradient, filter or blend. */
  readonly plain: boolean;
}

/** What is seen behind an element's text, by the styles of the element and those around it. */
export function backdropOf(element: Element): Backdrop {
  const layers: Colour[] = [];
  let plain = true;
  for (let each: Element | null = element; each; each = parentOf(each)) {
    const style = getComputedStyle(each);
    if (style.backgroundImage !== "none" || style.filter !== "none" || style.mixBlendMode !== "normal")
      plain = false;
    if (each.matches("img, video, canvas, svg, iframe")) plain = false;
    const colour = colourOf(style.backgroundColor);
    layers.push(colour);
    if (colour[3] === 1) break;
  }
  return { colour: layers.reduceRight((back, front) => over(front, back), pageColour()), plain };
}

/** The colour of the browser's own canvas, by the colour scheme of the page. */
function pageColour(): Colour {
  const { colorScheme } = getComputedStyle(document.documentElement);
  const dark = /\bdark\b/.test(colorScheme) && matchMedia("(prefers-color-scheme: dark)").matches;
  if (matchMedia("(forced-colors: active)").matches) return colourOf(systemColour("Canvas"));
  return dark ? [18, 18, 18, 1] : WHITE;
}

function systemColour(name: string): string {
  const probe = document.createElement("div");
  probe.style.color = name;
  probe.style.forcedColorAdjust = "none";
  document.documentElement.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
