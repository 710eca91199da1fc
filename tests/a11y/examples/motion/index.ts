import type { ProbeExamples } from "../examples.ts";
import { animatedImage } from "./animated-image.ts";
import { animations } from "./animations.ts";
import { autoplay } from "./autoplay.ts";
import { clock } from "./clock.ts";
import { messages } from "./messages.ts";
import { onInput } from "./on-input.ts";
import { scrolled } from "./scrolled.ts";

export const motion: Readonly<Record<string, ProbeExamples>> = {
  animations,
  autoplay,
  "animated-image": animatedImage,
  clock,
  scrolled,
  "on-input": onInput,
  messages,
};
