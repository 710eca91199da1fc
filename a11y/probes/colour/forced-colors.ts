import { colourOf, contrast, hex, paintOf } from "../../page/colours.ts";
import { all, closest, isSeen, textOf } from "../../page/dom.ts";
import { styleRules, withoutState } from "../../page/style-rules.ts";
import { texts } from "../../page/texts.ts";
import type { ReadingProbe, Seen } from "../../probe.ts";

/** What the page drew by a background alone, before its colours were replaced. */
const drawn = new WeakMap<Element, string>();

const FIELDS =
  "input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image], [type=range], [type=file], [type=color]), select, textarea";

/**
 * WCAG 2.2, 1.4.11, for readers whose own colours replace the page's (forced colours): backgrounds and shadows
 * are gone then. It looks for fields without an edge, bars, boxes and symbols drawn by a background or a mask,
 * a focus shown by a shadow only, and parts that refuse the reader's colours.
 */
export const forcedColors: ReadingProbe = {
  name: "forced-colors",
  barriers: ["forced-colors"],
  settings: ["desktop", "forced"],
  *read(setting) {
    if (setting === "desktop") {
      for (const element of all(DRAWN)) if (isDrawn(element)) drawn.set(element, "");
      yield* halfColours();
      return;
    }
    yield* fields();
    yield* drawings();
    yield* refusals();
    yield* symbols();
    yield* focusShadows();
  },
};

const DRAWN =
  "[role=progressbar], [role=progressbar] *, [role=meter], [role=meter] *, [role=switch], [role=switch] *, [role=checkbox], [role=radio], [class*=progress] *, [class*=toggle] *, [class*=switch] *, a[href] *, button *, button, a[href]";

function isDrawn(element: Element): boolean {
  const style = getComputedStyle(element);
  const isMask = style.maskImage !== "none";
  const fill = colourOf(style.backgroundColor)[3] > 0.3 || /gradient/.test(style.backgroundImage);
  const isBar = !element.matches("a, button") || textOf(element) === "";
  return fill && (isMask || (isBar && textOf(element) === "" && element.childElementCount === 0));
}

function hasEdge(style: CSSStyleDeclaration): boolean {
  return ["border-top", "border-right", "border-bottom", "border-left", "outline"].some(
    (side) =>
      Number.parseFloat(style.getPropertyValue(`${side}-width`)) > 0 &&
      !/none|hidden/.test(style.getPropertyValue(`${side}-style`)),
  );
}

function* fields(): Generator<Seen> {
  for (const element of all(FIELDS)) {
    const style = getComputedStyle(element);
    if (
      !isSeen(element) ||
      hasEdge(style) ||
      closest(element, ":disabled") ||
      style.forcedColorAdjust === "none"
    )
      continue;
    const isBox = element.matches("[type=checkbox], [type=radio]");
    if (isBox && style.appearance !== "none") continue;
    if (style.backgroundImage.includes("url(")) continue;
    const around = element.parentElement;
    const isFramed = [around, around?.parentElement].some(
      (each) =>
        each &&
        !each.matches("body, main, form, fieldset") &&
        each.getBoundingClientRect().height < element.getBoundingClientRect().height + 40 &&
        (hasEdge(getComputedStyle(each)) ||
          ["::before", "::after"].some(
            (side) =>
              getComputedStyle(each, side).content !== "none" && hasEdge(getComputedStyle(each, side)),
          )),
    );
    const marks = ["::before", "::after"].map((side) => getComputedStyle(element, side));
    if (isFramed || (isBox && marks.some((mark) => mark.content !== "none" && hasEdge(mark)))) continue;
    const isDrawnElsewhere = isBox && element.nextElementSibling !== null;
    yield {
      barrier: "forced-colors",
      level: isDrawnElsewhere ? "warning" : "error",
      element,
      message: `It has no border or outline: nothing shows where it is.${isDrawnElsewhere ? " Is it drawn by something beside it?" : ""}`,
    };
  }
}

