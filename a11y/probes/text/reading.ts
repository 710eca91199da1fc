import type { ReadingProbe } from "../../probe.ts";
import { abbreviation } from "./abbreviation.ts";
import { langCodes } from "./lang-codes.ts";
import { pageTitle } from "./page-title.ts";
import { readingAge } from "./reading-age.ts";
import { sensoryInstructions } from "./sensory-instructions.ts";
import { smallText } from "./small-text.ts";
import { textDirection } from "./text-direction.ts";
import { typography } from "./typography.ts";
import { wallOfText } from "./wall-of-text.ts";

export const reading: readonly ReadingProbe[] = [
  pageTitle,
  langCodes,
  textDirection,
  abbreviation,
  readingAge,
  wallOfText,
  sensoryInstructions,
  smallText,
  typography,
];
