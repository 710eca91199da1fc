import type { ReadingProbe } from "../../probe.ts";
import { ariaPatterns } from "./aria-patterns.ts";
import { ariaReferences } from "./aria-references.ts";
import { articleMisused } from "./article-misused.ts";
import { bypass } from "./bypass.ts";
import { cssContent } from "./css-content.ts";
import { customControl } from "./custom-control.ts";
import { deprecatedElement } from "./deprecated-element.ts";
import { duplicateId } from "./duplicate-id.ts";
import { frameTitleVague } from "./frame-title-vague.ts";
import { hiddenContent } from "./hidden-content.ts";
import { inlineStyle } from "./inline-style.ts";
import { readingOrder } from "./reading-order.ts";
import { unspoken } from "./unspoken.ts";

export const reading: readonly ReadingProbe[] = [
  readingOrder,
  cssContent,
  hiddenContent,
  frameTitleVague,
  ariaReferences,
  ariaPatterns,
  customControl,
  duplicateId,
  bypass,
  articleMisused,
  deprecatedElement,
  inlineStyle,
  unspoken,
];
