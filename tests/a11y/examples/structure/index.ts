import type { ProbeExamples } from "../examples.ts";
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
import { hiddenFocus } from "./hidden-focus.ts";
import { inlineStyle } from "./inline-style.ts";
import { readingOrder } from "./reading-order.ts";
import { toldState } from "./told-state.ts";
import { unspoken } from "./unspoken.ts";

export const structure: Readonly<Record<string, ProbeExamples>> = {
  "reading-order": readingOrder,
  "css-content": cssContent,
  "hidden-content": hiddenContent,
  "hidden-focus": hiddenFocus,
  "frame-title-vague": frameTitleVague,
  "aria-references": ariaReferences,
  "aria-patterns": ariaPatterns,
  "custom-control": customControl,
  "duplicate-id": duplicateId,
  bypass,
  "article-misused": articleMisused,
  "deprecated-element": deprecatedElement,
  "inline-style": inlineStyle,
  "told-state": toldState,
  unspoken,
};
