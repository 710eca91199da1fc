import type { DrivingProbe } from "../../probe.ts";

export const driving: readonly DrivingProbe[] = [];
