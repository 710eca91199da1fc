import type { DrivingProbe } from "../../probe.ts";
import { hiddenFocus } from "./hidden-focus.ts";

export const driving: readonly DrivingProbe[] = [hiddenFocus];
