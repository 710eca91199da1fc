import type { DrivingProbe } from "../../probe.ts";
import { languages } from "./languages.ts";

export const driving: readonly DrivingProbe[] = [languages];
