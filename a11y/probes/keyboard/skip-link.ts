import type { DrivingProbe, SeenAt } from "../../probe.ts";

/**
 * WCAG 2.2, 2.4.1 Bypass Blocks. A link at the top that is called to skip must lead to something that is in the
 * page and shown; must show when it has the focus; and, where scripts listen to it, after Enter the next Tab must be beyond what it skips.
 */
export const skipLink: DrivingProbe = {
  name: "skip-link",
  barriers: ["skip-link"],
  async drive(tab) {
    const { found, toTry } = await tab.run(() => window.a11y.keyboard.skipLinks());
    const seen: SeenAt[] = [...found];
    if (toTry.length === 0) return seen;
    await tab.run(() => window.a11y.keyboard.holdStill(true));
    for (const { selector, isScripted } of toTry) {
      const add = (message: string) => seen.push({ barrier: "skip-link", level: "error", selector, message });
      if (!(await tab.run((link) => window.a11y.keyboard.focusLink(link), selector)))
        add("It stays hidden when it has the focus.");
      if (!isScripted) continue;
      await tab.press("Enter");
      await tab.press("Tab");
      const place = await tab.run((link) => window.a11y.keyboard.afterSkip(link), selector);
      if (place) add(`After Enter the next Tab leads to "${place}", which it should have skipped.`);
    }
    await tab.run(() => window.a11y.keyboard.holdStill(false));
    // Its place is in the address now.
    await tab.run(() => window.a11y.keyboard.toTop());
    return seen;
  },
};
