import { availableParallelism } from "node:os";
import pa11yCi, { type Issue } from "pa11y-ci";
import type { Page } from "../a11y/pages.ts";
import { findPackagedBrowser } from "../scripts/browser.ts";

/**
 * What pa11y-ci says of pages with its defaults: HTML_CodeSniffer's errors against WCAG 2 AA. A page that it
 * cannot check is one on which it finds nothing.
 *
 * @returns the issues by the pages' names
 */
export async function baseline(pages: readonly Page[]): Promise<Map<string, readonly Issue[]>> {
  if (pages.length === 0) return new Map();
  console.error(`pa11y-ci with its defaults: ${pages.length} pages`);
  const { executablePath, args, env } = await findPackagedBrowser();
  const { results } = await pa11yCi(
    // Objects: with plain addresses pa11y-ci lets pages that are checked side by side share their settings.
    pages.map(({ url }) => ({ url })),
    {
      chromeLaunchConfig: { executablePath, args, env },
      // Not its default of one at a time: how many run side by side changes nothing but the time.
      concurrency: availableParallelism(),
      includeWarnings: false,
      reporters: false,
      runners: ["htmlcs"],
      standard: "WCAG2AA",
      threshold: 0,
      // A busy machine is not to count against it.
      timeout: 120_000,
    },
  );
  const answers = pages.map(({ name, url }): [string, readonly (Issue | Error)[]] => {
    return [name, results[url] ?? [new Error("it was led on to another address")]];
  });
  for (const [name, issues] of answers) {
    const [lost] = issues.filter((issue) => issue instanceof Error);
    if (lost) console.error(`pa11y-ci could not check ${name}: ${lost.message}`);
  }
  return new Map(
    answers.map(([name, issues]) => [
      name,
      issues.filter((issue): issue is Issue => !(issue instanceof Error)),
    ]),
  );
}

/** Whether there is an issue that the page without the barrier hasn't. */
export function saysMore(bad: readonly Issue[] = [], good: readonly Issue[] = []): boolean {
  const known = new Set(good.map(({ code, selector }) => `${code} ${selector}`));
  return bad.some(({ code, selector }) => !known.has(`${code} ${selector}`));
}

/** The success criterion in a code of HTML_CodeSniffer's ("WCAG2AA.Principle1.Guideline1_4.1_4_3.G18.Fail"). */
export function criterionOf({ code }: Issue): string | undefined {
  return /Guideline\d_\d+\.(\d_\d_\d+)/.exec(code)?.[1]?.replaceAll("_", ".");
}
