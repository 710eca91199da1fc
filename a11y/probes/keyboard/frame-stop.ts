import { all, closest, FOCUSABLE, isSeen } from "../../page/dom.ts";
import type { ReadingProbe } from "../../probe.ts";

/**
 * WCAG 2.2, 2.1.1 Keyboard. A frame with a negative tabindex keeps the Tab key from everything in it. What is in the
 * frame of another site cannot be seen.
 */
export const frameStop: ReadingProbe = {
  name: "frame-stop",
  barriers: ["frame-focusable-content"],
  settings: ["desktop"],
  *read() {
    // A modal dialog keeps everything else from the Tab key anyway.
    if (document.querySelector(":modal")) return;
    for (const element of all("iframe, frame")) {
      if (!(element instanceof HTMLIFrameElement) || !(element.tabIndex < 0) || !isSeen(element)) continue;
      if (closest(element, "[inert]") || element.clientWidth < 9 || element.clientHeight < 9) continue;
      const { contentDocument } = element;
      const inside = contentDocument && [...contentDocument.querySelectorAll<HTMLElement>(FOCUSABLE)];
      const stops = inside?.filter((each) => each.tabIndex >= 0 && each.checkVisibility());
      if (stops?.length === 0) continue;
      yield {
        barrier: "frame-focusable-content",
        level: stops ? "error" : "warning",
        element,
        message: stops
          ? `Its tabindex keeps the Tab key from ${stops.length} controls in it.`
          : "Its tabindex keeps the Tab key out. Is there anything to use in it?",
      };
    }
  },
};
