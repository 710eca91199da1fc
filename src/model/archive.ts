/** The past as a place: the years that have a page of events or of news, which none ever loses again. */
import { newsDate, timesOf } from "./public.ts";
import type { Records } from "./records.ts";
import type { Event, News, Site } from "./site.ts";
import { london } from "./time.ts";

/** A year of events or news. Its page lists all of the year, to come or over, so that its address never waits. */
export interface Year<Item> {
  readonly year: number;
  readonly title: string;
  readonly url: string;
  readonly items: readonly Item[];
}

const newestFirst = (years: Iterable<number>): number[] => [...new Set(years)].sort((a, b) => b - a);

/** The years in which these records' events end, newest first. */
const eventYears = ({ events, summits }: Records): number[] =>
  newestFirst([
    ...[...events.values()].map(({ record }) =>
      record.kind === "competition" ? london(record.closes.date).year : timesOf(record).end.year,
    ),
    ...[...summits.values()].map(({ record }) => timesOf(record.livestream).end.year),
  ]);

/** The years in which these records' news came out, or by which it had, newest first. */
const newsYears = ({ news }: Records): number[] =>
  newestFirst([...news.values()].map(({ record }) => newsDate(record).year));

const address = (section: "events" | "news", year: number): string => `/${section}/${year}/`;

/** The addresses of all pages of a year. */
export const archiveAddresses = (records: Records): readonly string[] => [
  ...eventYears(records).map((year) => address("events", year)),
  ...newsYears(records).map((year) => address("news", year)),
];

/** The events of each year, the year newest first and its events as the site has them, by when they end. */
export const eventArchive = ({ records, events }: Site): readonly Year<Event>[] =>
  eventYears(records).map((year) => ({
    year,
    title: `Events in ${year}`,
    url: address("events", year),
    items: events.filter(({ end }) => end.year === year),
  }));

/** The news of each year, newest first. */
export const newsArchive = ({ records, news }: Site): readonly Year<News>[] =>
  newsYears(records).map((year) => ({
    year,
    title: `News from ${year}`,
    url: address("news", year),
    items: news.filter(({ date }) => date.year === year),
  }));
