import { PNG } from "pngjs";
import type { Browser, BrowserContext, CDPSession, KeyInput, Page } from "puppeteer";
import { TOOLS } from "./bundle.ts";
import { type Setting, type SettingName, settings } from "./settings.ts";

/** Milliseconds. */
const QUIET = 100;
const CLOSE_LIMIT = 5_000;
/** The scale in which a page is drawn that nobody looks at: drawing takes the browser longer than laying out. */
const SMALL = 0.1;
/** Bytes of HTML. The longest page of the web that anyone reads is a tenth of this. */
const SIZE_LIMIT = 10_000_000;

/** A rectangle of the page, in CSS pixels from its top left corner. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Why a page cannot be checked, as the end of a sentence that begins with "it" or "the". */
export class NotChecked extends Error {}

/**
 * One tab of the browser, in which pages are opened one after the other. A page in it can do no harm to the
 * check: it cannot leave, open windows, hang or be endless without the tab noticing. What it noticed makes
 * every later call fail with NotChecked, and the tab must then be thrown away.
 */
export class Tab {
  /** The HTML as the server sent it. */
  html = "";
  url = "";
  /** How many pages have been opened in it: what is found out about one holds for this number. */
  visit = 0;
  /** Addresses that the page tried to go to since it was loaded; it is not let go. */
  departures: string[] = [];
  /** What the page said in alerts since it was loaded; they are closed at once. */
  alerts: string[] = [];

  readonly page: Page;
  readonly cdp: CDPSession;
  readonly #context: BrowserContext;
  readonly #script: string;
  readonly #loadLimit: number;
  /** Settles only when the page is lost. */
  readonly #lost: Promise<never>;
  #lose: (reason: NotChecked) => void = () => {};
  #inFlight = new Set<string>();
  #quietSince = 0;
  #main = "";
  #bytes = 0;
  #setting: SettingName = "desktop";
  #scale = SMALL;
  /** How the page is shown now, by what a setting sets. */
  readonly #shown = new Map<string, string>();

