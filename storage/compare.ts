/** Where a list and what a browser holds differ, both ways. */
import { expressionOf } from "../src/model/expressions.ts";
import { isKeptAsListed, lifetimeText } from "./lifetime.ts";
import type { List, ListedLifetime, Row } from "./list.ts";
import { isOwn, type Seen, type SiteReport, type Stored } from "./stored.ts";

/** One difference, in a sentence that says what to do about it. */
export interface Difference {
  /** The row, or the list that lacks one. */
  readonly where: string;
  readonly message: string;
  readonly mend: string;
}

/** Every difference there is: what is stored and not listed, listed and not stored, and listed wrongly. */
export function compare(list: List, report: SiteReport): Difference[] {
  const open = new Set(list.rows);
  const exact = report.stored.map((seen) => ({ seen, rows: rowsFor(list, report, seen) }));
  for (const { rows } of exact) for (const row of rows) open.delete(row);
  const found: Difference[] = [];
  for (const { seen, rows } of exact) {
    const [row] = rows;
    if (row !== undefined) found.push(...wrongLifetime(list, row, seen));
    else found.push(...unlisted(list, report, open, seen));
  }
  for (const row of open) found.push(neverSeen(row));
  return [...found, ...hostDifferences(list, report)];
}

const matches = (row: Row, { name }: Stored): boolean => new RegExp(expressionOf(row.name), "s").test(name);

const isAt = (row: Row, report: SiteReport, { host }: Stored): boolean =>
  row.host === host || (isOwn(report, host) && (row.host === undefined || isOwn(report, row.host)));

const rowsFor = ({ rows }: List, report: SiteReport, seen: Seen): Row[] =>
  rows.filter((row) => row.kind === seen.kind && matches(row, seen) && isAt(row, report, seen));

function wrongLifetime({ fields }: List, { where, lifetime }: Row, seen: Seen): Difference[] {
  if (isKeptAsListed(seen.lifetime, lifetime)) return [];
  return [
    {
      where,
      message: `The list says that ${named(seen)} is kept ${listedText(lifetime)}, and the browser keeps it ${lifetimeText(seen.lifetime)}.`,
      mend: `Correct "${fields.lifetime}", or what sets it.`,
    },
  ];
}

/** A row of that name that nothing else answers to is the row that was meant. */
function unlisted(list: List, report: SiteReport, open: Set<Row>, seen: Seen): Difference[] {
  const alike = [...open].filter((row) => matches(row, seen));
  const row = alike.find((each) => each.kind === seen.kind || isAt(each, report, seen)) ?? alike[0];
  if (row === undefined) {
    return [
      {
        where: list.where,
        message: `${sentence(named(seen))} of ${seen.host} is not in the list. It was first seen on ${seen.page}, and is kept ${lifetimeText(seen.lifetime)}.`,
        mend: "Add a row for it, or stop the page from storing it.",
      },
    ];
  }
  open.delete(row);
  const wrong: Difference[] = [];
  if (row.kind !== seen.kind) {
    wrong.push({
      where: row.where,
      message: `The list says that "${seen.name}" is ${withArticle(row.kind)}, and the browser has it as ${withArticle(seen.kind)}.`,
      mend: `Write "${seen.kind}" as its "${list.fields.kind}".`,
    });
  }
  if (!isAt(row, report, seen)) {
    wrong.push({
      where: row.where,
      message: `The list says that ${row.host ?? "this site"} keeps "${seen.name}", and ${seen.host} does.`,
      mend: isOwn(report, seen.host) ? 'Take "host" out.' : `Write "${seen.host}" as its "host".`,
    });
  }
  return [...wrong, ...wrongLifetime(list, row, seen)];
}

const neverSeen = (row: Row): Difference => ({
  where: row.where,
  message: `${sentence(named(row))} is in the list, and the browser never held it.`,
  mend: "Take the row out, correct its name, or see why no page stores it any more.",
});

function hostDifferences(list: List, report: SiteReport): Difference[] {
  const listed = list.hosts.filter((host) => !isOwn(report, host));
  return [
    ...report.hosts
      .filter((host) => !listed.includes(host) && !listed.includes(host.replace(/:\d+$/, "")))
      .map((host) => ({
        where: list.where,
        message: `Something was asked of ${host}, which is not in the list.`,
        mend: "Name the host in the list, or stop the page from asking it.",
      })),
    ...listed
      .filter((host) => !report.hosts.some((each) => each === host || each.replace(/:\d+$/, "") === host))
      .map((host) => ({
        where: list.where,
        message: `${host} is in the list, and nothing was asked of it.`,
        mend: "Take the host out of the list, or see why no page asks it any more.",
      })),
  ];
}

const named = ({ kind, name }: Pick<Stored, "kind" | "name">): string => `the ${kind} "${name}"`;

const withArticle = (kind: string): string => `${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind}`;

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const listedText = (lifetime: ListedLifetime): string =>
  typeof lifetime === "object" ? `for ${lifetime.period}` : lifetimeText(lifetime);
