import type { DrivingProbe } from "../../probe.ts";
import { obscured } from "./obscured.ts";
import { visible } from "./visible.ts";

export const driving: readonly DrivingProbe[] = [obscured, visible];
