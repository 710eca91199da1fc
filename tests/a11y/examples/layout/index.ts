import type { ProbeExamples } from "../examples.ts";
import { reflow } from "./reflow.ts";

export const layout: Readonly<Record<string, ProbeExamples>> = { reflow };
