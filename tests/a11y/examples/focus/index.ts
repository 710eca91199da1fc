import type { ProbeExamples } from "../examples.ts";
import { obscured } from "./obscured.ts";
import { visible } from "./visible.ts";

export const focus: Readonly<Record<string, ProbeExamples>> = { obscured, visible };
