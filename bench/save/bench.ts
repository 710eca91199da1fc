import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { findBrowser, launch } from "../../scripts/browser.ts";
import { planOf } from "../build/bench.ts";
import { processorsInWords } from "../machine.ts";
import { peersInWords } from "../peers-in-words.ts";
import { inColumns } from "../table.ts";
import {
  type Editing,
  EVENT,
  prepare,
  SAVED,
  type Saved,
  SERVERS,
  type ServerName,
  save,
  startServer,
  whyNot,
} from "./servers.ts";
import { COLUMNS, FILE, type Rounds, rowsOf, withSaves } from "./table.ts";

const USUAL = "30x10 10000x5";

/** Where a component stands on every page, a save of one is measured with so many records at most. */
const MOST_FOR_COMPONENT = 1000;

/**
 * Edits a file while the development servers of this site and of its peers run, and measures how long it takes until a browser
 * that has the page open shows the change; writes it into docs/performance.md. BENCH_SAVE="30x5" chooses numbers of records
 * and of rounds.
 */
export async function benchSave(): Promise<readonly []> {
  const names = SERVERS.filter((name) => {
    const why = whyNot(name);
    if (why !== undefined) console.error(`Not measured: ${name}. ${why}`);
    return why === undefined;
  });
  const rows: string[][] = [];
  const browser = await launch(await findBrowser());
  try {
    for (const { records, rounds } of planOf(process.env["BENCH_SAVE"] || USUAL)) {
      rows.push(...(await compare(browser, names, records, rounds)));
    }
    console.log(inColumns([COLUMNS, ...rows]));
    const machine = `Measured on ${processorsInWords()}, Node.js ${process.versions.node}, Chrome ${browser.version()}, ${peersInWords()}.`;
    writeFileSync(FILE, withSaves(readFileSync(FILE, "utf8"), rows, machine));
  } finally {
    await browser.close();
  }
  return [];
}

/** The table's lines of one number of records: all servers run at once, and are edited in turn. */
async function compare(
  browser: Browser,
  names: readonly ServerName[],
  records: number,
  rounds: number,
): Promise<string[][]> {
  const work = mkdtempSync(join(tmpdir(), "bench-save-"));
  const servers = new Map<ServerName, Editing>();
  const context = await browser.newContext();
  await context.addInitScript({ content: WATCH_FRAMES });
  try {
    prepare(records, work);
    for (const name of names) servers.set(name, await startServer(name, work));
    const edited: Edited[] = [];
    for (const [name, { port, files }] of servers) {
      const page = await context.newPage();
      await page.goto(`http://127.0.0.1:${port}/events/${EVENT}/`);
      await quiet(page);
      edited.push({ name, files, page });
    }
    const rows: string[][] = [];
    for (const saved of SAVED.filter((each) => each === "record" || records <= MOST_FOR_COMPONENT)) {
      const took = await times(saved, edited, rounds);
      rows.push(...rowsOf(records, saved, took, new Date().toISOString().slice(0, 10)));
      console.error(`save: ${records} records, ${saved}`);
    }
    return rows;
  } finally {
    await context.close();
    for (const server of servers.values()) await server.stop();
    rmSync(work, { recursive: true, force: true });
  }
}

/** A server's files, and the page that shows what becomes of them. */
interface Edited extends Pick<Editing, "files"> {
  readonly name: ServerName;
  readonly page: Page;
}

async function times(saved: Saved, edited: readonly Edited[], rounds: number): Promise<Rounds> {
  const took = new Map(edited.map(({ name }): [ServerName, number[]] => [name, []]));
  // The first save of each compiles what the others find compiled.
  for (let round = 0; round <= rounds; round += 1) {
    for (const { name, page, files } of edited) {
      const time = await untilShown(page, saved, files[saved], round + 1);
      if (round > 0) took.get(name)?.push(time);
    }
  }
  return took;
}

/** Milliseconds from the writing of the file until the page that is open is drawn with the number in it. */
async function untilShown(page: Page, saved: Saved, file: string, number: number): Promise<number> {
  await page.bringToFront();
  const before = Date.now();
  save(saved, file, number);
  const shown = await page.waitForFunction(
    (mark) => window.shown?.find(([each]) => each === mark)?.[1],
    `${saved} ${number}`,
    { timeout: 60_000 },
  );
  const time = Number(await shown.jsonValue()) - before;
  await quiet(page);
  return time;
}

declare global {
  interface Window {
    /** What was saved with its number, and the moment at which a frame was about to be drawn with it. */
    shown?: [mark: string, moment: number][];
  }
}

/**
 * Looks in each frame of a page whether what was saved is there: from within, since asking from without takes longer than
 * that. As a text, since the loader of TypeScript puts helpers into functions that a page does not have.
 */
const WATCH_FRAMES = `{
  const shown = (window.shown = []);
  const look = () => {
    const words = /Saved (\\d+): /.exec(document.body?.textContent ?? "")?.[1];
    const attribute = document.querySelector("[data-saved]")?.getAttribute("data-saved");
    for (const mark of ["record " + words, "component " + attribute]) {
      if (!shown.some(([each]) => each === mark)) shown.push([mark, Date.now()]);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}`;

/** Milliseconds: a server may tell a browser of one save twice, and what is saved between is lost on a page that is on its way. */
const QUIET = 1000;

/** Until a page has asked for nothing for a while. */
const quiet = (page: Page): Promise<void> =>
  new Promise((resolve) => {
    const isQuiet = () => {
      page.off("request", restart);
      resolve();
    };
    let timer = setTimeout(isQuiet, QUIET);
    const restart = () => {
      clearTimeout(timer);
      timer = setTimeout(isQuiet, QUIET);
    };
    page.on("request", restart);
  });
