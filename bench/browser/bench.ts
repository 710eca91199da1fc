import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { findBrowser, launch } from "../../scripts/browser.ts";
import { createSiteServer, listen, stop } from "../../scripts/server.ts";
import { openSite } from "../../src/model/open-site.ts";
import { writePeersContent } from "../build/content.ts";
import { BENCH_NOW, writeRecords } from "../build/records.ts";
import { processorsInWords } from "../machine.ts";
import { peersInWords } from "../peers-in-words.ts";
import { inColumns } from "../table.ts";
import { buildSite, missing, SITES, type SiteName } from "./sites.ts";
import { COLUMNS, FILE, figureRows, PAGES, type PageName, type Rounds, withBrowser } from "./table.ts";
import { first, type Opened, second } from "./visit.ts";

/** Half of them events: as many as the list holds. */
const RECORDS = 60;

const USUAL_ROUNDS = 5;

/** Milliseconds for which the server keeps a connection open: longer than a visitor thinks between two pages. */
const KEEP_ALIVE = 60_000;

/**
 * Builds the same records as this site and as its peers', opens the same pages of each in a browser with a slow line
 * and processor, and writes what they took into docs/performance.md. BENCH_BROWSER=3 chooses how many rounds.
 */
export async function benchBrowser(): Promise<readonly []> {
  const rounds = roundsOf(process.env["BENCH_BROWSER"]);
  const work = mkdtempSync(join(tmpdir(), "bench-browser-"));
  const servers = new Map<SiteName, Server>();
  try {
    const { sites, event } = await built(work);
    for (const [name, folder] of sites) servers.set(name, await served(folder));
    const browser = await launch(await findBrowser());
    try {
      const took = await compare(browser, servers, event, rounds);
      const day = new Date().toISOString().slice(0, 10);
      console.log(inColumns([COLUMNS, ...figureRows(took, day)]));
      const text = readFileSync(FILE, "utf8");
      writeFileSync(FILE, withBrowser(text, took, day, machine(browser)));
    } finally {
      await browser.close();
    }
  } finally {
    for (const server of servers.values()) stop(server);
    rmSync(work, { recursive: true, force: true });
  }
  return [];
}

/** A number of rounds in words; the usual one for none. @throws Error that quotes what is something else */
export function roundsOf(words: string | undefined): number {
  if (!words) return USUAL_ROUNDS;
  if (!/^[1-9]\d*$/.test(words))
    throw new Error(`"${words}" is no number of rounds, such as ${USUAL_ROUNDS}.`);
  return Number(words);
}

/** All sites that can be built here, and the address of the event whose page is opened: the list's newest. */
async function built(work: string): Promise<{ sites: ReadonlyMap<SiteName, string>; event: string }> {
  writeRecords(join(work, "_data"), RECORDS);
  const site = openSite({ SITE_NOW: BENCH_NOW }, join(work, "_data"));
  await writePeersContent(site, join(work, "peers"));
  const sites = new Map<SiteName, string>();
  for (const name of SITES) {
    const why = missing(name);
    if (why !== undefined) {
      console.error(`Not measured: ${name}. ${why}`);
      continue;
    }
    console.error(`browser: building ${name}`);
    sites.set(name, await buildSite(name, work, join(sites.get("this site") ?? "", "icon.svg")));
  }
  const event = site.eventPages.at(-1);
  if (!event) throw new Error("There is no event to open.");
  return { sites, event: event.url };
}

/** All sites from the same program, by the rules of `npm start`. */
async function served(folder: string): Promise<Server> {
  const server = createSiteServer(folder);
  server.keepAliveTimeout = KEEP_ALIVE;
  await listen(server, 0);
  return server;
}

/** In each round every site's pages, one site after the other for each page, so that a busy machine is so for all. */
async function compare(
  browser: Browser,
  servers: ReadonlyMap<SiteName, Server>,
  event: string,
  rounds: number,
): Promise<Rounds> {
  const open: Readonly<Record<PageName, (site: Server) => Promise<Opened>>> = {
    home: (site) => first(browser, site, "/"),
    list: (site) => first(browser, site, "/events/"),
    event: (site) => first(browser, site, event),
    "event from the list, tapped": (site) => second(browser, site, "phone", "/events/", event),
    "event from the list, by mouse": (site) => second(browser, site, "desk", "/events/", event),
  };
  const took = new Map(PAGES.map((page) => [page, new Map<SiteName, Opened[]>()]));
  for (let round = 1; round <= rounds; round += 1) {
    for (const [page, sites] of took) {
      for (const [name, server] of servers) {
        sites.set(name, [...(sites.get(name) ?? []), await open[page](server)]);
      }
    }
    console.error(`browser: round ${round} of ${rounds}`);
  }
  return took;
}

/** In a sentence, on what and with what it was measured. */
const machine = (browser: Browser): string =>
  `Measured on ${processorsInWords()}, Node.js ${process.versions.node}, Chromium ${browser.version()}, ${peersInWords()}.`;
