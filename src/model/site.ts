/** The whole site as one immutable value: records that hold each other, not each other's ids. */
import type { DateTime, Duration } from "luxon";
import type { KindName } from "./kind-names.ts";
import type { ContactRecord } from "./kinds/contact.ts";
import type { Change, CompetitionRecord, RoadshowRecord, WebinarRecord } from "./kinds/event.ts";
import type { ListeningRecord } from "./kinds/listening.ts";
import type { NewsRecord } from "./kinds/news.ts";
import type { NoticeRecord } from "./kinds/notice.ts";
import type { OrganisationRecord } from "./kinds/organisation.ts";
import type { PersonRecord } from "./kinds/person.ts";
import type { SettingsRecord } from "./kinds/settings.ts";
import type { SourceRecord } from "./kinds/source.ts";
import type { Proof, StorageListRecord, StorageRecord, StorageTypeRecord } from "./kinds/storage.ts";
import type { Action, StrategyRecord } from "./kinds/strategy.ts";
import type { Livestream, SummitRecord } from "./kinds/summit.ts";
import type { TermRecord } from "./kinds/term.ts";
import type { ThemeRecord } from "./kinds/theme.ts";
import { onceASite } from "./once.ts";
import type { Waiting } from "./public.ts";
import { ask } from "./reads.ts";
import type { Entry, Records } from "./records.ts";

/** A record with its id, in which the fields of `Links` stand in place of the ids they were. */
type Linked<Record, Links> = Readonly<{ id: string }> &
  Readonly<Omit<Record, keyof Links | "$schema">> &
  Readonly<Links>;

export type Organisation = Linked<OrganisationRecord, object>;
export type Term = Linked<TermRecord, object>;
export type Source = Linked<SourceRecord, { publisher: Organisation }>;

interface Sourced {
  sources: readonly Source[];
}

export type Person = Linked<
  PersonRecord,
  Sourced & {
    organisation: Organisation | undefined;
    /** With the title, if there is one: "Councillor Ada Lovelace". */
    fullName: string;
  }
>;

export type Contact = Linked<ContactRecord, Sourced & { organisation: Organisation }>;

export type Notice = Linked<NoticeRecord, { contact: Contact | undefined; sources: readonly Source[] }>;

export type Strategy = Linked<
  StrategyRecord,
  Sourced & {
    url: string;
    /** "2022 to 2025" */
    years: string;
    vision: { person: Person; text: string } | undefined;
    organisations: readonly Organisation[];
  }
>;

export type Finding = Readonly<Omit<ListeningRecord["findings"][number], "organisations">> & {
  readonly organisations: readonly Organisation[];
};

export type Theme = Linked<
  ThemeRecord,
  Sourced & {
    url: string;
    strategy: Strategy;
    heard: readonly { listeningUrl: string; finding: Finding; basis: string }[];
    actions: readonly { action: Action; basis: string }[];
  }
>;

export type Listening = Linked<
  ListeningRecord,
  Sourced & { url: string; strategy: Strategy; themes: readonly Theme[]; findings: readonly Finding[] }
>;

/** What every event has, whatever its kind. */
interface EventLinks extends Sourced {
  url: string;
  /** The listening that tells what people said there. */
  listening?: Listening | undefined;
  strategy: Strategy;
  /** Empty if it is about the whole strategy. */
  themes: readonly Theme[];
  /** Undefined for what has only a deadline. */
  start: DateTime<true> | undefined;
  end: DateTime<true>;
}

interface Timed extends EventLinks {
  start: DateTime<true>;
}

export type VenueAccess = Readonly<Omit<RoadshowRecord["access"], "adjustments">> & {
  readonly adjustments: Contact | undefined;
};
export type OnlineAccess = Readonly<Omit<WebinarRecord["access"], "adjustments">> & {
  readonly adjustments: Contact | undefined;
};

