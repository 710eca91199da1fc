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

/** A contrast as WCAG writes it, never rounded up: "4.49:1". */
export function ratio(value: number): string {
  return `${Math.floor(value * 100) / 100}:1`;
}

/** From 0 to 1 (WCAG 2.2, "relative luminance"). */
export function luminance([red, green, blue]: Colour): number {
  const linear = (value: number) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** As #rrggbb, for a message. */
export function hex([red, green, blue]: Colour): string {
  const digits = [red, green, blue].map((value) => Math.round(value).toString(16).padStart(2, "0"));
  return `#${digits.join("")}`;
}

export interface Backdrop {
  readonly colour: Colour;
  /** Whether nothing but plain colours lies behind: no picture, gradient, filter or blend. */
  readonly plain: boolean;
}

/** What is seen behind an element's text, by the styles of the element and those around it. */
export function backdropOf(element: Element): Backdrop {
  const { shades, plain } = paintOf(element, [0, 0, 0, 0]);
  return { colour: shades[0]?.back ?? WHITE, plain };
}

/** A colour as it is seen, and what is seen behind it. */
export interface Shade {
  readonly front: Colour;
  readonly back: Colour;
}

export interface Paint {
  /** One where only plain colours lie behind, several where the stops of a gradient do. */
  readonly shades: readonly Shade[];
  /** Whether nothing but plain colours lies behind. */
  readonly plain: boolean;
  /** Whether what isn't plain about it is gradients only. */
  readonly gradients: boolean;
}

interface Layer {
  readonly colour: Colour;
  readonly stops: readonly Colour[];
  readonly picture: boolean;
  readonly odd: boolean;
  readonly opacity: number;
  readonly box: DOMRect;
}

interface Memory {
  readonly layers: Map<Element, Layer>;
  canvas?: Colour;
  obstacles?: readonly { readonly element: Element; readonly box: DOMRect }[];
}

let memory: Memory | undefined;

/** What one reading of the page has worked out already. */
function remembered(): Memory {
  if (memory) return memory;
  queueMicrotask(() => {
    memory = undefined;
  });
  memory = { layers: new Map() };
  return memory;
}

function layerOf(element: Element): Layer {
  const { layers } = remembered();
  const before = layers.get(element);
  if (before) return before;
  const style = getComputedStyle(element);
  const image = style.backgroundClip === "text" ? "none" : style.backgroundImage;
  const layer: Layer = {
    colour: style.backgroundClip === "text" ? [0, 0, 0, 0] : colourOf(style.backgroundColor),
    stops: image === "none" ? [] : stopsOf(image),
    picture: /url\(|image-set|paint\(|element\(/.test(image) || element.matches(MEDIA),
    odd: style.filter !== "none" || style.mixBlendMode !== "normal" || style.backdropFilter !== "none",
    opacity: Number(style.opacity),
    box: element.getBoundingClientRect(),
  };
  layers.set(element, layer);
  return layer;
}

const MEDIA = "img, video, canvas, svg, iframe, picture, object, embed";

/** The colours a gradient goes through. */
export function stopsOf(image: string): Colour[] {
  if (!/gradient\(/.test(image)) return [];
  return [...image.matchAll(/(?:rgba?|hsla?|color|oklch|oklab|lab|lch|hwb)\([^()]*\)/g)].map(([text]) =>
    colourOf(text),
  );
}

/**
 * How a colour drawn in an element is seen, with everything that lies behind it and every opacity.
 *
 * @param box where it is drawn, if not all over the element
 */
export function paintOf(element: Element, colour: Colour, box?: DOMRect): Paint {
  let states: Shade[] = [{ front: colour, back: [0, 0, 0, 0] }];
  let plain = true;
  let gradients = true;
  let top: Element = element;
  let covered = false;
  for (let each: Element | null = element; each; each = parentOf(each)) {
    const layer = layerOf(each);
    const share = box && each !== element && each.parentElement ? shareIn(box, layer.box, each) : 1;
    if (layer.odd) plain = gradients = false;
    if (share > 0.05) {
      if (share < 0.95 && (layer.colour[3] > 0 || layer.stops.length > 0) && !covered)
        plain = gradients = false;
      if (!covered && (layer.picture || layer.stops.length > 0)) plain = false;
      if (!covered && layer.picture) gradients = false;
      const fills =
        layer.stops.length > 0 && !covered
          ? layer.stops.map((stop) => over(stop, layer.colour))
          : [layer.colour];
      states = states
        .flatMap(({ front, back }) =>
          fills.map((fill) => ({ front: over(front, fill), back: over(back, fill) })),
        )
        .slice(0, 16);
      if (!covered) top = each;
      if (states.every(({ back }) => back[3] > 0.999)) covered = true;
    }
    if (layer.opacity < 1) {
      const fade = ([red, green, blue, alpha]: Colour): Colour => [red, green, blue, alpha * layer.opacity];
      states = states.map(({ front, back }) => ({ front: fade(front), back: fade(back) }));
      covered = false;
    }
  }
  if (box && plain && hasObstacle(element, box, covered ? top : undefined)) plain = gradients = false;
  const canvas = pageColour();
  return {
    shades: states.map(({ front, back }) => ({ front: over(front, canvas), back: over(back, canvas) })),
    plain,
    gradients,
  };
}

/** How much of a box lies in another; all of it where the other's background is that of the whole page. */
function shareIn(box: DOMRect, outer: DOMRect, element: Element): number {
  if (element === document.body) {
    const { backgroundColor, backgroundImage } = getComputedStyle(document.documentElement);
    if (colourOf(backgroundColor)[3] === 0 && backgroundImage === "none") return 1;
  }
  const width = Math.min(box.right, outer.right) - Math.max(box.left, outer.left);
  const height = Math.min(box.bottom, outer.bottom) - Math.max(box.top, outer.top);
  if (width <= 0 || height <= 0) return 0;
  return (width * height) / (box.width * box.height || 1);
}

/** Whether a picture or a coloured box that isn't around the element may lie behind it. */
function hasObstacle(element: Element, box: DOMRect, within: Element | undefined): boolean {
  const all = remembered();
  all.obstacles ??= [...document.querySelectorAll("body *")]
    .filter((each) => {
      const style = getComputedStyle(each);
      if (style.position === "fixed" || style.visibility !== "visible" || style.opacity === "0") return false;
      if (each.matches(MEDIA)) return each.localName !== "picture" && !each.closest("svg svg, svg *");
      const placed =
        style.position === "absolute" ||
        /-/.test(style.marginTop + style.marginBottom) ||
        (style.position === "relative" && style.zIndex !== "auto");
      return placed && (colourOf(style.backgroundColor)[3] > 0 || style.backgroundImage !== "none");
    })
    .map((each) => ({ element: each, box: each.getBoundingClientRect() }));
  return all.obstacles.some((obstacle) => {
    if (obstacle.element.contains(element) || element.contains(obstacle.element)) return false;
    if (within && !within.contains(obstacle.element)) return false;
    const { left, right, top, bottom } = obstacle.box;
    const width = Math.min(right, box.right) - Math.max(left, box.left);
    const height = Math.min(bottom, box.bottom) - Math.max(top, box.top);
    return width > 2 && height > box.height * 0.3;
  });
}

/** The colour of the browser's own canvas, by the colour scheme of the page. */
function pageColour(): Colour {
  const known = remembered();
  known.canvas ??= findPageColour();
  return known.canvas;
}

function findPageColour(): Colour {
  const { colorScheme, backgroundColor } = getComputedStyle(document.documentElement);
  if (matchMedia("(forced-colors: active)").matches) {
    const [red, green, blue] = colourOf(backgroundColor);
    return [red, green, blue, 1];
  }
  const meta = document.querySelector("meta[name=color-scheme]")?.getAttribute("content") ?? "";
  const scheme = colorScheme === "normal" ? meta : colorScheme;
  const isDark =
    /\bdark\b/.test(scheme) &&
    (!/\blight\b/.test(scheme) || matchMedia("(prefers-color-scheme: dark)").matches);
  return isDark ? [18, 18, 18, 1] : WHITE;
}
