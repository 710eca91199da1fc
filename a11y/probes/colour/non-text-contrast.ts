import { type Colour, colourOf, contrast, hex, paintOf, ratio } from "../../page/colours.ts";
import { all, closest, isSeen, parentOf, textOf } from "../../page/dom.ts";
import type { ReadingProbe, Seen } from "../../probe.ts";

const LIMIT = 3;

/**
 * WCAG 2.2, 1.4.11 Non-text Contrast: fields and boxes to tick whose edge, fill and shadow all stand out too
 * little from what is around them, and controls whose only content is a pale symbol. A button with words needs
 * no edge, and a control the browser draws by itself is exempt.
 */
export const nonTextContrast: ReadingProbe = {
  name: "non-text-contrast",
  barriers: ["non-text-contrast"],
  settings: ["desktop", "dark"],
  *read() {
    yield* fields();
    yield* drawnBoxes();
    yield* symbols();
  },
};

const DISABLED = ":disabled, [aria-disabled=true], [inert]";
const NO_BOX = /^(hidden|submit|button|reset|image|range|color|file)$/;

function* fields(): Generator<Seen> {
  for (const element of all(
    "input, textarea, select, [role=textbox], [role=searchbox], [contenteditable=true]",
  )) {
    if (closest(element, DISABLED) || !isSeen(element)) continue;
    const style = getComputedStyle(element);
    if (element instanceof HTMLInputElement) {
      if (NO_BOX.test(element.type)) continue;
      if (/^(checkbox|radio)$/.test(element.type) && style.appearance !== "none") continue;
    }
    if (element.matches("[contenteditable]") && element.textContent) continue;
    const parent = parentOf(element);
    if (!parent) continue;
    const edges = edgesOf(element, style, parent);
    if (!edges || edges.best >= LIMIT - 0.01 || isFramed(element)) continue;
    const isDrawn = edges.best > 1.02;
    yield {
      barrier: "non-text-contrast",
      level: isDrawn ? "error" : "warning",
      element,
      message: isDrawn
        ? `What shows where it is has a contrast of ${ratio(edges.best)} at most to ${hex(edges.around)} around it.`
        : "Nothing shows where it is: it has no edge, and the colour of what is around it. Can readers find it?",
    };
  }
}

/** The best contrast that a box's border, fill, shadow or outline has to what is around it. */
function edgesOf(
  element: Element,
  style: CSSStyleDeclaration,
  parent: Element,
): { best: number; around: Colour } | undefined {
  const outer = paintOf(parent, [0, 0, 0, 0]);
  const around = outer.shades[0]?.back;
  if (!outer.plain || !around || style.backgroundImage !== "none") return undefined;
  const fills = [around, colourOf(style.backgroundColor)];
  const parts = [colourOf(style.backgroundColor), ...lines(style)];
  const seen = parts.map((part) => paintOf(element === parent ? parent : element, part));
  const faded = seen.flatMap(({ shades }) => shades.map(({ front }) => front));
  const inner = fills[1]?.[3] === 1 ? fills[1] : undefined;
  const ratios = faded.map((front, index) =>
    Math.max(contrast(front, around), index > 0 && inner ? contrast(front, inner) : 1),
  );
  return { best: Math.max(1, ...ratios), around };
}

/** The colours of what is drawn around a box. */
function lines(style: CSSStyleDeclaration): Colour[] {
  const sides = ["border-top", "border-right", "border-bottom", "border-left", "outline"];
  const drawn = sides.filter(
    (side) =>
      Number.parseFloat(style.getPropertyValue(`${side}-width`)) > 0 &&
      !/none|hidden/.test(style.getPropertyValue(`${side}-style`)),
  );
  const colours = drawn.map((side) => colourOf(style.getPropertyValue(`${side}-color`)));
  const shadows = [...style.boxShadow.matchAll(/(?:rgba?|color|oklch|oklab|lab|lch)\([^()]*\)/g)];
  return [...colours, ...shadows.map(([text]) => colourOf(text))];
}

/** Whether a box not much larger than the field shows where it is, as those with a symbol inside do. */
function isFramed(element: Element): boolean {
  const { height } = element.getBoundingClientRect();
  let each = parentOf(element);
  for (let step = 0; each && step < 3 && !each.matches("body, main, form, fieldset"); step++) {
    if (each.getBoundingClientRect().height > height + 40) return false;
    const parent = parentOf(each);
    const edges = parent && edgesOf(each, getComputedStyle(each), parent);
    if (!edges || edges.best >= LIMIT) return true;
    if (["::before", "::after"].some((side) => lines(getComputedStyle(each as Element, side)).length > 0))
      return true;
    each = parent;
  }
  // A drawn box, a line or a symbol right beside a field of no looks of its own.
  const next = element.nextElementSibling;
  return next !== null && textOf(next) === "" && lines(getComputedStyle(next)).length > 0;
}

