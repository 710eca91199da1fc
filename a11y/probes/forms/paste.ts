import type { DrivingProbe } from "../../probe.ts";

/**
 * WCAG 2.2, 3.3.8 Accessible Authentication, F109. Pastes into each password or code that a script watches. One
 * that refuses the paste and puts nothing into any field forbids password managers.
 */
export const paste: DrivingProbe = {
  name: "paste",
  barriers: ["accessible-authentication"],
  async drive(tab) {
    if (!(await tab.run(() => window.a11y.forms.watchesPaste()))) return [];
    const refused = await tab.run(() => window.a11y.forms.refusals());
    await tab.reload();
    return refused.map(({ selector, name }) => ({
      barrier: "accessible-authentication",
      level: "error",
      selector,
      message: `A script refuses what is pasted into "${name.slice(0, 60)}".`,
    }));
  },
};
