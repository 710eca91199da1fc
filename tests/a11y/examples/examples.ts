import type { BarrierName } from "../../../a11y/barriers/index.ts";

/**
 * Pages for one barrier: the content of the main element, or a whole document if it begins with "<!doctype".
 * What stands in `passes` is as like as can be to what fails, without the barrier.
 */
export interface Examples {
  readonly errors?: readonly string[];
  readonly warnings?: readonly string[];
  readonly notices?: readonly string[];
  readonly passes: readonly string[];
}

/** By the barriers of one probe, all of them. */
export type ProbeExamples = Readonly<Partial<Record<BarrierName, Examples>>>;

/** A page without barriers around some content. */
export function page(content: string): string {
  if (/^<!doctype/i.test(content)) return content;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Book a place at a roadshow - Northshire</title>
<style>body { font: 1rem/1.5 sans-serif; margin: 1rem; color: #111; background: #fff } a { color: #1d70b8 } :focus-visible { outline: 3px solid #111 }</style>
</head>
<body>
<header><a href="#main">Skip to main content</a></header>
<main id="main">
<h1>Book a place at a roadshow</h1>
${content}
</main>
</body>
</html>
`;
}
