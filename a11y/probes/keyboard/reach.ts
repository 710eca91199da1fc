import type { DrivingProbe, SeenAt } from "../../probe.ts";
import { walkOf } from "./walk.ts";

/**
 * WCAG 2.2, 2.1.1 Keyboard. After a whole walk with the Tab key, what can be seen and used but was no stop is
 * unreachable, unless it is a part of a composite control, or something reached does the same. So is what
 * gives the focus away as soon as it gets it (failure F55).
 */
export const reach: DrivingProbe = {
  name: "reach",
  barriers: ["keyboard-unreachable"],
  async drive(tab) {
    const { unreached, surprises } = await walkOf(tab);
    const lost = surprises
      .filter(({ what }) => what === "lost" || what === "moved")
      .map(
        ({ selector, text, what }): SeenAt => ({
          barrier: "keyboard-unreachable",
          level: "error",
          selector,
          message:
            what === "lost"
              ? `"${text}" loses the focus as soon as it gets it.`
              : `The focus is moved away from "${text}" as soon as it comes there.`,
        }),
      );
    return [...unreached.filter(({ selector }) => !lost.some((each) => each.selector === selector)), ...lost];
  },
};
