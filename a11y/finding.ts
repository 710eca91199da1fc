import type { BarrierName } from "./barriers/index.ts";

/** An error is proved; a warning asks a person a question; a notice is advice, or a check no machine can make. */
export const LEVELS = ["error", "warning", "notice"] as const;

export type Level = (typeof LEVELS)[number];

/** What one engine or probe saw at one place. */
export interface Sighting {
  /** The name of the engine or probe. */
  readonly by: string;
  readonly barrier: BarrierName;
  readonly level: Level;
  /** What is wrong just here, as sentences; a warning ends with the question that a person must answer. */
  readonly message: string;
  /** A CSS selector of the element, or "" where it is about the whole page. */
  readonly selector: string;
  /** Where an engine says so: its rule, the criterion it names, and the level if a second engine says the same. */
  readonly engine?: { readonly rule: string; readonly wcag: string | null; readonly agreed: Level };
}

/** A barrier at a place, whoever saw it. */
export interface Finding {
  /** The barrier's name in barriers/, or "not-checked". */
  readonly rule: string;
  readonly level: Level;
  /** What is wrong, and who says so. */
  readonly message: string;
  /** A CSS selector, or "" where it is about the whole page. */
  readonly selector: string;
  /** The success criterion of WCAG 2.2, such as "1.4.3", or null for good practice. */
  readonly wcag: string | null;
}
