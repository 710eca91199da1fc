import type { ProbeExamples } from "../examples.ts";

export const pictures: Readonly<Record<string, ProbeExamples>> = {};
