import type { ProbeExamples } from "../examples.ts";

export const focus: Readonly<Record<string, ProbeExamples>> = {};