function* drawings(): Generator<Seen> {
  for (const element of all(DRAWN)) {
    if (!drawn.has(element) || !isSeen(element)) continue;
    const style = getComputedStyle(element);
    if (style.forcedColorAdjust === "none" || hasEdge(style)) continue;
    const [shade] = paintOf(element.parentElement ?? element, colourOf(style.backgroundColor)).shades;
    if (!shade || contrast(shade.front, shade.back) >= 1.5) continue;
    const control = closest(element, "a[href], button, [role=switch], [role=checkbox], [role=radio]");
    const isAll = control !== null && textOf(control) === "" && !control.querySelector("img, svg");
    yield {
      barrier: "forced-colors",
      level: isAll ? "error" : "warning",
      element,
      message: isAll
        ? "It is drawn by its background only, and vanishes with it."
        : "It is drawn by its background only, and vanishes with it. Is what it shows said in words too?",
    };
  }
}

function* refusals(): Generator<Seen> {
  for (const { element, text } of texts()) {
    const style = getComputedStyle(element);
    if (style.forcedColorAdjust !== "none" || closest(element, "svg")) continue;
    const root = getComputedStyle(document.documentElement);
    const [shade] = paintOf(element, colourOf(style.color)).shades;
    if (!shade || style.color === root.color) continue;
    yield {
      barrier: "forced-colors",
      level: "warning",
      element,
      message: `It keeps its own colours, ${hex(shade.front)} on ${hex(shade.back)} (forced-color-adjust: none): "${text.slice(0, 60)}". Must it have them?`,
    };
    return;
  }
}

/** Symbols of a colour of their own, which can only be seen on some readers' backgrounds. */
function* symbols(): Generator<Seen> {
  for (const element of all("a[href], button, [role=button]")) {
    if (textOf(element) !== "" || !isSeen(element) || element.querySelector("img")) continue;
    const shapes = [...element.querySelectorAll("path, circle, rect, polygon, polyline, line, use")];
    const paints = shapes.flatMap((shape) => {
      const { fill, stroke } = getComputedStyle(shape);
      return [fill, stroke].filter((paint) => paint !== "none" && !/url/.test(paint)).map(colourOf);
    });
    const own = getComputedStyle(element).color;
    const back = paintOf(element, [0, 0, 0, 0]).shades[0]?.back;
    if (paints.length === 0 || !back || paints.some((paint) => hex(paint) === hex(colourOf(own)))) continue;
    if (paints.some((paint) => contrast(paint, back) >= 3)) continue;
    yield {
      barrier: "forced-colors",
      level: "error",
      element,
      message: `Its symbol keeps its colour ${hex(paints[0] ?? back)}, which can hardly be seen on ${hex(back)}; currentColor would follow the reader's.`,
    };
  }
}

/** Styles that take the outline of the focus away and draw a shadow instead. */
function* focusShadows(): Generator<Seen> {
  for (const rule of styleRules()) {
    const { outlineStyle, outlineWidth, boxShadow, outlineColor } = rule.style;
    const isGone = outlineStyle === "none" || outlineWidth === "0px";
    if (!isGone || boxShadow === "" || boxShadow === "none" || outlineColor === "transparent") continue;
    if (rule.style.borderTopWidth || rule.style.borderBottomWidth || rule.style.textDecorationLine) continue;
    for (const selector of withoutState(rule, /:focus/)) {
      const element = [...document.querySelectorAll(selector)].find(isSeen);
      if (!element) continue;
      yield {
        barrier: "forced-colors",
        level: "warning",
        element,
        message: `Its focus is shown by a shadow only (${rule.selectorText.slice(0, 60)}), and shadows are not drawn. Does anything else show where the focus is?`,
      };
      return;
    }
  }
}

/** Text coloured without a background or the reverse, which readers' own defaults can make unreadable. */
function* halfColours(): Generator<Seen> {
  let text = false;
  for (const rule of styleRules()) {
    if (!/(^|,)\s*(html|body|:root)\s*(,|$)/.test(rule.selectorText)) continue;
    if (rule.style.color && !/inherit|initial|canvastext|currentcolor/i.test(rule.style.color)) text = true;
  }
  const roots = [document.documentElement, document.body];
  if (roots.some((root) => root.style.color)) text = true;
  const hasBack = roots.some((root) => {
    const { backgroundColor, backgroundImage } = getComputedStyle(root);
    return colourOf(backgroundColor)[3] > 0 || backgroundImage !== "none";
  });
  if (!text || hasBack) return;
  yield {
    barrier: "forced-colors",
    level: "notice",
    element: document.body,
    message: "The page sets the colour of its text and not the one behind it, which may be the reader's own.",
  };
}
