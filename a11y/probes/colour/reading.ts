import type { ReadingProbe } from "../../probe.ts";
import { colorOnly } from "./color-only.ts";
import { forcedColors } from "./forced-colors.ts";
import { linkInTextBlock } from "./link-in-text-block.ts";
import { nonTextContrast } from "./non-text-contrast.ts";
import { textContrast } from "./text-contrast.ts";

export const reading: readonly ReadingProbe[] = [
  linkInTextBlock,
  nonTextContrast,
  textContrast,
  colorOnly,
  forcedColors,
];
