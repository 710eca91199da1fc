import { plain, quote } from "../../page/dom.ts";
import type { ReadingProbe } from "../../probe.ts";
import { links } from "./links.ts";

/**
 * Good practice: a title that repeats a link's words is read out twice, and covers what lies beside it while
 * the pointer is over the link. A title that is the link's only name, or says more, is let be.
 */
export const linkTitle: ReadingProbe = {
  name: "link-title",
  barriers: ["link-title-repeats"],
  settings: ["desktop"],
  *read() {
    for (const { element } of links()) {
      const title = element.getAttribute("title") ?? "";
      if (plain(title) === "") continue;
      const images = [...element.querySelectorAll("img[alt]")].map((image) => image.getAttribute("alt"));
      const words = plain(`${images.join(" ")} ${element.textContent ?? ""}`);
      if ([words, plain(element.textContent ?? "")].includes(plain(title))) {
        yield {
          barrier: "link-title-repeats",
          level: "error",
          element,
          message: `Both are ${quote(title)}.`,
        };
      }
    }
  },
};
