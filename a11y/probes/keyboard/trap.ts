import type { DrivingProbe } from "../../probe.ts";
import { walkOf } from "./walk.ts";

/**
 * WCAG 2.2, 2.1.2 No Keyboard Trap. Where Tab leads round the same few stops for ever, Shift+Tab, Escape and
 * every key that the page's words name are tried. An open dialog with a button in it may hold the focus.
 */
export const trap: DrivingProbe = {
  name: "trap",
  barriers: ["keyboard-trap"],
  async drive(tab) {
    const { trap: found } = await walkOf(tab);
    if (!found) return [];
    const { selector, text, isOneWay } = found;
    return [
      {
        barrier: "keyboard-trap",
        level: isOneWay ? "warning" : "error",
        selector,
        message: isOneWay
          ? `Tab does not lead on from "${text}"; only Shift+Tab leads away. Is there a key that goes on, and are people told?`
          : `Neither Tab, Shift+Tab nor Escape leads away from "${text}".`,
      },
    ];
  },
};
