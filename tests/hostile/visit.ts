/** Opens pages in a browser, and tells what they run and what they ask for. */
import type { Browser } from "playwright-core";

export interface Event {
  /** Which of the pages, from 0 on. */
  readonly page: number;
  readonly what: string;
}

/** Pages that are open at once, each in a frame of its own. */
const together = 20;

/**
 * Whatever calls `alert`, or asks any server for anything: the pages hold all that they need, and link to no file
 * but their icon and feeds, which no browser fetches for a frame.
 *
 * @param pages HTML
 */
export async function whatRuns(browser: Browser, pages: readonly string[]): Promise<Event[]> {
  const events: Event[] = [];
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.exposeBinding("noticed", ({ frame }, what: string) => {
    events.push({ page: Number(frame.name()), what });
  });
  await tab.addInitScript("globalThis.alert = (what) => globalThis.noticed('alert ' + what)");
  await tab.route("**/*", async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/frames/") return route.fulfill({ contentType: "text/html", body: "<!DOCTYPE html>" });
    events.push({ page: Number(route.request().frame().name()), what: route.request().url() });
    return route.abort();
  });
  for (let start = 0; start < pages.length; start += together) {
    await tab.goto("https://frames.invalid/frames/");
    await tab.evaluate(openFrames, { pages: pages.slice(start, start + together), start });
  }
  await context.close();
  return events.sort((a, b) => a.page - b.page);
}

/** Runs in the browser: done when every frame has loaded, and what an event could set off has had its turn. */
async function openFrames({ pages, start }: { pages: readonly string[]; start: number }): Promise<void> {
  await Promise.all(
    pages.map(
      (html, index) =>
        new Promise((resolve) => {
          const frame = document.createElement("iframe");
          frame.name = String(start + index);
          frame.addEventListener("load", resolve);
          frame.srcdoc = html;
          document.body.append(frame);
        }),
    ),
  );
  await new Promise((resolve) => setTimeout(resolve, 0));
}
