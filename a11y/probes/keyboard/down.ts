import type { DrivingProbe } from "../../probe.ts";

/**
 * WCAG 2.2, 2.5.2 Pointer Cancellation. What listens to a mouse, pen or finger that goes down is pressed, and let
 * go elsewhere: if words or states of the page have changed for good, or it is left, it acted too early.
 */
export const down: DrivingProbe = {
  name: "down",
  barriers: ["pointer-cancellation"],
  async drive(tab) {
    const { found, acted } = await tab.run(() => window.a11y.keyboard.pressDown());
    if (acted) await tab.reload();
    return found;
  },
};
