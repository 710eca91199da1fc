import type { DrivingProbe, SeenAt } from "../../probe.ts";

/**
 * WCAG 2.2, 2.2.1 Timing Adjustable, 2.2.2 Pause, Stop, Hide and 4.1.3 Status Messages. Every timer that waits is
 * run ahead of its time, and what that does is looked at: something that changes each time a clock strikes
 * moves; what a clock takes away, or a page that it leads away from, is a time limit.
 */
export const clock: DrivingProbe = {
  name: "clock",
  barriers: ["moving-content", "blink", "flashing", "time-limit", "status-message"],
  async drive(tab) {
    if (!(await tab.run(() => window.a11y.motion.hasClock()))) return [];
    // What a clock did while the page was looked at can be seen only from the start.
    if (await tab.run(() => window.a11y.motion.hasStruck())) await tab.reload();
    const seen: SeenAt[] = await tab.run(async () => [
      ...(await window.a11y.motion.watchFrames()),
      ...window.a11y.motion.runAhead(),
    ]);
    const delays = await tab.run(() => window.a11y.notes().timers.map(({ delay }) => delay));
    // The browser tells of a page that wants to leave only when the page has had its turn.
    await tab.run(() => new Promise((next) => requestAnimationFrame(next)));
    const [elsewhere] = tab.departures;
    const [words] = tab.alerts;
    const limit = Math.round(Math.max(0, ...delays) / 1000);
    if (elsewhere !== undefined) {
      seen.push(
        said(`Within ${limit} seconds the page goes to ${elsewhere.slice(0, 60)} by itself.`, "error"),
      );
    }
    if (words !== undefined) {
      seen.push(
        said(
          `Within ${limit} seconds it says "${words.slice(0, 60)}". Can people go on in their own time?`,
          "warning",
        ),
      );
    }
    await tab.reload();
    return seen;
  },
};

function said(message: string, level: SeenAt["level"]): SeenAt {
  return { barrier: "time-limit", level, selector: "", message };
}
