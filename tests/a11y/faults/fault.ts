import type { CheerioAPI } from "cheerio";
import type { BarrierName } from "../../../a11y/barriers/index.ts";
import type { Level } from "../../../a11y/finding.ts";

/**
 * Plants a barrier into a page without it. It must change the page: a variant that finds nothing to change on
 * the page it is given is a mistake of the catalogue, and stops the run.
 */
export type Planting = (page: CheerioAPI) => void;

/** One kind of barrier, planted into our own built pages in the ways that it is met on real ones. */
export interface Fault {
  /** In kebab-case; unique. */
  readonly name: string;
  /** Any of these, where the page without the fault has no such finding, counts as found. */
  readonly expects: readonly BarrierName[];
  /** Levels that count; an error or a warning unless said otherwise. */
  readonly levels?: readonly Level[];
  /**
   * The page that is planted in, by its file in dist, such as "index.html" or "cookies/index.html"; without
   * it, the variants take PAGES in turn.
   */
  readonly on?: string;
  readonly variants: readonly Planting[];
}

/** Built pages of different kinds, for faults that can be planted anywhere. */
export const PAGES = [
  "index.html",
  "contact/index.html",
  "strategies/2026-2031/index.html",
  "events/index.html",
  "cookies/index.html",
  "privacy/index.html",
] as const;
