import * as choices from "./choices.ts";
import { hasClock, hasStruck, runAhead, watchFrames } from "./clock.ts";
import * as pictures from "./pictures.ts";
import * as press from "./press.ts";
import * as scrolled from "./scrolled.ts";

/** What the driving probes of motion and time do inside the page, as window.a11y.motion. */
export const motion = {
  ...choices,
  ...pictures,
  ...press,
  ...scrolled,
  hasClock,
  hasStruck,
  runAhead,
  watchFrames,
};
