import type { DrivingProbe } from "../../probe.ts";
import { animatedImage } from "./animated-image.ts";
import { clock } from "./clock.ts";
import { messages } from "./messages.ts";
import { onInput } from "./on-input.ts";
import { scrolled } from "./scrolled.ts";

export const driving: readonly DrivingProbe[] = [animatedImage, clock, scrolled, onInput, messages];
