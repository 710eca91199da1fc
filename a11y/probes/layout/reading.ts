import type { ReadingProbe } from "../../probe.ts";
import { reflow } from "./reflow.ts";

export const reading: readonly ReadingProbe[] = [reflow];