/** Boxes to tick that styles draw before a label, in place of the hidden ones of the browser. */
function* drawnBoxes(): Generator<Seen> {
  for (const element of all("input[type=checkbox], input[type=radio]")) {
    if (!(element instanceof HTMLInputElement) || closest(element, DISABLED)) continue;
    const { opacity, appearance } = getComputedStyle(element);
    if (isSeen(element) && Number(opacity) > 0 && appearance !== "none") continue;
    for (const label of element.labels ?? []) {
      const places = [label, ...label.querySelectorAll("span, i, div")];
      const box = places
        .flatMap((place) =>
          ["::before", "::after"].map((side) => ({ place, style: getComputedStyle(place, side) })),
        )
        .find(({ style }) => style.content !== "none" && Number.parseFloat(style.width) >= 8 && isBox(style));
      if (!box || !isSeen(label)) continue;
      const edges = edgesOf(box.place, box.style, box.place);
      if (!edges || edges.best >= LIMIT - 0.01) continue;
      yield {
        barrier: "non-text-contrast",
        level: "error",
        element: label,
        message: `The box drawn before "${textOf(label).slice(0, 40)}" has a contrast of ${ratio(edges.best)} to ${hex(edges.around)}.`,
      };
    }
  }
}

function isBox(style: CSSStyleDeclaration): boolean {
  return lines(style).length > 0 || colourOf(style.backgroundColor)[3] > 0;
}

const SHAPES = "path, circle, rect, polygon, polyline, line, ellipse, text, use";

/** Symbols that are all there is of a control. */
function* symbols(): Generator<Seen> {
  for (const element of all(
    "a[href], button, [role=button], [role=link], [role=tab], [role=checkbox], summary",
  )) {
    const text = textOf(element);
    if (text.length > 1 || closest(element, DISABLED) || !isSeen(element)) continue;
    const paint = paintOf(element, [0, 0, 0, 0]);
    const back = paint.shades[0]?.back;
    if (!paint.plain || !back) continue;
    const colours = symbolColours(element, text);
    if (colours.length === 0) continue;
    const best = Math.max(
      ...colours.map((colour) => contrast(paintOf(element, colour).shades[0]?.front ?? back, back)),
    );
    if (best >= LIMIT - 0.01) continue;
    yield {
      barrier: "non-text-contrast",
      level: "error",
      element,
      message: `Its symbol has a contrast of ${ratio(best)} to ${hex(back)}, not 3:1.`,
    };
  }
}

/** The colours a control's symbol is drawn in; none if that cannot be told. */
function symbolColours(element: Element, text: string): Colour[] {
  const holder = [element, ...element.querySelectorAll("*")];
  if (holder.some((each) => each.matches("img, canvas, video, image, object"))) return [];
  const colours: Colour[] = [];
  if (text.length === 1 && /[^\p{L}\p{N}]|x/iu.test(text)) {
    const own = holder.findLast((each) => each.textContent?.includes(text));
    if (own) colours.push(colourOf(getComputedStyle(own).color));
  } else if (text !== "") return [];
  for (const each of holder) {
    if (each instanceof SVGElement && each.matches(SHAPES) && !each.closest("defs, clipPath, mask, symbol")) {
      const { fill, stroke, opacity, fillOpacity } = getComputedStyle(each);
      if (/url\(/.test(fill + stroke)) return [];
      const fade = Number(opacity);
      for (const [paint, part] of [
        [fill, fade * Number(fillOpacity)],
        [stroke, fade],
      ] as const) {
        if (paint === "none" || (paint === fill && stroke !== "none" && !hasArea(each))) continue;
        const [red, green, blue, alpha] = colourOf(paint);
        colours.push([red, green, blue, alpha * part]);
      }
    } else if (!(each instanceof SVGElement)) {
      const style = getComputedStyle(each);
      if (style.backgroundImage !== "none" || style.maskImage !== "none") return [];
      for (const side of ["::before", "::after"]) {
        const drawn = getComputedStyle(each, side);
        if (drawn.content === "none" || drawn.content === "normal") continue;
        if (drawn.backgroundImage !== "none" || drawn.maskImage !== "none" || /url\(/.test(drawn.content))
          return [];
        if (/^"\S/.test(drawn.content)) colours.push(colourOf(drawn.color));
        colours.push(...lines(drawn), colourOf(drawn.backgroundColor));
      }
      if (each !== element) colours.push(colourOf(style.backgroundColor), ...lines(style));
    }
  }
  return colours.filter((colour) => colour[3] > 0);
}

/** Whether a shape that is drawn by its stroke encloses something that its fill can be seen in: a line doesn't. */
function hasArea(shape: SVGElement): boolean {
  if (!(shape instanceof SVGGeometryElement)) return true;
  const { x, y, width, height } = shape.getBBox();
  const steps = [0.1, 0.3, 0.5, 0.7, 0.9];
  return steps.some((right) =>
    steps.some((down) => shape.isPointInFill(new DOMPoint(x + width * right, y + height * down))),
  );
}
