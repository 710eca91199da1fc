import type { DrivingProbe } from "../../probe.ts";
import { walkOf } from "./walk.ts";

const WORDS = {
  alert: "an alert opens",
  window: "a window opens",
  departure: "the page is left",
  dialog: "a dialog opens",
} as const;

/**
 * WCAG 2.2, 3.2.1 On Focus. While the Tab key walks through the page no window, alert or dialog may open and no
 * other page be asked for.
 */
export const onFocus: DrivingProbe = {
  name: "on-focus",
  barriers: ["opens-on-focus"],
  async drive(tab) {
    const { surprises } = await walkOf(tab);
    return surprises.flatMap(({ selector, text, what, detail }) =>
      what === "moved" || what === "lost"
        ? []
        : [
            {
              barrier: "opens-on-focus" as const,
              level: "error" as const,
              selector,
              message: `When "${text}" gets the focus, ${WORDS[what]}${detail ? `: "${detail.slice(0, 60)}"` : ""}.`,
            },
          ],
    );
  },
};
