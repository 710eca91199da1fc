import { barrier } from "./barrier.ts";

/** What moves, plays, runs out or changes by itself. */
export const motion = {
  "moving-content": barrier(
    "2.2.2",
    ["motion", "think"],
    "Something moves for more than five seconds and cannot be stopped",
    "Stop it after five seconds, or offer a button that pauses it",
  ),
  marquee: barrier("2.2.2", ["motion", "think"], "Text scrolls by itself", "Let it stand still"),
  blink: barrier("2.2.2", ["motion", "think"], "Something blinks", "Let it stand still"),
  flashing: barrier(
    "2.3.1",
    ["motion"],
    "Something flashes more than three times a second",
    "Remove it: it can cause seizures",
  ),
  autoplay: barrier(
    "1.4.2",
    ["blind", "think", "deaf"],
    "Sound or video starts by itself",
    "Remove autoplay",
  ),
  "animated-image": barrier(
    "2.2.2",
    ["motion", "think"],
    "A picture moves and cannot be stopped",
    "Use a still picture, or a video with controls",
  ),
  "reduced-motion": barrier(
    "2.3.3",
    ["motion"],
    "Movement goes on although the reader has asked for less",
    "Turn animations off under @media (prefers-reduced-motion: reduce)",
  ),
  "meta-refresh": barrier(
    "2.2.1",
    ["blind", "think", "keys"],
    "The page reloads or leaves by itself",
    "Remove the refresh; redirect on the server",
  ),
  "time-limit": barrier(
    "2.2.1",
    ["think", "blind", "hand"],
    "Something is taken away after a while",
    "Let people turn the limit off or make it ten times longer",
  ),
  "change-on-input": barrier(
    "3.2.2",
    ["blind", "think", "keys"],
    "The page changes or goes away when a choice is made",
    "Act when a button is pressed, not on change",
  ),
  "status-message": barrier(
    "4.1.3",
    ["blind"],
    "A message appears that a screen reader is not told of",
    "Put it into an element with role status or alert that is there from the start",
  ),
  "new-window-unasked": barrier(
    "3.2.5",
    ["blind", "think"],
    "A window opens by itself",
    "Open it only when somebody asks",
  ),
} as const;
