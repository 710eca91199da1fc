import type { ReadingProbe } from "../../probe.ts";
import { paragraphs } from "./lines.ts";

/**
 * Line heights as multiples of the size of the letters. WCAG 1.4.8 asks for 1.5, which few pages have; what a page
 * sets below these is set tightly on purpose.
 */
const TIGHT = 1.2;
const NARROW = 1.25;
/** Characters of a line: WCAG 1.4.8 asks for 80. */
const LONG = 100;
const VERY_LONG = 140;
/** More of one kind on a page say nothing new. */
const MOST = 5;

/** WCAG 2.2, 1.4.8 Visual Presentation: how the lines of paragraphs are set. */
export const typography: ReadingProbe = {
  name: "typography",
  barriers: ["line-height", "line-length", "justified-text"],
  settings: ["desktop"],
  *read() {
    const told = { "line-height": 0, "line-length": 0, "justified-text": 0 };
    for (const { passage, style, lines, pitch, length } of paragraphs()) {
      const { element } = passage;
      const ratio = Math.round((pitch / Number.parseFloat(style.fontSize)) * 100) / 100;
      const isSet = style.lineHeight !== "normal";
      if (isSet && ratio > 0 && ratio < NARROW - 0.005 && told["line-height"]++ < MOST) {
        const tight = ratio < TIGHT - 0.005;
        yield {
          barrier: "line-height",
          level: tight ? "warning" : "notice",
          element,
          message: `The ${lines} lines are ${ratio} times as far apart as the letters are high.${tight ? " Could they have more room?" : ""}`,
        };
      }
      if (length > LONG && told["line-length"]++ < MOST) {
        const long = length > VERY_LONG;
        yield {
          barrier: "line-length",
          level: long ? "warning" : "notice",
          element,
          message: `A line has about ${Math.round(length)} characters.${long ? " Could it be shorter?" : ""}`,
        };
      }
      if (style.textAlign === "justify" && told["justified-text"]++ < MOST) {
        yield {
          barrier: "justified-text",
          level: "warning",
          element,
          message: `${lines} lines are justified: "${passage.text.slice(0, 60)}". Could they be aligned to their start?`,
        };
      }
    }
  },
};
