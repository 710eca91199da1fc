import type { ProbeExamples } from "../examples.ts";

export const forms: Readonly<Record<string, ProbeExamples>> = {};