export type Roadshow = Linked<RoadshowRecord, Timed & { access: VenueAccess }>;
export type Webinar = Linked<WebinarRecord, Timed & { access: OnlineAccess }>;
export type Competition = Linked<CompetitionRecord, EventLinks>;

/** A summit's livestream in the shape of an event, so that lists, feeds and calendars hold it like any other. */
export type SummitLivestream = Linked<
  Livestream,
  Timed & {
    kind: "summit-livestream";
    title: string;
    titleIsOurs?: undefined;
    summary: string;
    change?: Change | undefined;
    access: OnlineAccess;
    gaps?: readonly string[] | undefined;
  }
>;

export type Event = Roadshow | Webinar | Competition | SummitLivestream;

export type Summit = Linked<
  SummitRecord,
  Sourced & {
    url: string;
    strategy: Strategy;
    listening: Listening;
    livestream: SummitLivestream;
    speakers: readonly Person[];
    video: (Omit<NonNullable<SummitRecord["video"]>, "speaker"> & { speaker: Person }) | undefined;
    contact: Contact;
  }
>;

export type News = Linked<
  NewsRecord,
  Sourced & {
    url: string;
    people: readonly Person[];
    events: readonly Event[];
    summit: Summit | undefined;
    strategy: Strategy;
    themes: readonly Theme[];
    notices: readonly Notice[];
    contacts: readonly Contact[];
    /** The moment it came out, or, where no date was published, the day by which it had. */
    date: DateTime<true>;
    modified: DateTime<true> | undefined;
    recorded: DateTime<true>;
  }
>;

type StorageOf<SetBy extends StorageRecord["setBy"]> = Extract<StorageRecord, { setBy: SetBy }>;

/** How long a row is kept, its period parsed. */
export type KeptFor =
  | { readonly kind: "session" | "browser session" | "until cleared" | "not published" }
  | { readonly kind: "fixed" | "visitor chooses"; readonly period: Duration }
  | { readonly kind: "set elsewhere"; readonly words: string };

export type StorageType = Linked<StorageTypeRecord, object>;
export type OwnStorage = Linked<StorageOf<"this-site">, { duration: KeptFor }>;
export type CouncilStorage = Linked<
  StorageOf<"council-website">,
  Sourced & { duration: KeptFor; type: StorageType }
>;
export type ServiceStorage = Linked<StorageOf<"other-service">, Sourced & { duration: KeptFor }>;
export type LinkedStorage = Linked<StorageOf<"linked-service">, { duration: KeptFor }>;

/** A proof is in it only if its rows are those that were proved. */
export type StorageList<Row> = Linked<
  StorageListRecord,
  { sources: readonly Source[]; rows: readonly Row[]; proof: Proof | undefined }
>;

export type Settings = Linked<
  SettingsRecord,
  {
    council: Organisation;
    currentStrategy: Strategy;
    summit: Summit;
    listening: Listening;
    contact: Contact;
    contactPhone: Contact;
  }
>;

export interface Site {
  /** The clock: the one instant that everything on the site is judged by. */
  readonly now: DateTime<true>;
  /** The instants to come, earliest first, at which the site says something else although no record changes. */
  readonly changes: readonly DateTime<true>[];
  /** What no output may hold yet, the next first: for the words of the build alone. */
  readonly waiting: readonly Waiting[];
  /** The public address, without a slash at its end. */
  readonly url: string;
  readonly settings: Settings;
  readonly organisations: readonly Organisation[];
  readonly people: readonly Person[];
  readonly sources: readonly Source[];
  /** In the alphabet's order. */
  readonly terms: readonly Term[];
  readonly contacts: readonly Contact[];
  readonly notices: readonly Notice[];
  /** Newest first. */
  readonly strategies: readonly Strategy[];
  /** In their strategy's order, strategies newest first. */
  readonly themes: readonly Theme[];
  /** Newest first. */
  readonly listening: readonly Listening[];
  /** Newest first. */
  readonly summits: readonly Summit[];
  /** By when they end, earliest first; summits' livestreams among them. */
  readonly events: readonly Event[];
  /** Those that have a page under /events/: all but the livestreams, whose page is their summit's. */
  readonly eventPages: readonly Exclude<Event, SummitLivestream>[];
  /** Newest first. */
  readonly news: readonly News[];
  readonly storageTypes: readonly StorageType[];
  /** Hosts of which a list says that they store something: for the mark on links to them. */
  readonly storingHosts: readonly string[];
  readonly storage: {
    readonly own: StorageList<OwnStorage>;
    readonly council: StorageList<CouncilStorage>;
    readonly services: StorageList<ServiceStorage>;
    /** Of the websites that this site's own links lead to. */
    readonly linked: StorageList<LinkedStorage>;
  };
  /** The records as editors wrote them, as far as they are public at this instant: for the open data. */
  readonly records: Records;
}

