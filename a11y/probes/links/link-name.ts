import { quote } from "../../page/dom.ts";
import type { ReadingProbe } from "../../probe.ts";
import { buttons, links } from "./links.ts";

/** No letter, number or picture of a letter: marks, spaces, and characters of icon fonts, which nobody defines. */
const SAYS_NOTHING = /^[\p{P}\p{Z}\p{C}\s¶|~^`´¨]*$/u;

/**
 * WCAG 2.2, 2.4.4 and 4.1.2. A link or button whose name is empty, or made of nothing but full stops and other
 * marks, tells nothing to those who cannot see where it stands.
 */
export const linkName: ReadingProbe = {
  name: "link-name",
  barriers: ["link-name", "button-name"],
  settings: ["desktop"],
  *read() {
    for (const { element, name } of links()) {
      if (SAYS_NOTHING.test(name))
        yield { barrier: "link-name", level: "error", element, message: describe(name) };
    }
    for (const { element, name } of buttons()) {
      // A picture that is a button is a barrier of its own.
      if (SAYS_NOTHING.test(name) && !element.matches("input[type=image]"))
        yield { barrier: "button-name", level: "error", element, message: describe(name) };
    }
  },
};

function describe(name: string): string {
  if (name === "") return "Screen readers have nothing to say of it.";
  const codes = [...name].map(
    (each) => `U+${each.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`,
  );
  return /^[\p{P}|~^`´¨ ]+$/u.test(name)
    ? `All that it says is ${quote(name)}.`
    : `All that it says are characters which cannot be read out: ${codes.slice(0, 3).join(", ")}.`;
}
