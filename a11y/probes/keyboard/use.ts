import type { DrivingProbe } from "../../probe.ts";

/**
 * WCAG 2.2, 2.1.1 Keyboard. Whatever reacts to a click must be a stop of the Tab key or contain one, and
 * whatever is such a stop without being a control of HTML must do on Enter or Space what it does on a click. All are
 * clicked, and what changes in the page, opens or is asked for tells whether they react.
 */
export const use: DrivingProbe = {
  name: "use",
  barriers: ["mouse-only", "button-keys"],
  async drive(tab) {
    if (!(await tab.run(() => window.a11y.keyboard.listens()))) return [];
    const { found, acted } = await tab.run(() => window.a11y.keyboard.act());
    if (acted) await tab.reload();
    return found;
  },
};