/** The records of a kind as editors wrote them, as far as they are public. */
export const recordsOf = <K extends KindName>(site: Site, kind: K): readonly Entry<K>[] => [
  ...ask(site, ({ records }) => records[kind]).values(),
];

export const themesOf = (site: Site, strategy: Strategy): readonly Theme[] =>
  site.themes.filter((theme) => theme.strategy === strategy);

/** About a strategy as a whole or about one of its themes: what names no theme is about all of them. */
export type Subject = Strategy | Theme;

export const titleOf = (subject: Subject): string => ("strategy" in subject ? subject.title : subject.name);

const isAbout = (subject: Subject, about: { strategy: Strategy; themes: readonly Theme[] }): boolean =>
  "strategy" in subject
    ? about.strategy === subject.strategy && (about.themes.length === 0 || about.themes.includes(subject))
    : about.strategy === subject;

export const eventsAbout = (site: Site, subject: Subject): readonly Event[] =>
  ask(site, (each) => eventsBySubject(each)(subject));

export const newsAbout = (site: Site, subject: Subject): readonly News[] =>
  ask(site, (each) => newsBySubject(each)(subject));

/** A subject's page, its feeds and its calendar ask for the same. */
function bySubject<Item extends Parameters<typeof isAbout>[1]>(items: readonly Item[]) {
  const found = new Map<Subject, readonly Item[]>();
  return (subject: Subject): readonly Item[] => {
    const known = found.get(subject) ?? items.filter((item) => isAbout(subject, item));
    found.set(subject, known);
    return known;
  };
}

const eventsBySubject = onceASite(({ events }) => bySubject(events));
const newsBySubject = onceASite(({ news }) => bySubject(news));

/** The news that announces an event, newest first. */
export const newsOf = (site: Site, event: Event): readonly News[] =>
  ask(site, (each) => newsByEvent(each).get(event)) ?? [];

/** Gone through once a site: once an event would be as many times as there are events and news together. */
const newsByEvent = onceASite((site: Site) => {
  const byEvent = new Map<Event, News[]>();
  for (const item of site.news) {
    for (const event of new Set([...item.events, ...(item.summit ? [item.summit.livestream] : [])])) {
      const news = byEvent.get(event);
      if (news === undefined) byEvent.set(event, [item]);
      else news.push(item);
    }
  }
  return byEvent;
});

/** The page of an event, as others name it. */
type Named = Pick<Event, "title" | "url">;

/** The events that have pages, just before and after one of them. */
export const neighbours = (
  site: Site,
  event: Event,
): { readonly before: Named | undefined; readonly after: Named | undefined } =>
  ask(site, (each) => {
    const place = placesOfEvents(each).get(event);
    const at = (step: number) => {
      const neighbour = place === undefined ? undefined : each.eventPages[place + step];
      return neighbour && { title: neighbour.title, url: neighbour.url };
    };
    return { before: at(-1), after: at(1) };
  });

const placesOfEvents = onceASite(
  (site: Site) => new Map<Event, number>(site.eventPages.map((event, index) => [event, index])),
);
