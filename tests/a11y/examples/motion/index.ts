import type { ProbeExamples } from "../examples.ts";

export const motion: Readonly<Record<string, ProbeExamples>> = {};
