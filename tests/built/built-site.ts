/** The built site as tests read it: every page parsed once. `npm test` builds dist/ before these run. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type CheerioAPI, load } from "cheerio";
import { filesIn } from "../../scripts/folder.ts";

export const dist = "dist";

export interface BuiltPage {
  /** From the site's root: "/events/", "/404.html". */
  readonly url: string;
  readonly html: string;
  readonly $: CheerioAPI;
}

/** Every file of dist/, by its path from the site's root. */
export const builtFiles: ReadonlySet<string> = new Set(filesIn(dist).map((file) => `/${file}`));

export const builtText = (path: string): string => readFileSync(join(dist, path), "utf8");

export const builtPages: readonly BuiltPage[] = [...builtFiles]
  .filter((path) => path.endsWith(".html"))
  .sort()
  .map((path) => {
    const html = builtText(path);
    return { url: path.replace(/index\.html$/, ""), html, $: load(html) };
  });

/** The words a page shows in its main part, with white space folded. */
export const mainText = ({ $ }: Pick<BuiltPage, "$">): string => folded($("main").text());

export const folded = (text: string): string => text.replace(/\s+/g, " ").trim();

export const builtPage = (url: string): BuiltPage => {
  const page = builtPages.find((each) => each.url === url);
  if (page === undefined) throw new Error(`No page ${url} in ${dist}/.`);
  return page;
};
