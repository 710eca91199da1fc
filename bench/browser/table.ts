import { withRows } from "../marked-table.ts";
import { median } from "../saturation.ts";
import { CONTROL, OURS, type SiteName } from "./sites.ts";
import type { Opened } from "./visit.ts";

export const FILE = "docs/performance.md";

/** The table of all figures, and that of the goals. */
export const FIGURES = { begin: "<!-- bench:browser -->", end: "<!-- /bench:browser -->" } as const;
export const GOALS = { begin: "<!-- bench:browser-goals -->", end: "<!-- /bench:browser-goals -->" } as const;

/** What is opened, and how. */
export const PAGES = [
  "home",
  "list",
  "event",
  "event from the list, tapped",
  "event from the list, by mouse",
] as const;

export type PageName = (typeof PAGES)[number];

/** A ratio is this site's figure for each one of the other's: below 1, ours is the smaller. */
export const COLUMNS = [
  "page",
  "site",
  "bytes",
  "this site to it",
  "requests",
  "first paint, ms",
  "this site to it",
  "largest paint, ms",
  "this site to it",
  "blocked, ms",
  "shift",
  "rounds",
  "on",
] as const;

export const GOAL_COLUMNS = ["page", "figure", "best peer", "this site to it", "goal", "met"] as const;

export type Row = readonly string[];

/** What each site's page took in each round, in the same order. */
export type Rounds = ReadonlyMap<PageName, ReadonlyMap<SiteName, readonly Opened[]>>;

type Part = keyof Opened;

const WORDS = { bytes: "bytes", firstPaint: "first paint", largestPaint: "largest paint" } as const;

/** The most of the best peer's that this site's may be. A second page may weigh what it does, if it comes as soon. */
const goalsOf = (page: PageName): readonly (readonly [part: keyof typeof WORDS, most: number])[] =>
  page.startsWith("event from")
    ? [
        ["firstPaint", 1],
        ["largestPaint", 1],
      ]
    : [
        ["bytes", 0.5],
        ["firstPaint", 0.5],
      ];

/** Ours to theirs, of each round by itself; the middle one. */
const ratio = (part: Part, ours: readonly Opened[], theirs: readonly Opened[]): number =>
  median(theirs.map((each, round) => (ours[round]?.[part] ?? Number.NaN) / each[part]));

export const figureRows = (rounds: Rounds, day: string): Row[] =>
  [...rounds].flatMap(([page, sites]) =>
    [...sites].map(([site, theirs]) => {
      const middle = (part: Part, digits = 0) => median(theirs.map((each) => each[part])).toFixed(digits);
      const beside = (part: Part) =>
        site === OURS ? "" : ratio(part, sites.get(OURS) ?? [], theirs).toFixed(2);
      return [
        page,
        site,
        middle("bytes"),
        beside("bytes"),
        middle("requests"),
        middle("firstPaint"),
        beside("firstPaint"),
        middle("largestPaint"),
        beside("largestPaint"),
        middle("blocked"),
        middle("shift", 3),
        String(theirs.length),
        day,
      ];
    }),
  );

/** Each goal beside the peer that does best; one that isn't made as its users make theirs is none. */
export const goalRows = (rounds: Rounds): Row[] =>
  [...rounds].flatMap(([page, sites]) =>
    goalsOf(page).flatMap(([part, most]) => {
      const peers = [...sites]
        .filter(([site]) => site !== OURS && site !== CONTROL)
        .map(([site, theirs]) => ({ site, value: ratio(part, sites.get(OURS) ?? [], theirs) }));
      const [best] = peers.sort((a, b) => b.value - a.value);
      if (!best) return [];
      const value = best.value.toFixed(2);
      const met = Number(value) <= most ? "yes" : "no";
      return [[page, WORDS[part], best.site, value, `at most ${most}`, met]];
    }),
  );

/** A text with the figures and goals of a run in place of those of the one before. */
export function withBrowser(text: string, rounds: Rounds, day: string, machine: string): string {
  const figures = { file: FILE, ...FIGURES, columns: COLUMNS };
  const goals = { file: FILE, ...GOALS, columns: GOAL_COLUMNS };
  const told = goalRows(rounds);
  const met = told.filter((row) => row.at(-1) === "yes").length;
  const count = `${met} of ${told.length} goals are met.`;
  return withRows(withRows(text, figures, figureRows(rounds, day), machine), goals, told, count);
}
