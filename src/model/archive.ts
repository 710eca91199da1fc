/** The past as a place: the years that have pages of events or of news, which none ever loses again. */
import { onceASite } from "./once.ts";
import { newsDate, timesOf } from "./public.ts";
import type { Records } from "./records.ts";
import type { Event, News } from "./site.ts";
import { london } from "./time.ts";

/**
 * A page of a year of events or news. Together a year's pages list all of it, to come or over, so that its address
 * never waits.
 */
export interface Year<Item> {
  readonly year: number;
  readonly title: string;
  readonly url: string;
  /** Which of the year's pages it is, from 1 on, and how many the year has. */
  readonly part: number;
  readonly parts: number;
  readonly items: readonly Item[];
}

/** How many a page of a year lists at most: as many as arrive in the first flight. */
export const longestPage = 50;

/** How many a page lists of what has pages of its own by year. */
export const newest = 30;

/** Years with how many they have, newest first. */
type Counts = readonly (readonly [year: number, count: number])[];

function countsOf(years: readonly number[]): Counts {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => b - a);
}

/** The years in which these records' events end. */
const eventYears = ({ events, summits }: Pick<Records, "events" | "summits">): Counts =>
  countsOf([
    ...[...events.values()].map(({ record }) =>
      record.kind === "competition" ? london(record.closes.date).year : timesOf(record).end.year,
    ),
    ...[...summits.values()].map(({ record }) => timesOf(record.livestream).end.year),
  ]);

/** The years in which these records' news came out, or by which it had. */
const newsYears = ({ news }: Pick<Records, "news">): Counts =>
  countsOf([...news.values()].map(({ record }) => newsDate(record).year));

type Section = "events" | "news";

/** The address of one of a year's pages. */
export const pageOfYear = (section: Section, year: number, part: number): string =>
  part === 1 ? `/${section}/${year}/` : `/${section}/${year}/${part}/`;

const partsOf = (count: number): number[] =>
  Array.from({ length: Math.ceil(count / longestPage) }, (_, index) => index + 1);

/** The addresses of all pages of all years. */
export const archiveAddresses = (records: Records): readonly string[] => [
  ...addressesOf("events", eventYears(records)),
  ...addressesOf("news", newsYears(records)),
];

const addressesOf = (section: Section, counts: Counts): string[] =>
  counts.flatMap(([year, count]) => partsOf(count).map((part) => pageOfYear(section, year, part)));

/** The events of each year, the year newest first and its events as the site has them, by when they end. */
export const eventArchive = onceASite(({ events }): readonly Year<Event>[] =>
  archive("events", "Events in", events, ({ end }) => end.year),
);

/** The news of each year, newest first. */
export const newsArchive = onceASite(({ news }): readonly Year<News>[] =>
  archive("news", "News from", news, ({ date }) => date.year),
);

function archive<Item>(
  section: Section,
  words: string,
  all: readonly Item[],
  yearOf: (item: Item) => number,
): Year<Item>[] {
  const byYear = new Map<number, Item[]>();
  for (const item of all) {
    const year = yearOf(item);
    const items = byYear.get(year);
    if (items === undefined) byYear.set(year, [item]);
    else items.push(item);
  }
  const years = [...byYear].sort(([a], [b]) => b - a);
  return years.flatMap(([year, items]) =>
    partsOf(items.length).map((part, index, { length }) => ({
      year,
      part,
      parts: length,
      title: `${words} ${year}${part === 1 ? "" : `, page ${part}`}`,
      url: pageOfYear(section, year, part),
      items: items.slice(index * longestPage, part * longestPage),
    })),
  );
}

/** The first page of each year, newest first: what lists of years lead to. */
export const firstPages = <Item>(years: readonly Year<Item>[]): readonly Year<Item>[] =>
  years.filter(({ part }) => part === 1);
