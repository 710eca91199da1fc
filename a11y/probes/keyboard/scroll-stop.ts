import { all, FOCUSABLE, isSeen, isTabbable, textOf } from "../../page/dom.ts";
import type { ReadingProbe } from "../../probe.ts";

/**
 * WCAG 2.2, 2.1.1 Keyboard. A box that scrolls, in a wide window or in a narrow one, must be a stop of the Tab key
 * or have one inside, since not every browser makes it one by itself.
 */
export const scrollStop: ReadingProbe = {
  name: "scroll-stop",
  barriers: ["scrollable-region-focusable"],
  settings: ["desktop"],
  *read() {
    for (const element of all("body *")) {
      const { scrollHeight, clientHeight, scrollWidth, clientWidth } = element;
      if (scrollHeight <= clientHeight + 1 && scrollWidth <= clientWidth + 1) continue;
      const style = getComputedStyle(element);
      const down = /auto|scroll/.test(style.overflowY) && scrollHeight > clientHeight + 14;
      const across = /auto|scroll/.test(style.overflowX) && scrollWidth > clientWidth + 14;
      if ((!down && !across) || clientHeight < 14 || clientWidth < 14 || !isSeen(element)) continue;
      if (
        element.matches("textarea, select, input, [role=listbox], [role=menu], [role=grid], [role=combobox]")
      )
        continue;
      if (isTabbable(element) || all(FOCUSABLE, element).some(isTabbable) || !textOf(element)) continue;
      const hidden = down
        ? `${scrollHeight - clientHeight} pixels below`
        : `${scrollWidth - clientWidth} pixels beside`;
      yield {
        barrier: "scrollable-region-focusable",
        level: "error",
        element,
        message: `${hidden} are out of sight, and neither it nor anything in it is a stop of the Tab key.`,
      };
    }
  },
};
