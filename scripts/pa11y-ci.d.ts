/** What we use of pa11y-ci 4, which brings no declarations. What is left out of the options is its default. */
declare module "pa11y-ci" {
  export interface Issue {
    readonly code: string;
    readonly type: "error" | "warning" | "notice";
    readonly message: string;
    /** A CSS selector, or "" where the finding is about no element. */
    readonly selector: string;
  }

  export interface Options {
    readonly chromeLaunchConfig: {
      readonly executablePath: string;
      readonly args: readonly string[];
      readonly env: Readonly<Record<string, string>>;
    };
    readonly concurrency?: number;
    readonly includeWarnings?: boolean;
    /** False, since an empty list would be filled up with the reporter that prints to stdout. */
    readonly reporters: false;
    /** Names of pa11y's own runners, or absolute paths of others. */
    readonly runners?: readonly string[];
    readonly standard?: "WCAG2A" | "WCAG2AA" | "WCAG2AAA";
    /** How many findings of a page are passed over. */
    readonly threshold: number;
    /** Milliseconds for one page; half a minute unless told otherwise. */
    readonly timeout?: number;
  }

  export interface Report {
    /** How many pages were asked for, how many had no finding, and how many findings there were. */
    readonly total: number;
    readonly passes: number;
    readonly errors: number;
    /** By the address that the browser showed in the end; an Error where it could not be checked. */
    readonly results: Readonly<Record<string, readonly (Issue | Error)[]>>;
  }

  export default function pa11yCi(
    pages: readonly { readonly url: string }[],
    options: Options,
  ): Promise<Report>;
}
