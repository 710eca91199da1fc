import type { DrivingProbe } from "../../probe.ts";
import { stateContrast } from "./state-contrast.ts";
import { textOverImage } from "./text-over-image.ts";

export const driving: readonly DrivingProbe[] = [textOverImage, stateContrast];
