import type { Sighting } from "../finding.ts";
import type { Tab } from "../tab.ts";
import { accesslint } from "./accesslint.ts";
import { alfa } from "./alfa.ts";
import { axe } from "./axe.ts";
import type { Engine } from "./engine.ts";
import { htmlValidate } from "./html-validate.ts";
import { htmlcs } from "./htmlcs.ts";
import { ibm } from "./ibm.ts";

export type { Engine } from "./engine.ts";

/** Best known first. */
export const engines: readonly Engine[] = [axe, htmlcs, ibm, accesslint, alfa, htmlValidate];

/**
 * What all engines see on the page in a tab. Alfa, which works in a thread of its own, works beside the others;
 * those that run in the page run one after the other.
 *
 * @throws Error when an engine fails on the page
 */
export async function askEngines(tab: Tab): Promise<Sighting[]> {
  const beside = alfa.run(tab);
  // Whoever waits for it below hears of it, unless another engine fails first.
  beside.catch(() => {});
  const seen: Sighting[] = [];
  for (const engine of engines) seen.push(...(await (engine === alfa ? beside : engine.run(tab))));
  return seen;
}
