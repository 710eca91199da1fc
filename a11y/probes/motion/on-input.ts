import type { DrivingProbe, SeenAt } from "../../probe.ts";

/**
 * WCAG 2.2, 3.2.2 On Input. Makes another choice in every field that something listens to, and sees whether the
 * page is left, opens a window, sends the form or moves the focus. A script far away may listen, so on a page
 * with scripts every choice is made.
 */
export const onInput: DrivingProbe = {
  name: "on-input",
  barriers: ["change-on-input"],
  async drive(tab) {
    const fields = await tab.run(() => window.a11y.motion.choices());
    if (fields.length === 0) return [];
    const seen: SeenAt[] = [];
    for (const selector of fields) {
      const before = tab.departures.length;
      const what = await tab.run((wanted) => window.a11y.motion.choose(wanted), selector);
      await tab.run(() => new Promise((next) => requestAnimationFrame(next)));
      const left = tab.departures[before];
      const does = left === undefined ? what : `the page goes to ${left.slice(0, 60)}`;
      if (does)
        seen.push({
          barrier: "change-on-input",
          level: "error",
          selector,
          message: `With a choice ${does}.`,
        });
    }
    await tab.reload();
    return seen;
  },
};
