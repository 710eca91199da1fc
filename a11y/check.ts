import { availableParallelism } from "node:os";
import puppeteer from "puppeteer";
import { findBrowser } from "../scripts/browser.ts";
import { pageScripts } from "./bundle.ts";
import { engines } from "./engines/index.ts";
import type { Finding, Sighting } from "./finding.ts";
import { merge } from "./merge.ts";
import { drivingProbes } from "./probes/driving.ts";
import { settingNames, settings } from "./settings.ts";
import { NotChecked, Tab } from "./tab.ts";

/** A page to check: the name it is reported under and the address it is loaded from. */
export interface Page {
  readonly name: string;
  readonly url: string;
}

export interface Options {
  /** Called whenever another page is done, with how many are. */
  readonly onProgress?: (done: number) => void;
  /** What looks at each page; everything there is, unless a test asks for less. */
  readonly look?: (tab: Tab) => Promise<readonly Sighting[]>;
}

/** Milliseconds for everything that is done with one page. */
const PAGE_LIMIT = 90_000;

/**
 * Checks pages for barriers with every engine and probe, two tabs for each processor.
 *
 * @returns the findings by the pages' names, for every page asked for: one that could not be checked has
 *   "not-checked" as its only finding
 * @throws Error when there is no browser, or it doesn't start
 */
export async function checkPages(
  pages: readonly Page[],
  { onProgress = () => {}, look = lookAt }: Options = {},
): Promise<Map<string, Finding[]>> {
  const { executablePath, args, env } = await findBrowser();
  const scripts = await pageScripts();
  const browser = await puppeteer.launch({ executablePath, args: [...args], env });
  const results = new Map<string, Finding[]>(pages.map(({ name }) => [name, []]));
  const waiting = [...pages];
  let done = 0;
  const work = async () => {
    let tab: Tab | undefined;
    for (let page = waiting.shift(); page; page = waiting.shift()) {
      tab ??= await Tab.open(browser, scripts);
      const findings = await checkPage(tab, page, look);
      results.set(page.name, findings);
      if (findings.some(({ rule }) => rule === "not-checked")) {
        await tab.close();
        tab = undefined;
      }
      onProgress(++done);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(pages.length, availableParallelism()) }, work));
  } finally {
    await browser.close();
  }
  return results;
}

async function checkPage(tab: Tab, { url }: Page, look: NonNullable<Options["look"]>): Promise<Finding[]> {
  const limit = setTimeout(
    () => tab.giveUp(`it took longer than ${PAGE_LIMIT / 1000} seconds to check`),
    PAGE_LIMIT,
  );
  try {
    await tab.go(url);
    return merge(await look(tab));
  } catch (error) {
    if (!(error instanceof NotChecked)) throw error;
    const message = `This page was not checked: ${error.message}.`;
    return [{ rule: "not-checked", level: "error", message, selector: "", wcag: null }];
  } finally {
    clearTimeout(limit);
  }
}

/** Looks at the page in a tab with everything there is. */
export async function lookAt(tab: Tab): Promise<Sighting[]> {
  const seen: Sighting[] = [];
  for (const engine of engines) seen.push(...(await engine.run(tab)));
  seen.push(...(await readAll(tab)));
  for (const probe of drivingProbes) {
    seen.push(...(await probe.drive(tab)).map((each) => ({ by: probe.name, ...each })));
  }
  return seen;
}

/** What the reading probes, or the one that is named, see in every setting, or in those named. */
export async function readAll(tab: Tab, only?: string, names = settingNames): Promise<Sighting[]> {
  const seen: Sighting[] = [];
  for (const name of names) {
    await tab.show(name);
    const sightings = await tab.run((setting, probe) => window.a11y.read(setting, probe), name, only);
    const { words } = settings[name];
    seen.push(
      ...sightings.map((each) => (words ? { ...each, message: `Seen ${words}. ${each.message}` } : each)),
    );
  }
  await tab.show("desktop");
  return seen;
}
