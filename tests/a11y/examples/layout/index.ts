import type { ProbeExamples } from "../examples.ts";
import { lostText } from "./lost-text.ts";
import { metaViewport } from "./meta-viewport.ts";
import { orientation } from "./orientation.ts";
import { outOfPlace } from "./out-of-place.ts";
import { reflow } from "./reflow.ts";
import { targetSize } from "./target-size.ts";
import { textFit } from "./text-fit.ts";
import { textSize } from "./text-size.ts";

export const layout: Readonly<Record<string, ProbeExamples>> = {
  reflow,
  "text-fit": textFit,
  "text-size": textSize,
  "lost-text": lostText,
  orientation,
  "out-of-place": outOfPlace,
  "target-size": targetSize,
  "meta-viewport": metaViewport,
};
