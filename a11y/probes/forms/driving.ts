import type { DrivingProbe } from "../../probe.ts";
import { emptySubmit } from "./empty-submit.ts";
import { paste } from "./paste.ts";

export const driving: readonly DrivingProbe[] = [emptySubmit, paste];
