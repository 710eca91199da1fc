/** What a browser told, in words for a terminal. */
import type { Difference } from "./compare.ts";
import { count, lifetimeText } from "./lifetime.ts";
import { isOwn, type SiteReport } from "./stored.ts";

export function reportText(report: SiteReport): string {
  const { site, browser, pages, stored, hosts } = report;
  return [
    `${site}: ${count(pages, "page")} opened and used in ${browser.name} ${browser.version}.`,
    ...(stored.length === 0 ? ["  Nothing was stored."] : []),
    ...stored.map(
      ({ kind, name, host, lifetime, page }) =>
        `  ${kind} "${name}" of ${isOwn(report, host) ? "the site itself" : host}, kept ${lifetimeText(lifetime)}, first seen on ${page}`,
    ),
    hosts.length === 0 ? "  No other host was asked for anything." : `  Hosts asked: ${hosts.join(", ")}`,
  ].join("\n");
}

export const differencesText = (differences: readonly Difference[]): string =>
  differences.length === 0
    ? "The list is what the browser holds, both ways."
    : [
        ...differences.map(({ where, message, mend }) => `${where}  ${message}\n    ${mend}`),
        `${count(differences.length, "difference")} between the list and what the browser holds.`,
      ].join("\n");
