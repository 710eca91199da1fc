import { all, isTabbable } from "../../page/dom.ts";
import type { ReadingProbe } from "../../probe.ts";

/**
 * WCAG 2.2, 2.4.3 Focus Order. A positive tabindex takes an element out of the order of the page. Whether the order
 * is wrong then is for the probe `order` to prove.
 */
export const positiveTabindex: ReadingProbe = {
  name: "positive-tabindex",
  barriers: ["tabindex"],
  settings: ["desktop"],
  *read() {
    for (const element of all("[tabindex]")) {
      const value = Number(element.getAttribute("tabindex"));
      if (!(value > 0) || !isTabbable(element)) continue;
      yield {
        barrier: "tabindex",
        level: "warning",
        element,
        message: `tabindex="${value}" brings it before everything that has none. Is that the order in which the page is read?`,
      };
    }
  },
};
