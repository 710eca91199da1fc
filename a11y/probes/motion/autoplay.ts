import { all, isSeen } from "../../page/dom.ts";
import { notes } from "../../page/notes.ts";
import type { ReadingProbe } from "../../probe.ts";

/**
 * WCAG 2.2, 1.4.2 Audio Control, 2.2.2 Pause, Stop, Hide and 3.2.5 Change on Request. Sound or video that starts
 * with the page, by attribute, by a player's address or by script; and windows that the page opened by itself.
 */
export const autoplay: ReadingProbe = {
  name: "autoplay",
  barriers: ["autoplay", "moving-content", "new-window-unasked"],
  settings: ["desktop"],
  *read() {
    for (const element of all("audio, video")) {
      if (!(element instanceof HTMLMediaElement) || !(element.autoplay || !element.paused)) continue;
      const short = element.duration <= 3 && !element.loop;
      if (short) continue;
      const silent = element.muted || element.defaultMuted;
      if (silent && element.localName === "video") {
        if (element.controls || !isSeen(element)) continue;
        yield {
          barrier: "moving-content",
          level: "error",
          element,
          message: "The video plays by itself, and has no controls.",
        };
      } else if (!silent) {
        yield {
          barrier: "autoplay",
          level: element.controls ? "warning" : "error",
          element,
          message: `The ${element.localName} plays by itself${
            element.controls
              ? ". Is it shorter than three seconds, or is the button that stops it the first on the page?"
              : ", and has no controls."
          }`,
        };
      }
    }
    for (const element of all("iframe[src], embed[src], object[data], bgsound")) {
      const address = element.getAttribute("src") ?? element.getAttribute("data") ?? "";
      const plays =
        /[?&;](autoplay|auto_play|autostart)=(1|true)\b/i.test(address) || element.localName === "bgsound";
      if (!plays || /[?&;](mute|muted)=(1|true)\b/i.test(address)) continue;
      yield {
        barrier: "autoplay",
        level: "error",
        element,
        message: `Its address asks for it: "${address.slice(-60)}".`,
      };
    }
    for (const address of notes().opened) {
      yield {
        barrier: "new-window-unasked",
        level: "error",
        element: null,
        message: `The page opens "${address.slice(0, 60)}" by itself.`,
      };
    }
  },
};
