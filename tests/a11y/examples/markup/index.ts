import type { ProbeExamples } from "../examples.ts";

export const markup: Readonly<Record<string, ProbeExamples>> = {};
