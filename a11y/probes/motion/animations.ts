import { isSeen } from "../../page/dom.ts";
import type { ReadingProbe, Seen } from "../../probe.ts";
import { hasPause } from "./pause.ts";

/** Milliseconds after which something that moves must be stoppable, and between flashes that are too many. */
const FIVE_SECONDS = 5_000;
const THIRD_OF_A_SECOND = 334;
/** CSS pixels: a quarter of ten degrees of sight (WCAG 2.2, "general flash and red flash thresholds"). */
const SAFE_AREA = 21_824;

/**
 * WCAG 2.2, 2.2.2 Pause, Stop, Hide; 2.3.1 Three Flashes; 2.3.3 Animation from Interactions. Asks the browser for
 * every CSS and script animation that runs on something that can be seen: how long it will, and what it
 * changes. Endless ones are errors unless the page has a button that pauses. A progress bar or something busy
 * may move: a person is asked.
 */
export const animations: ReadingProbe = {
  name: "animations",
  barriers: ["moving-content", "blink", "flashing", "reduced-motion"],
  settings: ["desktop", "still"],
  *read(setting) {
    const told = new Set<Element>();
    for (const animation of document.getAnimations()) {
      const { effect } = animation;
      if (!(effect instanceof KeyframeEffect) || !effect.target || told.has(effect.target)) continue;
      const timing = effect.getComputedTiming();
      const duration = typeof timing.duration === "number" ? timing.duration : 0;
      const lasts = duration * (timing.iterations ?? 1);
      const changes = changesOf(effect);
      if (animation.playState !== "running" || lasts <= FIVE_SECONDS || changes.length === 0) continue;
      if (!(animation.timeline instanceof DocumentTimeline) || !isSeen(effect.target)) continue;
      told.add(effect.target);
      if (setting === "still") yield still(effect.target);
      else yield* moving(effect.target, duration, lasts, changes);
    }
  },
};

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

function still(element: Element): Seen {
  return {
    barrier: "reduced-motion",
    level: "warning",
    element,
    message: "It goes on moving. Is the movement essential to what the page tells?",
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
