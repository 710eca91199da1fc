import type { ReadingProbe } from "../../probe.ts";

export const reading: readonly ReadingProbe[] = [];
