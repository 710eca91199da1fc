import { counted } from "../../scripts/counted.ts";
import type { Finding } from "../finding.ts";
import { countOf, detailOf, type Group, groupsOf, stopped, summary } from "./groups.ts";

/** How many places of one barrier are listed before the rest is only counted. */
const PLACES = 5;

/**
 * What a person reads in a terminal: errors and warnings by page, then by barrier. Notices are only counted,
 * and a warning that earlier pages have at the same place is not repeated: most pages share header and footer.
 */
export function inWords(results: ReadonlyMap<string, readonly Finding[]>): string {
  const told = new Set<string>();
  const parts: string[] = [];
  for (const [name, findings] of results) {
    const news = findings.filter((finding) => {
      const { rule, level, selector, message } = finding;
      const key = JSON.stringify([rule, selector, message]);
      if (level === "notice" || (level === "warning" && told.has(key))) return false;
      told.add(key);
      return true;
    });
    if (news.length > 0) parts.push([name, ...groupsOf(news).map(inLines)].join("\n"));
  }
  const notices = countOf(results, "notice");
  const rest =
    notices > 0 ? [`${counted(notices, "notice")} of advice: --json or --html FILE lists them.`] : [];
  return [...parts, [...rest, summary(results)].join("\n")].join("\n\n");
}

function inLines({ rule, level, barrier, findings }: Group): string {
  const criterion = barrier.wcag ? `, WCAG ${barrier.wcag}` : "";
  const places = findings.slice(0, PLACES).flatMap((finding) => {
    const at = finding.selector ? [`    at ${finding.selector}`] : [];
    return [`    ${detailOf(finding)}`, ...at];
  });
  const more = findings.length - PLACES;
  return [
    `  ${level === "error" ? "Error" : "Warning"}: ${barrier.title}. [${rule}${criterion}]`,
    ...places,
    ...(more > 0 ? [`    and at ${counted(more, "more place")}`] : []),
    ...(barrier.stops.length > 0 ? [`    Stops ${stopped(barrier)}.`] : []),
    `    Mend: ${barrier.mend}.`,
  ].join("\n");
}
