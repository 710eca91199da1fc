/** Where each page is: the address of a record's page, the pages that there are, and what leads to them. */
import { archiveAddresses } from "./archive.ts";
import type { KindName } from "./kind-names.ts";
import type { RecordOf } from "./kinds.ts";
import { ask } from "./reads.ts";
import type { Entry, Records } from "./records.ts";
import type { Event, Site } from "./site.ts";

/** The address of a record's page, for the kinds that have pages. */
export const addressOf = {
  strategies: (id: string) => `/strategies/${id}/`,
  themes: (id: string, { strategy }: Pick<RecordOf<"themes">, "strategy">) =>
    `/strategies/${strategy}/${id}/`,
  summits: (id: string) => `/summit/${id}/`,
  listening: (id: string) => `/what-we-heard/${id}/`,
  events: (id: string) => `/events/${id}/`,
  news: (id: string) => `/news/${id}/`,
};

/** Every record that has a page, by the page's address. */
export const recordPages = (records: Records): ReadonlyMap<string, Entry> =>
  new Map<string, Entry>([
    ...pages(records.strategies, addressOf.strategies),
    ...pages(records.themes, addressOf.themes),
    ...pages(records.summits, addressOf.summits),
    ...pages(records.listening, addressOf.listening),
    ...pages(records.events, addressOf.events),
    ...pages(records.news, addressOf.news),
  ]);

const pages = <K extends KindName>(
  entries: ReadonlyMap<string, Entry<K>>,
  address: (id: string, record: RecordOf<K>) => string,
) => [...entries.values()].map((entry): [string, Entry<K>] => [address(entry.id, entry.record), entry]);

/** Every page that these records make, the error page aside. */
export const addressesIn = (records: Records): readonly string[] => [
  "/",
  "/strategies/",
  "/events/",
  "/news/",
  "/accessibility-statement/",
  "/contact/",
  "/cookies/",
  "/data/",
  "/feeds/",
  "/privacy/",
  "/site-map/",
  ...archiveAddresses(records),
  ...recordPages(records).keys(),
];

/** Every page there is, by its address from the site's root, the error page aside. A test holds it to what is built. */
export const addresses = (site: Site): readonly string[] => ask(site, ({ records }) => addressesIn(records));

/**
 * The kinds of event, what several of one are called, and where their calendar is: a level below the events' own, so
 * that their names never meet.
 */
export const eventKinds: readonly { kind: Event["kind"]; plural: string; calendar: string }[] = [
  { kind: "roadshow", plural: "roadshows", calendar: "/events/kinds/roadshows.ics" },
  { kind: "webinar", plural: "webinars", calendar: "/events/kinds/webinars.ics" },
  { kind: "competition", plural: "competitions", calendar: "/events/kinds/competitions.ics" },
  { kind: "summit-livestream", plural: "livestreams", calendar: "/events/kinds/livestreams.ics" },
];

/** The address at which calendar apps subscribe instead of reading once: a convention of theirs, not of a standard. */
export const webcal = ({ url }: Pick<Site, "url">, path: string): string =>
  `${url.replace(/^https?:/, "webcal:")}${path}`;

/** An address without a page of its own, and the page it leads to. */
export interface Onward {
  readonly from: string;
  readonly to: string;
  /** False if it will lead elsewhere one day. */
  readonly forGood: boolean;
}

/** Addresses that people type or guess, and where each leads. */
export const guessed = ({ settings, summits }: Records): readonly Onward[] => [
  ...[...settings.values()].flatMap(({ record: { summit, listening } }) => [
    { from: "/summit/", to: addressOf.summits(summit), forGood: false },
    { from: "/what-we-heard/", to: addressOf.listening(listening), forGood: false },
  ]),
  // A livestream is an event, and its page is its summit's.
  ...[...summits.values()].map(({ id, record }) => ({
    from: addressOf.events(record.livestream.id),
    to: addressOf.summits(id),
    forGood: true,
  })),
];

/** Addresses that pages used to have, as editors keep them, and where each leads. */
export const moved = ({ settings }: Records): readonly Onward[] =>
  [...settings.values()].flatMap(({ record: { oldAddresses = [] } }) =>
    oldAddresses.map(({ from, to }) => ({ from, to, forGood: true })),
  );
