import { all, isRendered, isSeen, quote, textOf } from "../../page/dom.ts";
import { keyframes, styleRules } from "../../page/style-rules.ts";
import type { ReadingProbe, Seen } from "../../probe.ts";
import { hasPause } from "./pause.ts";

/** Milliseconds after which something that moves must be stoppable, and between flashes that are too many. */
const FIVE_SECONDS = 5_000;
const THIRD_OF_A_SECOND = 334;
/** CSS pixels: a quarter of ten degrees of sight (WCAG 2.2, "general flash and red flash thresholds"). */
const SAFE_AREA = 21_824;

/** Milliseconds: a movement that is shorter is hardly seen, and one that is longer fills the sight. */
const BRIEF = 300;
const LONG = 1_000;

/**
 * WCAG 2.2, 2.2.1 Timing Adjustable; 2.2.2 Pause, Stop, Hide; 2.3.1 Three Flashes; 2.3.3 Animation from
 * Interactions. Asks the browser for every animation of CSS, script or SVG that runs on something that can be
 * seen: how long it will, and what it changes. Endless ones are errors unless the page has a button that
 * pauses. A progress bar or something busy may move: a person is asked. So they are of text that an animation
 * takes away, and of what moves in any way when a reader has asked for less.
 */
export const animations: ReadingProbe = {
  name: "animations",
  barriers: ["moving-content", "blink", "flashing", "reduced-motion", "time-limit"],
  settings: ["desktop", "still"],
  needs: (setting) => setting !== "still" || mayMove(),
  *read(setting) {
    const told = new Set<Element>();
    for (const run of [...styled(), ...drawn()]) {
      const { element, duration, lasts, changes } = run;
      if (lasts <= FIVE_SECONDS || changes.length === 0 || told.has(element)) continue;
      told.add(element);
      if (setting === "still") yield still(element, "It goes on moving.");
      else yield* moving(element, duration, lasts, changes);
    }
    if (setting === "still") yield* movedAnyway(told);
    else yield* takenAway();
  },
};

/** Whether there is any movement of which a reader could have asked for less. */
function mayMove(): boolean {
  return (
    document.getAnimations().length > 0 ||
    all(DRAWN).length > 0 ||
    getComputedStyle(document.documentElement).scrollBehavior === "smooth" ||
    !animated().next().done
  );
}

/** An animation that runs on something that can be seen. */
interface Run {
  readonly element: Element;
  /** Milliseconds, of one round and of all. */
  readonly duration: number;
  readonly lasts: number;
  readonly changes: readonly string[];
}

/** Animations of styles, by style sheets or scripts. */
function* styled(): Generator<Run> {
  for (const { effect, playState, timeline } of document.getAnimations()) {
    if (!(effect instanceof KeyframeEffect) || !effect.target || playState !== "running") continue;
    if (!(timeline instanceof DocumentTimeline) || !isSeen(effect.target)) continue;
    const timing = effect.getComputedTiming();
    const duration = typeof timing.duration === "number" ? timing.duration : 0;
    const lasts = duration * (timing.iterations ?? 1);
    yield { element: effect.target, duration, lasts, changes: changesOf(effect) };
  }
}

const DRAWN = "svg animate, svg animateTransform, svg animateMotion";

/** Animations in drawings (SMIL), which start with the page unless they wait for something to happen. */
function* drawn(): Generator<Run> {
  for (const each of all(DRAWN)) {
    if (!(each instanceof SVGAnimationElement)) continue;
    const { targetElement: element, ownerSVGElement: svg } = each;
    if (!element || !svg || svg.animationsPaused() || !isSeen(svg) || !isRendered(element)) continue;
    if (/[a-z]{2}/i.test((each.getAttribute("begin") ?? "").replace(/ms|min/g, ""))) continue;
    const values = each.getAttribute("values")?.split(";") ?? [
      each.getAttribute("from"),
      each.getAttribute("to") ?? each.getAttribute("by"),
    ];
    const isStill = each.localName !== "animateMotion" && new Set(values).size < 2;
    const duration = clockValue(each.getAttribute("dur"));
    const rounds = each.getAttribute("repeatCount") ?? (each.hasAttribute("repeatDur") ? "indefinite" : "1");
    const times = rounds === "indefinite" ? Number.POSITIVE_INFINITY : Number(rounds) || 1;
    const lasts = Math.min(duration * times, clockValue(each.getAttribute("repeatDur")));
    const name = each.getAttribute("attributeName") ?? "place";
    if (Number.isFinite(duration)) yield { element, duration, lasts, changes: isStill ? [] : [name] };
  }
}

/** Milliseconds of "2s", "300ms", "1.5min" or "00:03" (SMIL 3.0, clock values); endless where there are none. */
function clockValue(text: string | null): number {
  const [, colons, number, unit = "s"] = /^\s*((?:\d+:)+)?([\d.]+)(ms|s|min|h)?\s*$/.exec(text ?? "") ?? [];
  if (number === undefined) return Number.POSITIVE_INFINITY;
  const whole = (colons ?? "").split(":").reduce((sum, part) => (part ? (sum + Number(part)) * 60 : sum), 0);
  const factor = { ms: 1, s: 1_000, min: 60_000, h: 3_600_000 }[unit] ?? 1_000;
  return whole * 1_000 + Number(number) * factor;
}

