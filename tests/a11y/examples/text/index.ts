import type { ProbeExamples } from "../examples.ts";

export const text: Readonly<Record<string, ProbeExamples>> = {};
