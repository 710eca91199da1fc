import { checkPages, lookAt } from "../a11y/check.ts";
import { engines } from "../a11y/engines/index.ts";
import type { Finding, Sighting } from "../a11y/finding.ts";
import type { Page } from "../a11y/pages.ts";
import { progress } from "./progress.ts";

/** What the check found on a page, and what each engine and probe had seen there. */
export interface Observation {
  readonly findings: readonly Finding[];
  /** None where the page could not be checked. */
  readonly sightings: readonly Sighting[];
}

/** Milliseconds. A busy machine is not to count against anybody: how fast the check is, is measured elsewhere. */
export const PATIENT = { load: 120_000, page: 600_000 };

/** Runs the full check over pages and keeps who saw what. */
export async function observe(pages: readonly Page[], words: string): Promise<Map<string, Observation>> {
  const sightings = new Map<string, readonly Sighting[]>();
  const results = await checkPages(pages, {
    onProgress: progress(words, pages.length),
    limits: PATIENT,
    look: async (tab) => {
      const seen = await lookAt(tab);
      sightings.set(tab.url, seen);
      return seen;
    },
  });
  return new Map(
    pages.map(({ name, url }) => [
      name,
      { findings: results.get(name) ?? [], sightings: sightings.get(url) ?? [] },
    ]),
  );
}

/** By whom something was seen: each engine by its name, all our probes together. */
export const PROBES = "our probes";

export function seenBy({ by }: Sighting): string {
  return engines.some(({ name }) => name === by) ? by : PROBES;
}

/** Everybody that seenBy() can tell. */
export function observers(): string[] {
  return [...engines.map(({ name }) => name), PROBES];
}

/** The reason why a page was not checked, or undefined when it was. */
export function whyNotChecked({ findings }: Observation): string | undefined {
  return findings.find(({ rule }) => rule === "not-checked")?.message;
}