/** Text that an animation lets go, after it has stood there for a while. */
function* takenAway(): Generator<Seen> {
  const told: Element[] = [];
  for (const { effect, timeline } of document.getAnimations()) {
    if (!(effect instanceof KeyframeEffect) || !(timeline instanceof DocumentTimeline)) continue;
    const { target } = effect;
    const { delay = 0, fill, endTime = 0, iterations, direction } = effect.getComputedTiming();
    const last = effect.getKeyframes().at(-1);
    const isGone = Number(last?.["opacity"] ?? 1) === 0 || last?.["visibility"] === "hidden";
    const stays = (fill === "forwards" || fill === "both") && iterations === 1 && direction === "normal";
    if (!target || !isGone || !stays || Number(delay) < LONG || !target.checkVisibility()) continue;
    const text = textOf(target) || (target.textContent ?? "").trim();
    if (!/\p{L}{2}/u.test(text) || told.some((each) => each.contains(target))) continue;
    told.push(target);
    yield {
      barrier: "time-limit",
      level: "warning",
      element: target,
      message: `${quote(text)} disappears after ${Math.round(Number(endTime) / 1000)} seconds. Can people read it again, or keep it?`,
    };
  }
}

/** What moves once, or with scrolling, although the reader has asked for less. */
function* movedAnyway(told: Set<Element>): Generator<Seen> {
  const moves = movingKeyframes();
  for (const [element, style] of animated()) {
    if (told.has(element) || !moves.has(style.animationName.split(",")[0] ?? "")) continue;
    told.add(element);
    const isScrolled = style.animationTimeline !== undefined && style.animationTimeline !== "auto";
    const lasts = Number.parseFloat(style.animationDuration) * 1000;
    if (isScrolled) yield still(element, "It moves when the page is scrolled.");
    else if (lasts >= BRIEF) {
      const message = `It moves for ${lasts / 1000} seconds when it comes up.`;
      yield lasts >= LONG ? still(element, message) : { ...still(element, message), level: "notice" };
    }
  }
  const root = document.documentElement;
  if (getComputedStyle(root).scrollBehavior === "smooth") {
    yield { ...still(root, "Links to parts of the page scroll all the way there."), level: "notice" };
  }
}

/** What style sheets animate of what can be seen, whether or not the animation has come to its end. */
function* animated(): Generator<[Element, CSSStyleDeclaration]> {
  const selectors = [...styleRules()]
    .filter(({ style }) => style.animationName !== "" && style.animationName !== "none")
    .map(({ selectorText }) => selectorText);
  for (const selector of ["[style*=animation]", ...selectors]) {
    if (/:(hover|focus|active)|::|&/.test(selector)) continue;
    for (const element of document.querySelectorAll(selector)) {
      const style = getComputedStyle(element);
      if (style.animationName !== "none" && isSeen(element)) yield [element, style];
    }
  }
}

const MOVES = [
  "transform",
  "translate",
  "rotate",
  "scale",
  "left",
  "right",
  "top",
  "bottom",
  "offset-distance",
];

/** The names of keyframes in which something moves. */
function movingKeyframes(): Set<string> {
  const moving = [...keyframes()].filter((rule) =>
    [...rule.cssRules].some(
      (frame) => frame instanceof CSSKeyframeRule && MOVES.some((name) => frame.style.getPropertyValue(name)),
    ),
  );
  return new Set(moving.map(({ name }) => name));
}

function* moving(
  element: Element,
  duration: number,
  lasts: number,
  changes: readonly string[],
): Iterable<Seen> {
  const time = lasts === Number.POSITIVE_INFINITY ? "for ever" : `for ${Math.round(lasts / 1000)} seconds`;
  const fades = changes.every((property) => FADES.has(property));
  const { width, height } = element.getBoundingClientRect();
  if (fades && duration <= THIRD_OF_A_SECOND) {
    const large = width * height > SAFE_AREA;
    yield {
      barrier: "flashing",
      level: large ? "error" : "warning",
      element,
      message: `It changes ${changes.join(", ")} ${Math.round(1000 / duration)} times a second on ${Math.round(width)} by ${Math.round(height)} pixels.${
        large ? "" : " Is it small and faint enough to be safe?"
      }`,
    };
  }
  const busy = element.closest(
    "[role=progressbar], progress, [aria-busy=true], [role=status], [class*=spinner], [class*=load]",
  );
  const question = busy
    ? " Does it stop when what it waits for is done?"
    : hasPause()
      ? " Does the button that pauses stop it?"
      : "";
  yield {
    barrier: fades ? "blink" : "moving-content",
    level: question ? "warning" : "error",
    element,
    message: `It changes ${changes.join(", ")} ${time}.${question}`,
  };
}

function still(element: Element, what: string): Seen {
  return {
    barrier: "reduced-motion",
    level: "warning",
    element,
    message: `${what} Is the movement essential to what the page tells?`,
  };
}

const FADES = new Set([
  "opacity",
  "visibility",
  "color",
  "background-color",
  "border-color",
  "display",
  "fill",
]);

/** The CSS properties that an animation really changes. */
function changesOf(effect: KeyframeEffect): string[] {
  const frames = effect.getKeyframes();
  const names = new Set(frames.flatMap((frame) => Object.keys(frame)));
  for (const name of ["offset", "computedOffset", "easing", "composite"]) names.delete(name);
  return [...names]
    .filter(
      (name) => new Set(frames.map((frame) => frame[name]).filter((value) => value !== undefined)).size > 1,
    )
    .map((name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
}
