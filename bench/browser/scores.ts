/** What Lighthouse's reports come to: a score out of 100 for each category of each page. */
import { withRows } from "../marked-table.ts";
import { median } from "../saturation.ts";
import type { Families } from "./families.ts";
import type { Report } from "./lighthouse.ts";
import { FILE, type Row } from "./table.ts";

export const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;

export type Category = (typeof CATEGORIES)[number];

/** All reports of each address; those of one look at some categories may lack the others. */
export type Scores = ReadonlyMap<string, readonly Report[]>;

export const MARKS = { begin: "<!-- bench:lighthouse -->", end: "<!-- /bench:lighthouse -->" } as const;

export const COLUMNS = [
  "pages",
  "looked at",
  "performance",
  "accessibility",
  "best practices",
  "SEO",
  "on",
] as const;

/** Of all looks at a category the middle one, out of 100; undefined if there was none that could be scored. */
export function scoreOf(reports: readonly Report[], category: Category): number | undefined {
  const all = reports.flatMap(({ categories }) => categories[category] ?? []);
  const known = all.flatMap(({ score }) => score ?? []);
  return all.length === 0 || known.length < all.length ? undefined : Math.round(100 * median(known));
}

export const rowsOf = (families: Families, scores: Scores, day: string): Row[] =>
  [...families].map(([pattern, address]) => [
    pattern,
    address,
    ...CATEGORIES.map((category) => String(scoreOf(scores.get(address) ?? [], category) ?? "no score")),
    day,
  ]);

/** Each score below 100 in a line that names the page, and the audits that it lost by. */
export const failures = (scores: Scores): string[] =>
  [...scores].flatMap(([address, reports]) =>
    CATEGORIES.flatMap((category) => {
      const score = scoreOf(reports, category);
      if (score === 100) return [];
      const lost = [...new Set(reports.flatMap((report) => lostIn(report, category)))];
      return [`${address}: ${category} ${score ?? "has no score"}: ${lost.join("; ")}`];
    }),
  );

/** The audits that a page lost by: those that count and are not passed, or could not be made. */
function lostIn({ categories, audits }: Report, category: Category): string[] {
  const counted = categories[category]?.auditRefs.filter(({ weight }) => weight > 0) ?? [];
  return counted.flatMap(({ id }) => {
    const audit = audits[id];
    const isLost = audit?.errorMessage !== undefined || (audit?.score ?? 1) < 1;
    if (!audit || !isLost) return [];
    const why = [audit.displayValue, audit.explanation, audit.errorMessage].filter((each) => each);
    return [`${id} (${[audit.title, ...why].join(", ")})`];
  });
}

/** A text with new scores in its table. */
export const withScores = (
  text: string,
  families: Families,
  scores: Scores,
  day: string,
  machine: string,
): string =>
  withRows(text, { file: FILE, ...MARKS, columns: COLUMNS }, rowsOf(families, scores, day), machine);
