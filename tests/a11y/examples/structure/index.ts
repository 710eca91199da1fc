import type { ProbeExamples } from "../examples.ts";

export const structure: Readonly<Record<string, ProbeExamples>> = {};
