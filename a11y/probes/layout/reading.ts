import type { ReadingProbe } from "../../probe.ts";
import { lostText } from "./lost-text.ts";
import { metaViewport } from "./meta-viewport.ts";
import { orientation } from "./orientation.ts";
import { outOfPlace } from "./out-of-place.ts";
import { reflow } from "./reflow.ts";
import { targetSize } from "./target-size.ts";
import { textFit } from "./text-fit.ts";
import { textSize } from "./text-size.ts";

export const reading: readonly ReadingProbe[] = [
  reflow,
  textFit,
  textSize,
  lostText,
  orientation,
  outOfPlace,
  targetSize,
  metaViewport,
];
