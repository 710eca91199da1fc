/** Proves in a browser what sites store, and holds it against a list. */
import { servePages } from "../a11y/pages.ts";
import type { Browser } from "../scripts/browser.ts";
import { compare, type Difference } from "./compare.ts";
import type { List } from "./list.ts";
import type { SiteReport } from "./stored.ts";
import { type Visited, visit } from "./visit.ts";

export interface Proved extends SiteReport {
  /** Undefined without a list. */
  readonly differences: readonly Difference[] | undefined;
}

/**
 * @param inputs folders, and addresses that begin with http:// or https://; addresses of one host are one site
 * @param list what the one site says that it stores; without it the browser's word is only told
 * @throws Error for a list and several sites, and for what is not there or cannot be opened
 */
export async function prove(browser: Browser, inputs: readonly string[], list?: List): Promise<Proved[]> {
  const { sites, close } = await serve(inputs);
  try {
    if (list !== undefined && sites.length > 1) {
      throw new Error(
        `A list is of one site, and these are ${sites.length}: ${sites.map(({ site }) => site).join(", ")}. Prove them one by one.`,
      );
    }
    const proved: Proved[] = [];
    for (const each of sites) {
      const report = await visit(browser, each);
      proved.push({ ...report, differences: list && compare(list, report) });
    }
    return proved;
  } finally {
    close();
  }
}

async function serve(inputs: readonly string[]): Promise<{ sites: Visited[]; close: () => void }> {
  const served: { site: string; close: () => void; pages: Visited["pages"] }[] = [];
  const close = () => {
    for (const each of served) each.close();
  };
  try {
    for (const input of inputs) {
      const site = /^https?:\/\//i.test(input) ? new URL(input).origin : input;
      served.push({ site, ...(await servePages([input])) });
    }
  } catch (error) {
    close();
    throw error;
  }
  const sites = new Map<string, Visited>();
  for (const { site, pages } of served) {
    sites.set(site, { site, pages: [...(sites.get(site)?.pages ?? []), ...pages] });
  }
  return { sites: [...sites.values()], close };
}
