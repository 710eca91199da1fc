import type { DrivingProbe } from "../../probe.ts";

/**
 * WCAG 2.2, 2.1.1 Keyboard. Tabs, menus, radio buttons, options, trees and sliders made by scripts must answer to an
 * arrow key. It is an error where the Tab key doesn't come to each of their parts either.
 */
export const widget: DrivingProbe = {
  name: "widget",
  barriers: ["widget-keys"],
  async drive(tab) {
    const { found, acted } = await tab.run(() => window.a11y.keyboard.arrows());
    if (acted) await tab.reload();
    return found;
  },
};
