import { all, isRendered } from "../../page/dom.ts";
import type { ReadingProbe } from "../../probe.ts";

/** WCAG 2.2, 2.1.4 (related). An accesskey may take a key of a browser, a screen reader or another element. */
export const accesskey: ReadingProbe = {
  name: "accesskey",
  barriers: ["accesskeys"],
  settings: ["desktop"],
  *read() {
    const known = new Set<string>();
    for (const element of all("[accesskey]")) {
      const key = element.getAttribute("accesskey")?.trim() ?? "";
      if (!key || !isRendered(element)) continue;
      const isTaken = known.has(key.toLowerCase());
      known.add(key.toLowerCase());
      yield {
        barrier: "accesskeys",
        level: isTaken ? "error" : "warning",
        element,
        message: isTaken
          ? `accesskey="${key}" is that of another element too.`
          : `accesskey="${key}". Do no browser, screen reader and other language need that key?`,
      };
    }
  },
};
