import type { ProbeExamples } from "../examples.ts";
import { colorOnly } from "./color-only.ts";
import { forcedColors } from "./forced-colors.ts";
import { linkInTextBlock } from "./link-in-text-block.ts";
import { nonTextContrast } from "./non-text-contrast.ts";
import { stateContrast } from "./state-contrast.ts";
import { textContrast } from "./text-contrast.ts";
import { textOverImage } from "./text-over-image.ts";

export const colour: Readonly<Record<string, ProbeExamples>> = {
  "color-only": colorOnly,
  "forced-colors": forcedColors,
  "link-in-text-block": linkInTextBlock,
  "non-text-contrast": nonTextContrast,
  "state-contrast": stateContrast,
  "text-contrast": textContrast,
  "text-over-image": textOverImage,
};
