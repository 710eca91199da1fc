import type { PNG } from "pngjs";
import type { DrivingProbe, SeenAt } from "../../probe.ts";
import type { Tab } from "../../tab.ts";
import type { Stop } from "../keyboard/inside/walk.ts";
import { walkOf } from "../keyboard/walk.ts";
import { strengthOf } from "./strength.ts";

/** Elements that show the focus inside themselves, if at all. */
const OWN = /^(iframe|frame|object|embed|video|audio|area|html|body)$/;
const LIMIT = 12;
/** The contrast below which no eye sees a change. */
const UNSEEN = 1.1;

/**
 * WCAG 2.2, 2.4.7 Focus Visible and 1.4.11 Non-text Contrast. At each stop of the Tab key the look of the element is
 * compared with its look without the focus. Where no style of its own changes, or too little to be sure, one of
 * each kind of elements (same tag, type, classes and parent) is photographed with and without the focus.
 */
export const visible: DrivingProbe = {
  name: "visible",
  barriers: ["focus-visible", "focus-contrast"],
  async drive(tab) {
    const { stops } = await walkOf(tab);
    const kinds = new Map(
      stops.filter(({ tag, inShadow }) => !OWN.test(tag) && !inShadow).map((stop) => [stop.kind, stop]),
    );
    const seen: SeenAt[] = [];
    const doubtful: Stop[] = [];
    for (const stop of kinds.values()) {
      const strength = stop.seen ? strengthOf(stop) : 0;
      if (strength === null || strength >= 3) continue;
      if (strength < UNSEEN && stop.changes.length > 0 && stop.seen) seen.push(vain(stop));
      else if (strength < UNSEEN) doubtful.push(stop);
      else seen.push(faint(stop, strength));
    }
    if (doubtful.length > 0) {
      await tab.run(() => window.a11y.keyboard.holdStill(true));
      // A key makes the browser show the focus that a script sets.
      await tab.press("Tab");
      for (const stop of doubtful.slice(0, LIMIT)) {
        const finding = await photographed(tab, stop);
        if (finding) seen.push(finding);
      }
      await tab.run(() => window.a11y.keyboard.holdStill(false));
    }
    return seen;
  },
};

function vain({ selector, text, changes }: Stop): SeenAt {
  return {
    barrier: "focus-visible",
    level: "warning",
    selector,
    message: `On focus "${text}" changes its ${changes.slice(0, 3).join(", ")}, but into what looks the same. Can that be seen?`,
  };
}

function faint({ selector, text, changes }: Stop, strength: number): SeenAt {
  return {
    barrier: "focus-contrast",
    level: "warning",
    selector,
    message: `On focus "${text}" changes its ${changes.slice(0, 3).join(", ")} with a contrast of ${strength.toFixed(1)}:1. Can that be seen?`,
  };
}

async function photographed(tab: Tab, stop: Stop): Promise<SeenAt | null> {
  const { selector, text, typed, seen } = stop;
  const area = await tab.run((which) => window.a11y.keyboard.focusOn(which), selector);
  if (!area) return null;
  const having = await tab.picture(area);
  await tab.run(() => window.a11y.keyboard.unfocus());
  const without = await tab.picture(area);
  const changed = differing(having, without);
  // Less than a line along the longer side of the element.
  if (changed > Math.max(area.inner.width, area.inner.height, 10)) return null;
  return {
    barrier: "focus-visible",
    level: typed || changed > 0 ? "warning" : "error",
    selector,
    message: typed
      ? `Only the caret shows that "${text}" has the focus. Is it seen well enough?`
      : changed > 0
        ? `On focus only ${changed} pixels of "${text}" change. Are they seen?`
        : `${seen ? "" : "It can't be seen when the focus is on it. "}On focus no pixel of "${text}" changes.`,
  };
}

/** How many pixels of two pictures differ so that an eye may see it. */
function differing(one: PNG, other: PNG): number {
  let count = 0;
  for (let at = 0; at < Math.min(one.data.length, other.data.length); at += 4) {
    const step = [0, 1, 2].reduce(
      (sum, channel) => sum + Math.abs((one.data[at + channel] ?? 0) - (other.data[at + channel] ?? 0)),
      0,
    );
    if (step > 30) count++;
  }
  return count;
}
