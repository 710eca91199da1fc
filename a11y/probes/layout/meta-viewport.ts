import { notes } from "../../page/notes.ts";
import type { ReadingProbe } from "../../probe.ts";

/**
 * WCAG 2.2, 1.4.4 Resize Text: the page tells the browser not to let the reader zoom. It reads the viewport as
 * browsers do (CSS Viewport 1), the styles that forbid the gesture, and listeners that can swallow it.
 */
export const metaViewport: ReadingProbe = {
  name: "meta-viewport",
  barriers: ["meta-viewport"],
  settings: ["desktop", "phone"],
  *read(setting) {
    if (setting === "desktop") {
      for (const element of document.querySelectorAll("meta[name]")) {
        if (element.getAttribute("name")?.trim().toLowerCase() !== "viewport") continue;
        const fault = faultIn(element.getAttribute("content") ?? "");
        if (fault) yield { barrier: "meta-viewport", element, ...fault };
      }
      if (notes().listeners.get(document)?.has("gesturestart")) {
        yield {
          barrier: "meta-viewport",
          level: "warning",
          element: null,
          message: "A script listens to the gesture of zooming (gesturestart). Can the page still be zoomed?",
        };
      }
    }
    for (const element of [document.documentElement, document.body]) {
      const { touchAction } = getComputedStyle(element);
      if (touchAction === "auto" || /manipulation|pinch-zoom/.test(touchAction)) continue;
      yield {
        barrier: "meta-viewport",
        level: "warning",
        element,
        message: `touch-action: ${touchAction} takes away the gesture of zooming from the whole page. Can it be zoomed with two fingers?`,
      };
    }
  },
};

function faultIn(content: string): { level: "error" | "warning"; message: string } | undefined {
  const values = new Map<string, string>();
  for (const part of content.toLowerCase().split(/[,;]/)) {
    const [name, value] = part.split("=").map((each) => each.trim());
    if (name && value) values.set(name, value);
  }
  const scalable = values.get("user-scalable");
  if (scalable !== undefined && !isYes(scalable))
    return { level: "error", message: `It says user-scalable=${scalable}.` };
  const largest = values.get("maximum-scale");
  if (largest === undefined || /^device-(width|height)$/.test(largest)) return undefined;
  // What is no number is read as the smallest scale there is.
  const scale = largest === "yes" ? 1 : Number.parseFloat(largest) || 0.1;
  if (scale < 0) return undefined;
  if (scale < 2)
    return { level: "error", message: `It says maximum-scale=${largest}, which is less than 2.` };
  if (scale < 3)
    return {
      level: "warning",
      message: `It says maximum-scale=${largest}. Is that enough for readers who need a larger page?`,
    };
  return undefined;
}

/** What browsers take for yes; any other word, and a number between -1 and 1, means no. */
function isYes(value: string): boolean {
  return /^(yes|device-width|device-height)$/.test(value) || Math.abs(Number.parseFloat(value)) >= 1;
}
