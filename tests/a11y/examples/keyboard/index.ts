import type { ProbeExamples } from "../examples.ts";

export const keyboard: Readonly<Record<string, ProbeExamples>> = {};
