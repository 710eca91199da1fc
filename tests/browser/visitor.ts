import type { Server } from "node:http";
import { after, before } from "node:test";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { findBrowser, launch } from "../../scripts/browser.ts";
import { createSiteServer, listen, stop } from "../../scripts/server.ts";

/**
 * A browser for all tests of a file.
 *
 * @param folder served to it, where pages' addresses are then looked for
 * @returns a function that opens a page in a fresh profile, lets `visit` look at it, and closes it again; `visit` is
 *   also given the address at which the folder is served
 */
export function visitor(folder?: string) {
  let server: Server | undefined;
  let base = "";
  let browser: Browser;
  before(async () => {
    if (folder !== undefined) {
      server = createSiteServer(folder);
      base = await listen(server, 0);
    }
    browser = await launch(await findBrowser());
  });
  after(async () => {
    await browser.close();
    if (server) stop(server);
  });
  return async (
    options: BrowserContextOptions,
    visit: (page: Page, base: string) => Promise<void>,
  ): Promise<void> => {
    const context = await browser.newContext({ ...(base === "" ? {} : { baseURL: base }), ...options });
    try {
      await visit(await context.newPage(), base);
    } finally {
      await context.close();
    }
  };
}
