import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { Tab } from "../tab.ts";
import type { Verdict } from "./engine.ts";

const require = createRequire(import.meta.url);

/** What we use of pa11y 9, which brings no declarations. */
type Pa11y = (
  url: string,
  options: {
    readonly browser: unknown;
    readonly page: unknown;
    /** Whether the page is taken as it is, without loading it. */
    readonly ignoreUrl: true;
    readonly includeNotices: true;
    readonly includeWarnings: true;
    /** Paths of the modules that run an engine in the page. */
    readonly runners: readonly string[];
    readonly standard: "WCAG2AA";
    /** Milliseconds. */
    readonly timeout: number;
    /** "" leaves the browser's own. */
    readonly userAgent: "";
    readonly viewport: { readonly width: number; readonly height: number };
  },
) => Promise<{ readonly issues: readonly { readonly runnerExtras: { readonly verdict: Verdict } }[] }>;

const pa11y: Pa11y = require("pa11y");

/** Milliseconds; the tab gives up much earlier. */
const LIMIT = 600_000;

/**
 * What one of our runners for pa11y, which stand beside this file, says of the page in a tab. A runner writes the
 * whole verdict, since pa11y's own selectors tell elements with the same id by that id.
 */
export async function runnerSays(tab: Tab, runner: string): Promise<Verdict[]> {
  const { issues } = await tab.orLost(
    pa11y(tab.url, {
      browser: tab.page.browser(),
      page: tab.page,
      ignoreUrl: true,
      includeNotices: true,
      includeWarnings: true,
      runners: [fileURLToPath(new URL(runner, import.meta.url))],
      standard: "WCAG2AA",
      timeout: LIMIT,
      userAgent: "",
      viewport: { width: 1280, height: 1024 },
    }),
  );
  return issues.map(({ runnerExtras }) => runnerExtras.verdict);
}
