import type { DrivingProbe, SeenAt } from "../../probe.ts";

/**
 * WCAG 2.2, 4.1.3 Status Messages and 2.2.1 Timing Adjustable. Presses each button that a script listens to, writes
 * into each field and sends each form: a short text that appears outside every live region is not told to a screen
 * reader, and one that a timer takes away again may be missed. Whether the text matters is for a person to say.
 */
export const messages: DrivingProbe = {
  name: "messages",
  barriers: ["status-message", "time-limit"],
  async drive(tab) {
    const buttons = await tab.run(() => window.a11y.motion.buttons());
    const seen: SeenAt[] = [];
    for (const selector of buttons) {
      seen.push(...(await tab.run((wanted) => window.a11y.motion.press(wanted), selector)));
      await tab.reload();
    }
    const answers = await tab.run(() => window.a11y.motion.answers());
    if (answers) await tab.reload();
    return [...seen, ...(answers ?? [])];
  },
};
