import type { DrivingProbe } from "../../probe.ts";

/**
 * WCAG 2.2, 2.1.4 Character Key Shortcuts. Where the page listens to keys, each character is pressed with the
 * focus in no field. What does something then can be turned off or changed if a control says so in its words.
 */
export const shortcuts: DrivingProbe = {
  name: "shortcuts",
  barriers: ["character-key-shortcuts"],
  async drive(tab) {
    const keys = await tab.run(() => window.a11y.keyboard.shortcuts());
    if (keys.length === 0) return [];
    await tab.reload();
    return [
      {
        barrier: "character-key-shortcuts",
        level: "warning",
        selector: "",
        message: `${keys.slice(0, 8).join(" ")} ${keys.length > 1 ? "do" : "does"} something wherever the focus is. Can people turn that off?`,
      },
    ];
  },
};
