import type { BarrierName } from "../../../barriers/index.ts";
import type { Level } from "../../../finding.ts";
import { selectorOf, shorten, textOf } from "../../../page/dom.ts";

/** What a driving probe's part in the page saw: as SeenAt, which it becomes. */
export interface Told {
  readonly barrier: BarrierName;
  readonly level: Level;
  readonly message: string;
  readonly selector: string;
}

export function told(barrier: BarrierName, level: Level, element: Element, message: string): Told {
  return { barrier, level, message, selector: selectorOf(element) };
}

/** What an element is called by those who see it, 60 characters at most. */
export function wordsOf(element: Element): string {
  const words = textOf(element) || element.getAttribute("aria-label") || element.getAttribute("title") || "";
  return shorten(words);
}
