import { textOf } from "../../page/dom.ts";
import type { ReadingProbe } from "../../probe.ts";

const COLOURS = ["color", "background-color", "background"] as const;
/** What leaves the colour to something else. */
const NEUTRAL = /^$|^(inherit|initial|unset|revert|none|transparent|currentcolor|var\(.*|url\(.*)$/i;
const MOST = 5;

/** No criterion of WCAG: a colour in a style attribute of an element with text. */
export const inlineStyle: ReadingProbe = {
  name: "inline-style",
  barriers: ["inline-style"],
  settings: ["desktop"],
  *read() {
    let told = 0;
    for (const element of document.body.querySelectorAll<HTMLElement>("[style]")) {
      const name = COLOURS.find((each) => !NEUTRAL.test(element.style.getPropertyValue(each)));
      if (!name || !textOf(element)) continue;
      yield {
        barrier: "inline-style",
        level: "notice",
        element,
        message: `Its style attribute sets ${name} to ${element.style.getPropertyValue(name).slice(0, 40)}.`,
      };
      if (++told >= MOST) return;
    }
  },
};
