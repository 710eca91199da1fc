import { statSync } from "node:fs";
import { sep } from "node:path";
import { checkPages, type Finding, type Page, pagesIn } from "./accessibility.ts";
import { report } from "./report.ts";
import { createSiteServer, listen } from "./server.ts";

/**
 * Checks pages for barriers: npm run a11y -- [--json] [DIR or URL ...], with dist/ when none is named.
 * The exit code is 1 when a page has an error or could not be checked. With --json, stdout holds one object
 * and nothing else: by file or address, the findings that accessibility.ts declares.
 */
const closers: (() => void)[] = [];
try {
  const words = process.argv.slice(2);
  const unknown = words.find((word) => word.startsWith("-") && word !== "--json");
  if (unknown) throw new Error(`There is no option ${unknown}; there is --json.`);
  const inputs = words.filter((word) => word !== "--json");
  const pages: Page[] = [];
  for (const input of inputs.length > 0 ? inputs : ["dist"]) pages.push(...(await pagesOf(input)));
  const results = await checkPages(pages);
  console.log(
    words.includes("--json") ? JSON.stringify(Object.fromEntries(results), null, 2) : inWords(results),
  );
  if ([...results.values()].flat().some(isError)) process.exitCode = 1;
} catch (error) {
  report(error);
  process.exitCode = 1;
} finally {
  for (const close of closers) close();
}

async function pagesOf(input: string): Promise<Page[]> {
  if (/^https?:\/\//i.test(input)) return [{ name: input, url: input }];
  if (!statSync(input, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`There is no folder "${input}" to check. npm run build makes dist.`);
  }
  const server = createSiteServer(input);
  const url = await listen(server, 0);
  closers.push(() => {
    server.close();
    server.closeAllConnections();
  });
  const pages = await pagesIn(input, url, input.split(sep).join("/").replace(/\/+$/, ""));
  if (pages.length === 0) throw new Error(`The folder "${input}" holds no .html file to check.`);
  return pages;
}

/** The errors by page, then how much there is. Warnings are only counted: most pages have the same ones. */
function inWords(results: ReadonlyMap<string, readonly Finding[]>): string {
  const errors = [...results].map(([name, findings]) => ({ name, errors: findings.filter(isError) }));
  const failed = errors.filter((page) => page.errors.length > 0);
  const unchecked = failed.filter((page) => page.errors.some(({ rule }) => rule === "not-checked"));
  const warnings = [...results.values()].flat().filter((finding) => !isError(finding));
  return [
    ...failed.flatMap((page) => [page.name, ...page.errors.map(inLines)]),
    ...(warnings.length > 0 ? [`${warnings.length} warnings need a person to look: --json lists them.`] : []),
    `${results.size - unchecked.length} pages checked, ${failed.length} with errors`,
  ].join("\n");
}

function inLines({ message, rule, wcag, selector }: Finding): string {
  const criterion = wcag ? `, WCAG ${wcag}` : "";
  return `  ${message} [${rule}${criterion}]${selector ? `\n    at ${selector}` : ""}`;
}

function isError({ level }: Finding): boolean {
  return level === "error";
}
