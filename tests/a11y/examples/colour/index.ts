import type { ProbeExamples } from "../examples.ts";

export const colour: Readonly<Record<string, ProbeExamples>> = {};
