import { all, isSeen, parentOf, textOf } from "../../page/dom.ts";
import type { ReadingProbe } from "../../probe.ts";

/**
 * WCAG 2.2, 1.4.10 Reflow. In a window of 320 CSS pixels nothing may make the page scroll sideways but what
 * needs two dimensions (tables, maps, code); what scrolls inside its own box is let be.
 */
export const reflow: ReadingProbe = {
  name: "reflow",
  barriers: ["reflow"],
  settings: ["narrow"],
  *read() {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width + 1) return;
    const wide = all("body *").filter(
      (element) =>
        element.getBoundingClientRect().right + scrollX > width + 1 && isSeen(element) && !scrolls(element),
    );
    // The outermost of those that hold one another is where the width comes from, or nearest to it.
    const causes = wide.filter((element) => !wide.includes(parentOf(element) ?? element.ownerDocument.body));
    for (const element of causes.slice(0, 5)) {
      const needsTwo = element.closest("table, svg, img, canvas, video, pre, iframe, [role=grid]");
      yield {
        barrier: "reflow",
        level: needsTwo ? "warning" : "error",
        element,
        message: `It reaches to ${Math.round(element.getBoundingClientRect().right + scrollX)} pixels: "${textOf(element).slice(0, 60)}".${
          needsTwo
            ? " Does it need two dimensions to be understood, and could it scroll inside its own box?"
            : ""
        }`,
      };
    }
  },
};

/** Whether something around the element scrolls it, or hides what is outside. */
function scrolls(element: Element): boolean {
  for (let each = parentOf(element); each && each !== document.body; each = parentOf(each)) {
    if (getComputedStyle(each).overflowX !== "visible") return true;
  }
  return false;
}
