/** Takes a browser through the pages of a site and notes what it comes to hold. */
import { setTimeout as after } from "node:timers/promises";
import type { BrowserContext, Page, Request } from "playwright-core";
import type { Browser } from "../scripts/browser.ts";
import { withProfile } from "./profile.ts";
import { read } from "./read.ts";
import { keyOf, type Lifetime, type Seen, type SiteReport, type Stored } from "./stored.ts";
import { countForms, submitForm, usePage } from "./use.ts";

/** A page to open: the name it is reported under and its address. */
export interface Address {
  readonly name: string;
  readonly url: string;
}

export interface Visited {
  readonly site: string;
  readonly pages: readonly Address[];
}

/** Milliseconds. A page that asked for nothing more for so long has settled. */
const QUIET = 150;
/** Milliseconds after which a page that goes on asking is taken as it is. */
const RESTLESS = 5_000;
/** Milliseconds for all that is done with one page, after which it is given up and the visit fails. */
const ENDLESS = 120_000;

/** What the page may do now of what leads away from it. */
type Gate = "open" | "closed" | "own hosts";

/**
 * Opens every page of a site in one fresh profile, uses its controls, submits its forms, and reads what is stored
 * after each step. Links are clicked, and not followed.
 *
 * @throws Error that names the page that could not be opened or never came to rest
 */
export const visit = (browser: Browser, { site, pages }: Visited): Promise<SiteReport> =>
  withProfile(browser, async (context) => {
    const page = context.pages()[0] ?? (await context.newPage());
    const tour = new Tour(context, page, pages);
    await tour.start();
    for (const address of pages) await tour.see(address);
    const [first] = pages;
    // Once more, for what was stored on leaving the last page, or late.
    if (first !== undefined) await tour.open(first);
    return {
      site,
      browser: await nameOf(context, page),
      pages: pages.length,
      ownHosts: tour.ownHosts,
      stored: tour.stored(),
      hosts: tour.hosts(),
    };
  });

/** What the browser calls itself: "Chrome", not "HeadlessChrome", which is the same without a window. */
async function nameOf(context: BrowserContext, page: Page): Promise<SiteReport["browser"]> {
  const cdp = await context.newCDPSession(page);
  const { product } = await cdp.send("Browser.getVersion");
  const [name = "", version = ""] = product.replace(/^Headless/, "").split("/");
  return { name, version };
}

class Tour {
  readonly ownHosts: readonly string[];
  readonly #context: BrowserContext;
  readonly #page: Page;
  readonly #seen = new Map<string, Seen>();
  readonly #contacted = new Set<string>();
  readonly #stopped = new WeakSet<Request>();
  #gate: Gate = "open";
  #inFlight = 0;
  #quietSince = 0;

  constructor(context: BrowserContext, page: Page, pages: readonly Address[]) {
    this.#context = context;
    this.#page = page;
    const urls = pages.map(({ url }) => new URL(url));
    this.ownHosts = [...new Set(urls.flatMap(({ host, hostname }) => [host, hostname]))];
  }

  /** Watches what is asked for, and keeps the page where it is. */
  async start(): Promise<void> {
    this.#context.on("request", (request) => this.#asked(request));
    this.#context.on("requestfinished", () => this.#answered());
    this.#context.on("requestfailed", () => this.#answered());
    this.#page.on("websocket", (socket) => this.#contacted.add(new URL(socket.url()).host));
    this.#page.on("dialog", (dialog) => dialog.accept());
    this.#context.on("page", (popup) => popup.close());
    await this.#context.route("**/*", (route, request) => {
      // A page to which nothing is sent stays as it is (RFC 9110 section 15.3.5).
      return this.#stopped.has(request) ? route.fulfill({ status: 204 }) : route.continue();
    });
  }

  /** Opens a page, uses all that is in it, and submits its forms one by one. */
  async see(address: Address): Promise<void> {
    const limit = setTimeout(() => this.#page.close(), ENDLESS);
    try {
      await this.open(address);
      this.#gate = "closed";
      await usePage(this.#page);
      await this.#settle(address);
      const forms = await countForms(this.#page);
      for (let index = 0; index < forms; index++) {
        await this.open(address);
        this.#gate = "own hosts";
        await submitForm(this.#page, index);
        await this.#settle(address);
      }
    } catch (error) {
      if (!this.#page.isClosed()) throw error;
      throw new Error(`${address.name} did not come to rest within ${ENDLESS / 1000} seconds.`, {
        cause: error,
      });
    } finally {
      clearTimeout(limit);
    }
  }

  async open(address: Address): Promise<void> {
    this.#gate = "open";
    try {
      const response = await this.#page.goto(address.url);
      const status = response?.status() ?? 200;
      if (status >= 400) throw new Error(`the answer is ${status}`);
    } catch (error) {
      const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
      throw new Error(`${address.name} could not be opened: ${reason}`, { cause: error });
    }
    await this.#settle(address);
  }

  stored(): Seen[] {
    return [...this.#seen.values()].toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  }

  hosts(): string[] {
    return [...this.#contacted].filter((host) => !this.ownHosts.includes(host)).toSorted();
  }

  #asked(request: Request): void {
    this.#inFlight++;
    const { protocol, host } = new URL(request.url());
    if (this.#leads(request, host)) this.#stopped.add(request);
    else if (/^(?:https?|wss?):$/.test(protocol)) this.#contacted.add(host);
  }

  #answered(): void {
    this.#inFlight--;
    this.#quietSince = Date.now();
  }

  /** Whether a request would lead out of the page, and may not. */
  #leads(request: Request, host: string): boolean {
    if (request.serviceWorker() !== null || !request.isNavigationRequest()) return false;
    const frame = request.frame();
    if (frame.parentFrame() !== null) return false;
    if (frame.page() !== this.#page || this.#gate === "closed") return true;
    return this.#gate === "own hosts" && !this.ownHosts.includes(host);
  }

  /** Waits until the page asks for nothing more, and notes what is stored then. */
  async #settle({ name }: Address): Promise<void> {
    this.#quietSince = Date.now();
    const end = Date.now() + RESTLESS;
    while (Date.now() < end && (this.#inFlight > 0 || Date.now() - this.#quietSince < QUIET)) {
      await after(QUIET / 5);
    }
    await this.#page.waitForLoadState("domcontentloaded");
    for (const each of await read(this.#context, this.#page)) this.#note(each, name);
  }

  #note(stored: Stored, page: string): void {
    const key = keyOf(stored);
    const before = this.#seen.get(key);
    if (before === undefined) this.#seen.set(key, { ...stored, page });
    else this.#seen.set(key, { ...before, lifetime: longer(before.lifetime, stored.lifetime) });
  }
}

/** A cookie is read later than it is set, and may be set anew: the longest lifetime is the nearest to the truth. */
const longer = (a: Lifetime, b: Lifetime): Lifetime =>
  typeof a === "number" && typeof b === "number" ? Math.max(a, b) : typeof a === "number" ? a : b;
