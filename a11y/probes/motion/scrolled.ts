import type { DrivingProbe } from "../../probe.ts";
import type { Tab } from "../../tab.ts";

/**
 * WCAG 2.2, 2.3.3 Animation from Interactions. On a page that listens to scrolling it scrolls down, for a reader who
 * has asked for less movement: what a script then moves against the page moves although nobody wants it to.
 */
export const scrolled: DrivingProbe = {
  name: "scrolled",
  barriers: ["reduced-motion"],
  async drive(tab) {
    if (!(await tab.run(() => window.a11y.motion.hearsScrolling()))) return [];
    const first = await movedIn(tab);
    if (first.length === 0) {
      await tab.reload();
      return [];
    }
    const moved = await askedAtOnce(tab);
    return moved.map(({ selector, text }) => ({
      barrier: "reduced-motion" as const,
      level: "warning" as const,
      selector,
      message: `Seen with reduced motion. A script moves it while the page is scrolled${text && `: ${text}`}. Is the movement essential to what the page tells?`,
    }));
  },
};

async function movedIn(tab: Tab) {
  await tab.show("still");
  return tab.run(() => window.a11y.motion.movedByScrolling());
}

/** The same on a page whose scripts have been told so while they loaded: many ask only then. */
async function askedAtOnce(tab: Tab) {
  const { identifier } = await tab.orLost(tab.page.evaluateOnNewDocument(answerStill));
  await tab.reload();
  await tab.orLost(tab.page.removeScriptToEvaluateOnNewDocument(identifier));
  const moved = await movedIn(tab);
  await tab.reload();
  return moved;
}

/** Lets scripts that ask for the wish for less movement hear that there is one. */
function answerStill(): void {
  const { matchMedia } = window;
  window.matchMedia = (query) =>
    matchMedia.call(
      window,
      query.replace(/\(\s*prefers-reduced-motion[^)]*\)/g, (part) =>
        part.includes("no-preference") ? "(max-width: 0px)" : "(min-width: 0px)",
      ),
    );
}
