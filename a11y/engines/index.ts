import type { Sighting } from "../finding.ts";
import type { Tab } from "../tab.ts";

/** A rule engine of somebody else's, run on the page in a tab. */
export interface Engine {
  readonly name: string;
  readonly run: (tab: Tab) => Promise<readonly Sighting[]>;
}

export const engines: readonly Engine[] = [];
