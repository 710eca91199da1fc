import { counted } from "../../scripts/counted.ts";
import { type Barrier, barriers, isBarrier, PEOPLE } from "../barriers/index.ts";
import { type Finding, LEVELS, type Level } from "../finding.ts";

/** The findings of one barrier on one page, worst first. */
export interface Group {
  readonly rule: string;
  /** Of the worst of them. */
  readonly level: Level;
  readonly barrier: Barrier;
  readonly findings: readonly Finding[];
}

/** A page's findings by barrier, worst first. */
export function groupsOf(findings: readonly Finding[]): Group[] {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  return rules
    .map((rule) => {
      const own = findings.filter((finding) => finding.rule === rule).sort(bySeverity);
      return { rule, level: own[0]?.level ?? "notice", barrier: barrierOf(rule), findings: own };
    })
    .sort(bySeverity);
}

/** Whom a barrier stops, in words; "" where it isn't known. */
export function stopped({ stops }: Barrier): string {
  return stops.map((person) => PEOPLE[person]).join("; ");
}

/** What is wrong just here: a finding's message without its barrier's title, which stands above it. */
export function detailOf({ message, rule }: Finding): string {
  const { title } = barrierOf(rule);
  return message.startsWith(`${title}. `) ? message.slice(title.length + 2) : message;
}

const NOT_CHECKED: Barrier = {
  wcag: null,
  stops: [],
  title: "This page was not checked",
  mend: "Mend what is said here, and check again",
};

function barrierOf(rule: string): Barrier {
  return isBarrier(rule) ? barriers[rule] : NOT_CHECKED;
}

function bySeverity(one: { readonly level: Level }, other: { readonly level: Level }): number {
  return LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level);
}

/** How many findings of a level there are on all pages. */
export function countOf(results: ReadonlyMap<string, readonly Finding[]>, level: Level): number {
  return [...results.values()].flat().filter((finding) => finding.level === level).length;
}

/** The last line of a report: how many pages were checked, and how it went. */
export function summary(results: ReadonlyMap<string, readonly Finding[]>): string {
  const pages = [...results.values()];
  const unchecked = pages.filter((findings) => findings.some(({ rule }) => rule === "not-checked")).length;
  const failed = pages.filter((findings) => findings.some(({ level }) => level === "error")).length;
  const lost = unchecked > 0 ? `${unchecked} not checked, ` : "";
  return `${counted(results.size - unchecked, "page")} checked, ${lost}${failed} with errors`;
}