  private constructor(
    context: BrowserContext,
    page: Page,
    cdp: CDPSession,
    script: string,
    loadLimit: number,
  ) {
    this.#loadLimit = loadLimit;
    this.#context = context;
    this.page = page;
    this.cdp = cdp;
    this.#script = script;
    this.#lost = new Promise((_, reject) => {
      this.#lose = reject;
    });
    // Whoever waits for it hears of it; nobody may be waiting just now.
    this.#lost.catch(() => {});
  }

  /**
   * @param script that runs in every page before its own: pageScript()
   * @param loadLimit milliseconds for a page to load and settle
   */
  static async open(browser: Browser, script: string, loadLimit: number): Promise<Tab> {
    // A window of its own: tabs of one window take the focus and the painting from each other.
    const context = await browser.createBrowserContext({ downloadBehavior: { policy: "deny" } });
    const page = await context.newPage();
    const cdp = await page.createCDPSession();
    const tab = new Tab(context, page, cdp, script, loadLimit);
    await tab.#watch();
    return tab;
  }

  get browser(): Browser {
    return this.page.browser();
  }

  /** Throws the tab away, even one whose page never lets go. */
  async close(): Promise<void> {
    const limit = new Promise<void>((resolve) => setTimeout(resolve, CLOSE_LIMIT).unref());
    try {
      await Promise.race([this.#context.close(), limit]);
    } catch (error) {
      // With a browser that has stopped, the tab is gone too; one that is stopping loses its tabs before its connection.
      const isGone = error instanceof Error && error.message.includes("Failed to find context");
      if (this.browser.connected && !isGone) throw error;
    }
  }

  async #watch(): Promise<void> {
    this.page.on("error", () => this.#lose(new NotChecked("it crashed the browser's tab")));
    this.page.on("dialog", (dialog) => {
      // The page asks whether its reader really wants to leave: the check does, or it could never load it anew.
      const leaves = dialog.type() === "beforeunload";
      if (!leaves) this.alerts.push(dialog.message());
      (leaves ? dialog.accept() : dialog.dismiss()).catch(() =>
        this.#lose(new NotChecked("it opens alerts faster than they can be closed")),
      );
    });
    const { cdp } = this;
    this.page.once("close", () => this.#lose(new NotChecked("the browser stopped")));
    const { frameTree } = await cdp.send("Page.getFrameTree");
    cdp.on("Network.requestWillBeSent", ({ requestId, type }) => {
      if (type !== "EventSource" && type !== "Media" && type !== "Ping") this.#inFlight.add(requestId);
    });
    const landed = (requestId: string) => {
      if (this.#inFlight.delete(requestId) && this.#inFlight.size === 0) this.#quietSince = performance.now();
    };
    // A film or sound in an object element is never said to have landed.
    cdp.on("Network.responseReceived", ({ requestId, response: { mimeType } }) => {
      if (/^(audio|video)\//.test(mimeType)) landed(requestId);
    });
    cdp.on("Network.loadingFinished", ({ requestId }) => landed(requestId));
    cdp.on("Network.loadingFailed", ({ requestId }) => landed(requestId));
    cdp.on("Network.dataReceived", ({ requestId, dataLength }) => {
      if (requestId !== this.#main) return;
      this.#bytes += dataLength;
      if (this.#bytes > SIZE_LIMIT) {
        this.#lose(new NotChecked(`it is larger than ${SIZE_LIMIT / 1_000_000} MB`));
      }
    });
    cdp.on("Fetch.requestPaused", ({ requestId, networkId, frameId, request }) => {
      const isFirst = this.#main === "" || networkId === this.#main;
      const ofThePage = frameId === frameTree.frame.id;
      if (ofThePage && isFirst && networkId) this.#main = networkId;
      const answer =
        !ofThePage || isFirst
          ? cdp.send("Fetch.continueRequest", { requestId })
          : cdp.send("Fetch.failRequest", { requestId, errorReason: "Aborted" });
      if (ofThePage && !isFirst) this.departures.push(request.url);
      // The tab may be closing.
      answer.catch(() => {});
    });
    await Promise.all([
      cdp.send("Network.enable"),
      cdp.send("Page.enable"),
      cdp.send("Emulation.setFocusEmulationEnabled", { enabled: true }),
      cdp.send("Fetch.enable", { patterns: [{ resourceType: "Document" }] }),
      this.page.evaluateOnNewDocument(this.#script),
    ]);
  }

  /**
   * Opens a page at the desktop setting and waits until it has settled: loaded, and nothing more on its way
   * from the network for a tenth of a second.
   *
   * @throws NotChecked when that cannot be
   */
  async go(url: string): Promise<void> {
    this.url = url;
    this.visit++;
    await this.show("desktop");
    await this.#load(() => this.page.goto(url, { waitUntil: "load", timeout: 0 }));
    if (this.alerts[0] !== undefined)
      throw new NotChecked(`it opens an alert by itself: "${this.alerts[0]}"`);
    this.#mustStay();
  }

  /** The same page anew, as it was before anything was done to it. */
  async reload(): Promise<void> {
    await this.show("desktop");
    await this.#load(() => this.page.reload({ waitUntil: "load", timeout: 0 }));
  }

  async #load(navigate: () => ReturnType<Page["goto"]>): Promise<void> {
    this.#main = "";
    this.#bytes = 0;
    this.departures = [];
    this.alerts = [];
    this.#inFlight.clear();
    const limit = setTimeout(
      () => this.#lose(new NotChecked(`it had not settled after ${this.#loadLimit / 1000} seconds`)),
      this.#loadLimit,
    );
    try {
      const response = await this.orLost(navigate());
      this.#mustStay();
      if (!response) throw new NotChecked("the browser got no answer");
      // A page that is loaded anew may come from the browser's cache.
      const isCached = response.status() === 304;
      if (!response.ok() && !isCached) throw new NotChecked(`the server answered ${response.status()}`);
      const type = response.headers()["content-type"] ?? "";
      if (!isCached && !/html|^$/.test(type)) throw new NotChecked(`it is no page: the server says ${type}`);
      this.html = await this.orLost(response.text());
      await this.orLost(this.#quiet());
      await this.load(TOOLS);
    } catch (error) {
      throw error instanceof NotChecked ? error : new NotChecked(reasonOf(error));
    } finally {
      clearTimeout(limit);
    }
  }

  #mustStay(): void {
    const [elsewhere] = this.departures;
    if (elsewhere !== undefined) throw new NotChecked(`it leads on to ${elsewhere} by itself`);
  }

  async #quiet(): Promise<void> {
    this.#quietSince = performance.now();
    for (;;) {
      const rest = this.#inFlight.size > 0 ? QUIET : this.#quietSince + QUIET - performance.now();
      if (rest <= 0) return;
      await new Promise((resolve) => setTimeout(resolve, rest));
    }
  }

  /** @throws NotChecked as soon as the page is lost, whatever was waited for */
  orLost<T>(promise: Promise<T>): Promise<T> {
    return Promise.race([promise, this.#lost]);
  }

  /** Fails everything that waits for this page. */
  giveUp(reason: string): void {
    this.#lose(new NotChecked(reason));
  }

  /** Runs what pageScript() brought into the page under a name: the tools, or an engine's script. */
  load(name: string): Promise<void> {
    return this.run((library) => window.__a11yLibraries[library]?.call(window), name);
  }

  /** Runs a function in the page; it sees nothing of here but its arguments, and the tools as window.a11y. */
  run<Arguments extends unknown[], Result>(
    work: (...values: Arguments) => Result | Promise<Result>,
    ...values: Arguments
  ): Promise<Result> {
    return this.orLost(
      this.page.evaluate(work as (...values: unknown[]) => Result, ...values),
    ) as Promise<Result>;
  }

  /**
   * Shows the page in another setting, and waits until it is laid out so.
   *
   * @param scale of the drawing, not of the page
   */
  async show(name: SettingName, scale = SMALL): Promise<void> {
    this.#setting = name;
    this.#scale = scale;
    const { width, height, media = {}, text = 1, spacing = false }: Setting = settings[name];
    const features = ["prefers-color-scheme", "forced-colors", "prefers-reduced-motion"].map((feature) => ({
      name: feature,
      value: media[feature] ?? "",
    }));
    // Together, so that the browser lays the page out once.
    await Promise.all([
      this.#set("size", { width, height, scale }, (size) =>
        this.cdp.send("Emulation.setDeviceMetricsOverride", { ...size, deviceScaleFactor: 1, mobile: false }),
      ),
      this.#set("media", { features }, (media) => this.cdp.send("Emulation.setEmulatedMedia", media)),
      this.#set("text", { standard: 16 * text, fixed: 13 * text }, (fontSizes) =>
        this.cdp.send("Page.setFontSizes", { fontSizes }),
      ),
      this.#set("spacing", spacing, (wanted) => this.page.evaluate(space, wanted)),
    ]);
    await this.run(() => new Promise<unknown>((next) => requestAnimationFrame(next)));
  }

  /** Draws the page in its full size until it is next shown or loaded: for pictures, and for the mouse. */
  async enlarge(): Promise<void> {
    if (this.#scale !== 1) await this.show(this.#setting, 1);
  }

  /** Sets what is not so yet: each change makes the browser lay out and draw the whole page. */
  async #set<Value>(what: string, value: Value, change: (value: Value) => Promise<unknown>): Promise<void> {
    const wanted = JSON.stringify(value);
    if (this.#shown.get(what) === wanted) return;
    this.#shown.set(what, wanted);
    await this.orLost(change(value));
  }

  /** Presses one key, or several together as in "Shift+Tab". */
  async press(keys: string): Promise<void> {
    const names = keys.split("+") as KeyInput[];
    const last = names.pop();
    if (!last) return;
    for (const name of names) await this.orLost(this.page.keyboard.down(name));
    await this.orLost(this.page.keyboard.press(last));
    for (const name of names.reverse()) await this.orLost(this.page.keyboard.up(name));
  }

  /** A picture of a part of the page, by pixels of red, green, blue and opacity. */
  async picture(area: Area): Promise<PNG> {
    return PNG.sync.read(Buffer.from(await this.photograph(area), "base64"));
  }

  /** A picture of a part of the page, as a PNG file in base64. */
  async photograph(area: Area): Promise<string> {
    await this.enlarge();
    const clip = { ...area, scale: 1 };
    const { data } = await this.orLost(
      this.cdp.send("Page.captureScreenshot", { clip, captureBeyondViewport: true, optimizeForSpeed: true }),
    );
    return data;
  }
}

/** Sets the text spacing of WCAG 1.4.12, or takes it back; a sheet of scripts passes any security policy. */
function space(wanted: boolean): void {
  const others = document.adoptedStyleSheets.filter((sheet) => !("a11ySpacing" in sheet));
  if (!wanted) {
    document.adoptedStyleSheets = others;
    return;
  }
  const sheet = Object.assign(new CSSStyleSheet(), { a11ySpacing: true });
  sheet.replaceSync(
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }" +
      "p { margin-bottom: 2em !important }",
  );
  document.adoptedStyleSheets = [...others, sheet];
}

/** The cause in words: Chromium's names for what went wrong on the network are the ones people search for. */
function reasonOf(error: unknown): string {
  const { message } = error instanceof Error ? error : new Error(String(error));
  return /net::\w+/.exec(message)?.[0] ?? message;
}
