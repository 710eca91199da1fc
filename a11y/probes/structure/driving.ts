import type { DrivingProbe } from "../../probe.ts";
import { hiddenFocus } from "./hidden-focus.ts";
import { toldState } from "./told-state.ts";

export const driving: readonly DrivingProbe[] = [hiddenFocus, toldState];
