import type { ProbeExamples } from "../examples.ts";
import { abbreviation } from "./abbreviation.ts";
import { langCodes } from "./lang-codes.ts";
import { languages } from "./languages.ts";
import { pageTitle } from "./page-title.ts";
import { readingAge } from "./reading-age.ts";
import { sensoryInstructions } from "./sensory-instructions.ts";
import { smallText } from "./small-text.ts";
import { textDirection } from "./text-direction.ts";
import { typography } from "./typography.ts";
import { wallOfText } from "./wall-of-text.ts";

export const text: Readonly<Record<string, ProbeExamples>> = {
  "page-title": pageTitle,
  "lang-codes": langCodes,
  languages,
  "text-direction": textDirection,
  abbreviation,
  "reading-age": readingAge,
  "wall-of-text": wallOfText,
  "sensory-instructions": sensoryInstructions,
  "small-text": smallText,
  typography,
};
