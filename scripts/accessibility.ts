import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import pa11yCi, { type Issue } from "pa11y-ci";
import { findBrowser, launch } from "./browser.ts";
import { htmlFilesIn } from "./output-checks.ts";

/** A page to check: the name it is reported under and the address it is loaded from. */
export interface Page {
  readonly name: string;
  readonly url: string;
}

export interface Finding {
  /** The rule's name with axe or HTML_CodeSniffer, or "not-checked". */
  readonly rule: string;
  /** An error is certain; a warning needs a person to look. */
  readonly level: "error" | "warning";
  readonly message: string;
  /** A CSS selector, or "" where the finding is about no element. */
  readonly selector: string;
  /** The success criterion of WCAG 2.2 that the rule tests, such as "1.4.3", or null. */
  readonly wcag: string | null;
}

/**
 * The .html files of a folder as pages, sorted by path.
 *
 * @param url where the folder is served, with a slash at the end
 * @param name what the pages' names begin with, before a slash
 */
export async function pagesIn(folder: string, url: string, name: string): Promise<Page[]> {
  return (await htmlFilesIn(folder)).map((file) => {
    const path = file
      .replace(/(^|\/)index\.html$/, "$1")
      .split("/")
      .map(encodeURIComponent)
      .join("/");
    return { name: `${name}/${file}`, url: new URL(path, url).href };
  });
}

/**
 * Checks pages with axe and HTML_CodeSniffer, against levels A and AA of WCAG 2.2 and axe's best practices.
 *
 * @returns the findings by the pages' names, for every page asked for: one that could not be checked has
 *   "not-checked" as its only finding
 * @throws Error when there is no browser, or it doesn't start
 */
export async function checkPages(pages: readonly Page[]): Promise<Map<string, Finding[]>> {
  const answers = await Promise.all(pages.map(async (page) => ({ page, answer: await ask(page.url) })));
  const urls = new Set(answers.flatMap(({ answer }) => (answer instanceof Error ? [] : [answer])));
  const results = urls.size > 0 ? await check([...urls]) : {};
  return new Map(
    answers.map(({ page, answer }) => {
      const lost = new Error("the browser stopped, or was led on to another address");
      const issues = answer instanceof Error ? [answer] : (results[answer] ?? [lost]);
      return [page.name, issues.map(finding)];
    }),
  );
}

/**
 * Asks for a page before a browser does, since a browser would take a server's "not found" for the page.
 *
 * @returns the address that the page has after redirects, or the reason why it cannot be had
 */
async function ask(url: string): Promise<string | Error> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(60_000) });
    await response.body?.cancel();
    return response.ok ? response.url : new Error(`the server answered ${response.status}`);
  } catch (error) {
    const { message, cause } = error instanceof Error ? error : new Error(String(error));
    const reason = cause instanceof Error ? ` (${"code" in cause ? cause.code : cause.message})` : "";
    return new Error(`${message}${reason}`);
  }
}

async function check(urls: readonly string[]) {
  const browser = await findBrowser();
  // pa11y-ci would wait for ever for a browser that doesn't start.
  await (await launch(browser)).close();
  const { executablePath, args, env } = browser;
  const report = await pa11yCi(
    // Objects: with plain addresses pa11y-ci lets pages that are checked side by side share their settings.
    urls.map((url) => ({ url })),
    {
      chromeLaunchConfig: { executablePath, args, env },
      // A check waits for the network at first and for the processor then.
      concurrency: 2 * availableParallelism(),
      includeWarnings: true,
      reporters: false,
      runners: [fileURLToPath(new URL("axe-runner.cjs", import.meta.url)), "htmlcs"],
      standard: "WCAG2AA",
      threshold: 0,
    },
  );
  return report.results;
}

function finding(issue: Issue | Error): Finding {
  if (issue instanceof Error) {
    const message = `This page was not checked: ${issue.message.replace(/\.$/, "")}.`;
    return { rule: "not-checked", level: "error", message, selector: "", wcag: null };
  }
  return {
    rule: issue.code,
    level: issue.type === "error" ? "error" : "warning",
    message: issue.message.replace(/\s+/g, " ").trim(),
    selector: issue.selector,
    wcag: criterion(issue),
  };
}

/** From axe's tags (such as "wcag143") or HTML_CodeSniffer's code ("….Guideline1_4.1_4_3.G18.Fail"). */
function criterion({ code, runnerExtras: { tags = [] } }: Issue): string | null {
  const tag = tags.find((each) => /^wcag\d{3,4}$/.test(each));
  const numbers = tag ? /(\d)(\d)(\d+)/.exec(tag) : /\.(\d)_(\d)_(\d+)[._]/.exec(code);
  return numbers?.slice(1).join(".") ?? null;
}
