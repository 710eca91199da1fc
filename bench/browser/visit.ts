/** What opening a page takes its reader, in a real browser with a slow line and a slow processor. */
import type { Server } from "node:http";
import { setTimeout } from "node:timers/promises";
import type { Browser, BrowserContextOptions, CDPSession, Page } from "playwright-core";
import { type Line, type Link, slowLink } from "./link.ts";

/** A poor mobile network: 400 ms from a request to its answer, 400 kbit/s. */
export const LINE: Line = { roundTrip: 400, bytesPerSecond: 50_000 };

/** How many times slower than this machine's the visitor's processor is. */
const SLOWDOWN = 4;

/** What one page took. */
export interface Opened {
  /** All that came down the line, heads too. */
  readonly bytes: number;
  readonly requests: number;
  /** Milliseconds from the start of the navigation to the first text or picture (https://web.dev/articles/fcp). */
  readonly firstPaint: number;
  /** To the largest (https://web.dev/articles/lcp). */
  readonly largestPaint: number;
  /** Milliseconds for which the page could not answer (https://web.dev/articles/tbt), until nothing was left to load. */
  readonly blocked: number;
  /** Of the layout (https://web.dev/articles/cls): all shifts together, which is never less than the worst window. */
  readonly shift: number;
}

type Shape = "phone" | "desk";

const SHAPES: Readonly<Record<Shape, BrowserContextOptions>> = {
  phone: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
  desk: { viewport: { width: 1280, height: 800 } },
};

/** Milliseconds for which a finger or a button is down. */
const PRESS = 80;

/** Milliseconds for which a pointer rests on a link before it is pressed. */
const REST = 300;

interface Visit {
  readonly page: Page;
  readonly session: CDPSession;
  readonly link: Link;
  readonly requests: () => number;
}

/** Opens an address of a site in a fresh profile. */
export const first = (browser: Browser, site: Server, path: string): Promise<Opened> =>
  visited(browser, site, "phone", (visit) => open(visit, path));

/**
 * Opens a page and then, by the link to it, another.
 *
 * @param shape on a "phone" the link is tapped; at a "desk" the pointer rests on it before it is pressed
 * @returns what the other page took; its bytes and requests include what was fetched for it before it was opened
 */
export const second = (
  browser: Browser,
  site: Server,
  shape: Shape,
  from: string,
  to: string,
): Promise<Opened> =>
  visited(browser, site, shape, async (visit) => {
    await open(visit, from);
    const target = visit.page.locator(`main a[href="${to}"]`).first();
    if ((await target.count()) === 0) throw new Error(`${from} has no link to ${to}.`);
    await target.scrollIntoViewIfNeeded();
    const box = await target.boundingBox();
    if (!box) throw new Error(`${from} shows no link to ${to}.`);
    // The first letter of it: a link that breaks into two lines has nothing in its middle.
    const place = { x: box.x + 8, y: box.y + 8 };
    return opened(visit, async () => {
      await Promise.all([visit.page.waitForURL(`**${to}`), choose(visit, shape, place)]);
    });
  });

async function choose(
  { page, session }: Visit,
  shape: Shape,
  { x, y }: { readonly x: number; readonly y: number },
): Promise<void> {
  if (shape === "phone") {
    await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
    await setTimeout(PRESS);
    await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    return;
  }
  await page.mouse.move(x, y);
  await setTimeout(REST);
  await page.mouse.down();
  await setTimeout(PRESS);
  await page.mouse.up();
}

const open = (visit: Visit, path: string): Promise<Opened> =>
  opened(visit, async () => {
    const answer = await visit.page.goto(new URL(path, visit.link.url).href);
    if (!answer?.ok()) throw new Error(`${path} is answered with ${answer?.status()}.`);
  });

async function opened({ page, link, requests }: Visit, act: () => Promise<void>): Promise<Opened> {
  const [bytesBefore, requestsBefore] = [link.bytes(), requests()];
  await act();
  await link.quiet();
  const told = await page.evaluate(figures);
  if (told.firstPaint === undefined || told.largestPaint === undefined) {
    throw new Error(`The browser does not tell when it painted ${page.url()}.`);
  }
  return {
    bytes: link.bytes() - bytesBefore,
    requests: requests() - requestsBefore,
    ...told,
    firstPaint: told.firstPaint,
    largestPaint: told.largestPaint,
  };
}

async function visited<T>(
  browser: Browser,
  site: Server,
  shape: Shape,
  look: (visit: Visit) => Promise<T>,
): Promise<T> {
  const address = site.address();
  if (typeof address !== "object" || !address) throw new Error("The site is not being served.");
  let requests = 0;
  const count = () => {
    requests += 1;
  };
  site.on("request", count);
  const link = await slowLink(address.port, LINE);
  const context = await browser.newContext(SHAPES[shape]);
  try {
    const page = await context.newPage();
    await page.addInitScript(observe);
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
    return await look({ page, session, link, requests: () => requests });
  } finally {
    await context.close();
    await link.close();
    site.off("request", count);
  }
}

/** In the page, before all of its own: keeps what only an observer is told of. */
function observe(): void {
  const seen: PerformanceEntry[] = [];
  Object.assign(globalThis, { seen });
  for (const type of ["largest-contentful-paint", "longtask", "layout-shift"]) {
    new PerformanceObserver((list) => seen.push(...list.getEntries())).observe({ type, buffered: true });
  }
}

/** In the page: what it took so far, in milliseconds. */
async function figures() {
  const seen = Reflect.get(globalThis, "seen") as PerformanceEntry[];
  // What a frame took is told with the next one, and when it came to the screen some frames later.
  for (let frame = 0; frame < 600; frame++) {
    await new Promise((next) => requestAnimationFrame(next));
    if (frame > 1 && seen.some(({ entryType }) => entryType === "largest-contentful-paint")) break;
  }
  const firstPaint = performance.getEntriesByName("first-contentful-paint")[0]?.startTime;
  const largest = seen.filter(({ entryType }) => entryType === "largest-contentful-paint");
  const tasks = seen.filter(({ entryType }) => entryType === "longtask");
  const shifts = seen.filter(({ entryType }) => entryType === "layout-shift");
  return {
    firstPaint,
    largestPaint: largest.at(-1)?.startTime,
    blocked: tasks
      .filter(({ startTime, duration }) => startTime + duration > (firstPaint ?? 0))
      .reduce((sum, { duration }) => sum + duration - 50, 0),
    shift: shifts.reduce((sum, entry) => sum + Number(Reflect.get(entry, "value")), 0),
  };
}
