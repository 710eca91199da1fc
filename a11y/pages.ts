import { statSync } from "node:fs";
import { sep } from "node:path";
import { htmlFilesIn } from "../scripts/output-checks.ts";
import { createSiteServer, listen, stop } from "../scripts/server.ts";

/** A page to check: the name it is reported under and the address it is loaded from. */
export interface Page {
  readonly name: string;
  readonly url: string;
}

/** The pages that were asked for, while they are served. */
export interface Served {
  readonly pages: readonly Page[];
  readonly close: () => void;
}

/**
 * The pages at addresses and in folders; folders are served the way the site is.
 *
 * @param inputs folders, and addresses that begin with http:// or https://
 * @throws Error with a sentence to act on when a folder is not there or holds no page
 */
export async function servePages(inputs: readonly string[]): Promise<Served> {
  const pages: Page[] = [];
  const closers: (() => void)[] = [];
  const close = () => {
    for (const each of closers) each();
  };
  try {
    for (const input of inputs) {
      if (/^https?:\/\//i.test(input)) {
        pages.push({ name: input, url: input });
        continue;
      }
      if (!statSync(input, { throwIfNoEntry: false })?.isDirectory()) {
        throw new Error(`There is no folder "${input}" to check. npm run build makes dist.`);
      }
      // Engines and probes work in the page, by means that the policy keeps from it.
      const server = createSiteServer(input, { withPolicy: false });
      const url = await listen(server, 0);
      closers.push(() => stop(server));
      const found = pagesIn(input, url, input.split(sep).join("/").replace(/\/+$/, ""));
      if (found.length === 0) throw new Error(`The folder "${input}" holds no .html file to check.`);
      pages.push(...found);
    }
  } catch (error) {
    close();
    throw error;
  }
  return { pages: unique(pages), close };
}

/** A page asked for twice is checked once. */
function unique(pages: readonly Page[]): Page[] {
  return [...new Map(pages.map((page) => [page.name, page])).values()];
}

/**
 * The .html files of a folder as pages, sorted by path.
 *
 * @param url where the folder is served, with a slash at the end
 * @param name what the pages' names begin with, before a slash
 */
function pagesIn(folder: string, url: string, name: string): Page[] {
  return htmlFilesIn(folder).map((file) => {
    const path = file
      .replace(/(^|\/)index\.html$/, "$1")
      .split("/")
      .map(encodeURIComponent)
      .join("/");
    return { name: `${name}/${file}`, url: new URL(path, url).href };
  });
}
