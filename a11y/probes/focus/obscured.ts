import type { DrivingProbe } from "../../probe.ts";
import { walkOf } from "../keyboard/walk.ts";

/**
 * WCAG 2.2, 2.4.11 Focus Not Obscured (Minimum). At each stop fifteen points of the element are looked at: what is
 * fixed or sticky and paints over all of them hides it. Half hidden is a question. The page is walked up as
 * well as down, since what sticks to the top hides only what is come to from below.
 */
export const obscured: DrivingProbe = {
  name: "obscured",
  barriers: ["focus-obscured"],
  async drive(tab) {
    const { stops } = await walkOf(tab);
    const known = new Set<string>();
    return stops.flatMap(({ selector, text, cover }) => {
      if (!cover) return [];
      const isWhole = cover.share === 1;
      const kind = `${cover.by} ${isWhole}`;
      // One report for all that the same thing covers.
      if (known.has(kind) || (!isWhole && known.has(`${cover.by} true`))) return [];
      known.add(kind);
      return [
        {
          barrier: "focus-obscured" as const,
          level: isWhole ? ("error" as const) : ("warning" as const),
          selector,
          message: isWhole
            ? `"${text}" is wholly behind ${cover.by} when it gets the focus.`
            : `${Math.round(cover.share * 100)}% of "${text}" is behind ${cover.by} when it gets the focus. Is what is left enough to know it?`,
        },
      ];
    });
  },
};
