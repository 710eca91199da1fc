import type { ReadingProbe } from "../../probe.ts";
import { accesskey } from "./accesskey.ts";
import { drag } from "./drag.ts";
import { frameStop } from "./frame-stop.ts";
import { positiveTabindex } from "./positive-tabindex.ts";
import { scrollStop } from "./scroll-stop.ts";
import { staticStop } from "./static-stop.ts";

export const reading: readonly ReadingProbe[] = [
  staticStop,
  positiveTabindex,
  accesskey,
  drag,
  scrollStop,
  frameStop,
];
