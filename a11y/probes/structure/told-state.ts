import type { DrivingProbe } from "../../probe.ts";

/**
 * WCAG 2.2, 4.1.2 Name, Role, Value. What a press shows and another hides, and what is ticked or pressed, is a state,
 * which must be told as it is seen. Every control that a script listens to is pressed twice: what it says of itself must
 * change with what changes and changes back. Where it says nothing, a person must judge.
 */
export const toldState: DrivingProbe = {
  name: "told-state",
  barriers: ["aria-state"],
  async drive(tab) {
    const { found, changed } = await tab.run(() => window.a11y.structure.toggles());
    if (changed || tab.departures.length > 0) await tab.reload();
    return found;
  },
};
