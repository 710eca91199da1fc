import { availableParallelism } from "node:os";
import puppeteer, { type Browser } from "puppeteer";
import { findPackagedBrowser } from "../scripts/browser.ts";
import { compare } from "./across.ts";
import { pageScript } from "./bundle.ts";
import { askEngines } from "./engines/index.ts";
import type { Finding, Sighting } from "./finding.ts";
import { merge } from "./merge.ts";
import type { Overview } from "./page/overview.ts";
import type { Page } from "./pages.ts";
import { drivingProbes } from "./probes/driving.ts";
import { settingNames, settings } from "./settings.ts";
import { NotChecked, Tab } from "./tab.ts";

export interface Options {
  /** Called whenever another page is done, with how many are. */
  readonly onProgress?: (done: number) => void;
  /** Called with what was found on a page while the page is still in the tab. */
  readonly onChecked?: (tab: Tab, findings: readonly Finding[]) => Promise<void>;
  readonly limits?: Readonly<typeof LIMITS>;
  /** What looks at each page; everything there is, unless a test asks for less. */
  readonly look?: (tab: Tab, page: Page) => Promise<readonly Sighting[]>;
}

/** Milliseconds for a page to load and settle, and for everything that is done with it. */
const LIMITS = { load: 20_000, page: 60_000 };
/** What costs the browser time and tells the check nothing. */
const FRUGAL = [
  // Drawing for a graphics card that isn't there takes twice the time of drawing without.
  "--disable-gpu",
  // To go back to a page without loading it, each page would get a frame of its own, told all of our scripts anew.
  "--disable-features=BackForwardCache,RenderDocument",
];
/** Milliseconds in which a browser that stops has stopped. */
const STOPPING = 5_000;

/**
 * Checks pages for barriers with every engine and probe, in one browser. It has a tab more than there are
 * processors, because a page sometimes waits for nothing but the clock. When the browser stops, the pages it
 * takes with it are checked again after all others, one at a time: only the page that stops it is lost.
 *
 * @returns the findings by the pages' names, for every page asked for: one that could not be checked has
 *   "not-checked" as its only finding
 * @throws Error when there is no browser, or it doesn't start
 */
export async function checkPages(
  pages: readonly Page[],
  { onProgress = () => {}, onChecked = async () => {}, look = lookAt, limits = LIMITS }: Options = {},
): Promise<Map<string, Finding[]>> {
  const tabs = await openTabs(limits.load);
  const results = new Map<string, Finding[]>(pages.map(({ name }) => [name, []]));
  const failed: { page: Page; browser: Browser }[] = [];
  const check = async (tab: Tab, page: Page): Promise<boolean> => {
    const findings = await checkPage(tab, page, look, onChecked, limits.page);
    results.set(page.name, findings);
    if (!findings.some(({ rule }) => rule === "not-checked")) return true;
    await tab.close();
    return false;
  };
  const waiting = [...pages];
  let done = 0;
  const work = async () => {
    let tab: Tab | undefined;
    for (let page = waiting.shift(); page; page = waiting.shift()) {
      tab ??= await tabs.open();
      if (!(await check(tab, page))) {
        failed.push({ page, browser: tab.browser });
        tab = undefined;
      }
      onProgress(++done);
    }
    await tab?.close();
  };
  try {
    await Promise.all(Array.from({ length: Math.min(pages.length, availableParallelism() + 1) }, work));
    // Only when another tab is open is it known of every browser whether it has stopped.
    if (failed.length > 0) await (await tabs.open()).close();
    for (const { page } of failed.filter(({ browser }) => !browser.connected)) {
      const tab = await tabs.open();
      if (await check(tab, page)) await tab.close();
    }
  } finally {
    await tabs.close();
  }
  return results;
}

/** The browser, started again for the next tab when a page has brought it down. */
async function openTabs(loadLimit: number) {
  const { executablePath, args, env } = await findPackagedBrowser();
  const script = await pageScript();
  const start = () => puppeteer.launch({ executablePath, args: [...args, ...FRUGAL], env });
  // One promise for whoever needs it, so that two tabs don't start two browsers.
  let starting = start();
  await starting;
  const open = async (): Promise<Tab> => {
    const started = starting;
    const browser = await started;
    try {
      return await Tab.open(browser, script, loadLimit);
    } catch (error) {
      // A browser that is stopping may refuse a tab before it is known to have stopped.
      await stopped(browser);
      if (browser.connected) throw error;
      if (starting === started) starting = start();
      return open();
    }
  };
  return { open, close: async () => (await starting).close() };
}

/** Waits until a browser has stopped, or long enough to know that it has not. */
async function stopped(browser: Browser): Promise<void> {
  if (!browser.connected) return;
  await new Promise<void>((resolve) => {
    const limit = setTimeout(resolve, STOPPING);
    browser.once("disconnected", () => {
      clearTimeout(limit);
      resolve();
    });
  });
}

async function checkPage(
  tab: Tab,
  page: Page,
  look: NonNullable<Options["look"]>,
  onChecked: NonNullable<Options["onChecked"]>,
  pageLimit: number,
): Promise<Finding[]> {
  const limit = setTimeout(
    () => tab.giveUp(`it took longer than ${pageLimit / 1000} seconds to check`),
    pageLimit,
  );
  try {
    await tab.go(page.url);
    const findings = merge(await tab.orLost(look(tab, page)));
    await tab.orLost(onChecked(tab, findings));
    return findings;
  } catch (error) {
    // Whatever a page does to the check, the other pages are checked; and it is never taken for a good page.
    const reason = error instanceof NotChecked ? error.message : reasonOf(error);
    const message = `This page was not checked: ${reason}.`;
    return [{ rule: "not-checked", level: "error", message, selector: "", wcag: null }];
  } finally {
    clearTimeout(limit);
  }
}

/** Of a failure that no tab has put into words. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return `the check failed on it: ${error}`;
  if (error.name === "TargetCloseError") return "the browser stopped";
  return `the check failed on it: ${error.stack ?? error.message}`;
}

/** Checks the pages of a site, each by itself as checkPages() does and each beside the others. */
export async function checkSite(
  pages: readonly Page[],
  options: Omit<Options, "look"> = {},
): Promise<Map<string, Finding[]>> {
  const overviews = new Map<string, Overview>();
  const results = await checkPages(pages, {
    ...options,
    look: async (tab, { name }) => {
      overviews.set(name, await tab.run(() => window.a11y.overview()));
      return lookAt(tab);
    },
  });
  const inOrder = new Map(
    [...results.keys()].flatMap((name) => {
      const overview = overviews.get(name);
      return overview ? [[name, overview] as const] : [];
    }),
  );
  for (const [name, sightings] of compare(inOrder)) results.get(name)?.push(...merge(sightings));
  return results;
}

/** Looks at the page in a tab with everything there is. */
export async function lookAt(tab: Tab): Promise<Sighting[]> {
  const seen = [...(await askEngines(tab)), ...(await readAll(tab))];
  for (const probe of drivingProbes) {
    seen.push(...(await probe.drive(tab)).map((each) => ({ by: probe.name, ...each })));
  }
  return seen;
}

/**
 * What the reading probes, or the one that is named, see in every setting, or in those named. The page is at the desktop
 * setting before and after.
 */
export async function readAll(tab: Tab, only?: string, names = settingNames): Promise<Sighting[]> {
  const seen: Sighting[] = [];
  for (const name of await tab.run((all, probe) => window.a11y.needed(all, probe), names, only)) {
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
