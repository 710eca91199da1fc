import type { ReadingProbe } from "../../probe.ts";
import { animations } from "./animations.ts";
import { autoplay } from "./autoplay.ts";

export const reading: readonly ReadingProbe[] = [animations, autoplay];
