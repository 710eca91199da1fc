import { all, isExposed, parentOf, plain, quote } from "../../page/dom.ts";
import type { ReadingProbe } from "../../probe.ts";
import { fileOf } from "./picture.ts";

const SPACER =
  /^(spacer|blank|transparent|clear|clearpixel|pixel|shim|trans|1x1|dot clear|clear dot|empty|invisible|filler)( (gif|image|img|pixel|dot|\d+))*$/;

/**
 * Good practice, of WCAG 1.3.1 and technique C18: room is made with margins. A picture named as a spacer, or of a
 * single pixel drawn larger than that, is one; what is to be replaced by a script is let be.
 */
export const spacerImage: ReadingProbe = {
  name: "spacer-image",
  barriers: ["spacer-image"],
  settings: ["desktop"],
  *read() {
    for (const element of all("img, input[type=image]")) {
      if (!isExposed(element) && !element.checkVisibility()) continue;
      const file = plain(fileOf(element));
      const { width, height } = element.getBoundingClientRect();
      const named = SPACER.test(file);
      const pixel =
        element instanceof HTMLImageElement &&
        element.complete &&
        element.naturalWidth === 1 &&
        element.naturalHeight === 1;
      if (isLazy(element) || width + height === 0 || parentOf(element)?.matches("noscript")) continue;
      if (!named && !(pixel && (width > 1 || height > 1))) continue;
      const alt = element.getAttribute("alt");
      const words = alt === null ? "has no alt" : alt.trim() ? `is called ${quote(alt)}` : "has an empty alt";
      yield {
        barrier: "spacer-image",
        level: "error",
        element,
        message: `${named ? `Its file is called ${quote(file)}` : "It has one pixel"}, is drawn ${Math.round(width)} by ${Math.round(height)} pixels large and ${words}.`,
      };
    }
  },
};

function isLazy(element: Element): boolean {
  return (
    element.hasAttribute("srcset") ||
    element
      .getAttributeNames()
      .some((name) => name.startsWith("data-") && /src|lazy|original|bg/.test(name)) ||
    /\blazy/.test(element.getAttribute("class") ?? "")
  );
}
