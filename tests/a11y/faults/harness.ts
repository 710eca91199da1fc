import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "cheerio";
import { checkPages } from "../../../a11y/check.ts";
import type { Finding } from "../../../a11y/finding.ts";
import type { Page } from "../../../a11y/pages.ts";
import { addedFindings } from "../../../bench/compare.ts";
import { PATIENT } from "../../../bench/observe.ts";
import { serve } from "../../../bench/serve.ts";
import { type Fault, PAGES } from "./fault.ts";

/** A fault in one of its variants, on a page that is served. */
export interface Planted {
  readonly fault: Fault;
  /** Counted from 1. */
  readonly variant: number;
  readonly page: Page;
  /** The same page without the fault, at an address of the same form. */
  readonly clean: Page;
}

export interface Outcome extends Planted {
  /** What the fault adds, of the barriers and levels that the fault expects. */
  readonly found: readonly Finding[];
  /** Whatever else there is on the page with the fault and not on the one without. */
  readonly others: readonly Finding[];
}

/** The pages with faults, while they are served. */
export interface Plantation {
  readonly planted: readonly Planted[];
  readonly close: () => void;
}

/**
 * Plants faults into the built pages and serves those with and without them.
 *
 * @param variants how many of each fault; all of them unless told otherwise
 * @throws Error that names the variants which change nothing on the page they are for
 */
export async function plant(
  dist: string,
  faults: readonly Fault[],
  variants = Number.POSITIVE_INFINITY,
): Promise<Plantation> {
  const clean = new Map<string, string>();
  const html = new Map<string, string>();
  const useless: string[] = [];
  const places = faults.flatMap((fault) =>
    fault.variants.slice(0, variants).map((planting, index) => {
      const file = fault.on ?? PAGES[index % PAGES.length] ?? "index.html";
      const path = file.replace(/(^|\/)index\.html$/, "$1");
      const address = `/fault/none/0/${path}`;
      // Cheerio writes a page anew: what that alone may change must not count as the fault's doing.
      const before = clean.get(address) ?? load(readFileSync(join(dist, file), "utf8")).html();
      clean.set(address, before);
      const page = load(before);
      planting(page);
      const after = page.html();
      const variant = index + 1;
      if (after === before) useless.push(`${fault.name} ${variant} on ${file}`);
      html.set(`/fault/${fault.name}/${variant}/${path}`, after);
      return { fault, variant, path };
    }),
  );
  if (useless.length > 0) throw new Error(`These faults change nothing: ${useless.join(", ")}.`);
  const { url, close } = await serve(
    dist,
    (address) => html.get(address) ?? clean.get(address),
    (address) => address.replace(/^\/fault\/[^/]+\/\d+/, ""),
  );
  const at = (name: string, path: string) => ({
    name: `${name}/${path}`,
    url: `${url}fault/${name}/${path}`,
  });
  const planted = places.map(({ fault, variant, path }) => ({
    fault,
    variant,
    page: at(`${fault.name}/${variant}`, path),
    clean: at("none/0", path),
  }));
  return { planted, close };
}

/** Every page of a plantation once, those without faults first. */
export function pagesOf({ planted }: Plantation): Page[] {
  const pages = [...planted.map(({ clean }) => clean), ...planted.map(({ page }) => page)];
  return [...new Map(pages.map((page) => [page.url, page])).values()];
}

/**
 * Checks every page of a plantation.
 *
 * @throws Error when a page without faults cannot be checked
 */
export async function inspect(
  plantation: Plantation,
  onProgress: (done: number) => void = () => {},
): Promise<Outcome[]> {
  const results = await checkPages(pagesOf(plantation), { onProgress, limits: PATIENT });
  return plantation.planted.map((planted) => {
    const clean = results.get(planted.clean.name) ?? [];
    const lost = clean.find(({ rule }) => rule === "not-checked");
    if (lost) throw new Error(`${planted.clean.name}: ${lost.message}`);
    const added = addedFindings(results.get(planted.page.name) ?? [], clean);
    const { expects, levels = ["error", "warning"] } = planted.fault;
    const counts = ({ rule, level }: Finding) =>
      levels.includes(level) && expects.some((barrier) => barrier === rule);
    return {
      ...planted,
      found: added.filter(counts),
      others: added.filter((finding) => !counts(finding)),
    };
  });
}
