import type { ProbeExamples } from "../examples.ts";

export const links: Readonly<Record<string, ProbeExamples>> = {};
