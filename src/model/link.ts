/** From records that name each other by id to the one `Site` value in which they hold each other. */
import { isDeepStrictEqual } from "node:util";
import { DateTime, Duration } from "luxon";
import { addressOf } from "./addresses.ts";
import { changesAfter } from "./changes.ts";
import type { KindName } from "./kind-names.ts";
import type { RecordOf } from "./kinds.ts";
import { newsDate, publicRecords, timesOf, waiting } from "./public.ts";
import type { Entry, Records } from "./records.ts";
import type {
  Contact,
  CouncilStorage,
  Event,
  Finding,
  KeptFor,
  LinkedStorage,
  Listening,
  News,
  Notice,
  Organisation,
  OwnStorage,
  Person,
  ServiceStorage,
  Settings,
  Site,
  Source,
  StorageList,
  StorageType,
  Strategy,
  Summit,
  SummitLivestream,
  Term,
  Theme,
} from "./site.ts";
import { hashOfOwnRows } from "./storage-proof.ts";
import { instant, london } from "./time.ts";

export interface Surroundings {
  /** The clock. */
  readonly now: DateTime<true>;
  /** The public address, which overrides the settings' own. */
  readonly url?: string | undefined;
}

/** Where a build that is told no public address stands: the address of `npm start`. */
const localAddress = "http://localhost:8080";

/**
 * @param everything every record, already checked: an id that nothing has is a fault of the checks, and throws
 * @param before what was linked before: of it, what would be the same is the same object in the site
 */
export function link(everything: Records, { now, url }: Surroundings, before: Linked = new Map()): Site {
  const records = publicRecords(everything, now);
  const all = allWith(before);
  const organisations = all(
    records,
    "organisations",
    (id, record): Organisation => ({ ...plain(record), id }),
  );
  const storageTypes = all(records, "storage-types", (id, record): StorageType => ({ ...plain(record), id }));
  const terms = all(records, "terms", (id, record): Term => ({ ...plain(record), id }));

  const sources = all(
    records,
    "sources",
    (id, record): Source => ({ ...plain(record), id, publisher: organisations.get(record.publisher) }),
  );
  const sourcesOf = ({ sources: ids = [] }: { sources?: readonly string[] | undefined }) =>
    ids.map(sources.get);

  const people = all(
    records,
    "people",
    (id, record): Person => ({
      ...plain(record),
      id,
      fullName: record.title === undefined ? record.name : `${record.title} ${record.name}`,
      organisation: optional(record.organisation, organisations.get),
      sources: sourcesOf(record),
    }),
  );

  const contacts = all(
    records,
    "contacts",
    (id, record): Contact => ({
      ...plain(record),
      id,
      organisation: organisations.get(record.organisation),
      sources: sourcesOf(record),
    }),
  );

  const notices = all(
    records,
    "notices",
    (id, record): Notice => ({
      ...plain(record),
      id,
      contact: optional(record.contact, contacts.get),
      sources: sourcesOf(record),
    }),
  );

  const strategies = all(
    records,
    "strategies",
    (id, record): Strategy => ({
      ...plain(record),
      id,
      url: addressOf.strategies(id),
      years: `${record.period.from} to ${record.period.to}`,
      vision: optional(record.vision, ({ person, text }) => ({ person: people.get(person), text })),
      organisations: (record.organisations ?? []).map(organisations.get),
      sources: sourcesOf(record),
    }),
  );

  const findingsOf = ({ findings }: RecordOf<"listening">): Finding[] =>
    findings.map((finding) => ({
      ...finding,
      organisations: (finding.organisations ?? []).map(organisations.get),
    }));

  const findings = all(records, "listening", (_, record) => findingsOf(record), "findings");

  const themes = all(records, "themes", (id, record): Theme => {
    const strategy = strategies.get(record.strategy);
    return {
      ...plain(record),
      id,
      url: addressOf.themes(id, record),
      strategy,
      heard: record.heard.map(({ listening, finding, basis }) => ({
        listeningUrl: addressOf.listening(listening),
        finding: found(findings.get(listening), finding),
        basis,
      })),
      actions: record.actions.map(({ action, basis }) => ({
        action: found(strategy.actions, action),
        basis,
      })),
      sources: sourcesOf(record),
    };
  });
  const themesOf = ({ themes: ids = [] }: { themes?: readonly string[] | undefined }) => ids.map(themes.get);

  const listening = all(
    records,
    "listening",
    (id, record): Listening => ({
      ...plain(record),
      id,
      url: addressOf.listening(id),
      strategy: strategies.get(record.strategy),
      themes: themesOf(record),
      findings: findings.get(id),
      sources: sourcesOf(record),
    }),
  );

  const accessOf = <Access extends { adjustments?: string | undefined }>(access: Access) => ({
    ...access,
    adjustments: optional(access.adjustments, contacts.get),
  });

  const events = all(records, "events", (id, record): Exclude<Event, SummitLivestream> => {
    const links = {
      id,
      url: addressOf.events(id),
      strategy: strategies.get(record.strategy),
      themes: themesOf(record),
      listening: optional(record.listening, listening.get),
      sources: sourcesOf(record),
    };
    switch (record.kind) {
      case "competition":
        return {
          ...plain(record),
          ...links,
          start: undefined,
          end: london(record.closes.date, record.closes.time, record.closes.timeIs),
        };
      case "webinar":
        return { ...plain(record), ...links, ...timesOf(record), access: accessOf(record.access) };
      case "roadshow":
        return { ...plain(record), ...links, ...timesOf(record), access: accessOf(record.access) };
    }
  });

  const summits = all(records, "summits", (id, record): Summit => {
    const shared = {
      url: addressOf.summits(id),
      strategy: strategies.get(record.strategy),
      sources: sourcesOf(record),
    };
    const livestream: SummitLivestream = {
      ...record.livestream,
      ...shared,
      ...timesOf(record.livestream),
      kind: "summit-livestream",
      title: `${record.title}: livestream`,
      summary: record.summary,
      access: accessOf(record.livestream.access),
      themes: [],
    };
    return {
      ...plain(record),
      ...shared,
      id,
      listening: listening.get(record.listening),
      livestream,
      speakers: record.speakers.map(people.get),
      video: optional(record.video, (video) => ({ ...video, speaker: people.get(video.speaker) })),
      contact: contacts.get(record.contact),
    };
  });

  const news = all(
    records,
    "news",
    (id, record): News => ({
      ...plain(record),
      id,
      url: addressOf.news(id),
      people: (record.people ?? []).map(people.get),
      events: (record.events ?? []).map(events.get),
      summit: optional(record.summit, summits.get),
      strategy: strategies.get(record.strategy),
      themes: themesOf(record),
      notices: (record.notices ?? []).map(notices.get),
      contacts: (record.contacts ?? []).map(contacts.get),
      sources: sourcesOf(record),
      date: newsDate(record),
      modified: optional(record.modified, instant),
      recorded: instant(record.recorded),
    }),
  );

  const settingsRecord = recordOf(records, "settings", "site");
  const settings: Settings = {
    ...plain(settingsRecord),
    id: "site",
    council: organisations.get(settingsRecord.council),
    currentStrategy: strategies.get(settingsRecord.currentStrategy),
    summit: summits.get(settingsRecord.summit),
    listening: listening.get(settingsRecord.listening),
    contact: contacts.get(settingsRecord.contact),
    contactPhone: contacts.get(settingsRecord.contactPhone),
  };

  const rows = [...records.storage.values()].toSorted((a, b) => a.record.order - b.record.order);
  const own: OwnStorage[] = [];
  const council: CouncilStorage[] = [];
  const services: ServiceStorage[] = [];
  const linked: LinkedStorage[] = [];
  for (const { id, record } of rows) {
    const duration = keptFor(record.duration);
    if (record.setBy === "this-site") own.push({ ...plain(record), id, duration });
    else if (record.setBy === "linked-service") linked.push({ ...plain(record), id, duration });
    else if (record.setBy === "other-service") {
      services.push({ ...plain(record), id, duration, sources: sourcesOf(record) });
    } else {
      council.push({
        ...plain(record),
        id,
        duration,
        type: storageTypes.get(record.type),
        sources: sourcesOf(record),
      });
    }
  }
  const listOf = <Row>(id: string, of: readonly Row[]): StorageList<Row> => {
    const record = recordOf(records, "storage-lists", id);
    const proof = record.proof?.rows === hashOfOwnRows(records) ? record.proof : undefined;
    return { ...plain(record), id, sources: sourcesOf(record), rows: of, proof };
  };
  const lists = {
    own: listOf("this-site", own),
    council: listOf("council-website", council),
    services: listOf("other-services", services),
    linked: listOf("linked-services", linked),
  };

  const allEvents = [...events.values, ...summits.values.map(({ livestream }) => livestream)];
  const newestFirst = strategies.values.toSorted((a, b) => b.period.from - a.period.from);
  return freeze({
    now,
    changes: changesAfter(now, allEvents, everything),
    waiting: waiting(everything, now),
    url: (url ?? settings.url ?? localAddress).replace(/\/+$/, ""),
    settings,
    organisations: organisations.values,
    people: people.values,
    sources: sources.values,
    terms: terms.values.toSorted((a, b) => a.short.localeCompare(b.short, "en-GB")),
    contacts: contacts.values,
    notices: notices.values,
    strategies: newestFirst,
    themes: themes.values.toSorted(
      (a, b) => newestFirst.indexOf(a.strategy) - newestFirst.indexOf(b.strategy) || a.order - b.order,
    ),
    listening: listening.values.toSorted((a, b) => b.year - a.year),
    summits: summits.values.toSorted((a, b) => b.livestream.end.toMillis() - a.livestream.end.toMillis()),
    events: allEvents.toSorted(byEnd),
    eventPages: events.values.toSorted(byEnd),
    news: news.values.toSorted((a, b) => b.date.toMillis() - a.date.toMillis()),
    storageTypes: storageTypes.values.toSorted((a, b) => a.order - b.order),
    storingHosts: [
      ...(lists.council.hosts ?? []),
      ...(lists.services.hosts ?? []),
      ...council.flatMap(({ host }) => host ?? []),
      ...services.flatMap(({ hosts = [] }) => hosts),
    ],
    storage: lists,
    records,
  });
}

const byEnd = (a: Event, b: Event): number => a.end.toMillis() - b.end.toMillis() || (a.id < b.id ? -1 : 1);

/** Something that a record was linked with: what its look-up gave for an id. */
interface Use {
  readonly get: string;
  readonly id: string;
  readonly gave: unknown;
}

interface Kept {
  readonly entry: Entry;
  readonly uses: readonly Use[];
  readonly result: unknown;
}

/** What was linked before, by look-up and id. */
export type Linked = Map<string, ReadonlyMap<string, Kept>>;

/** Links every record of a kind, and gives a look-up by id; what is as it was before is not linked again. */
function allWith(before: Linked) {
  let uses: Use[] = [];
  // A record is linked with records that were linked before it, this time too.
  const isAsBefore = ({ get, id, gave }: Use) => before.get(get)?.get(id)?.result === gave;

  return <K extends KindName, Result>(
    records: Records,
    kind: K,
    make: (id: string, record: RecordOf<K>) => Result,
    name: string = kind,
  ) => {
    const kept = before.get(name);
    const byId = new Map<string, Kept & { readonly result: Result }>();
    for (const entry of records[kind].values()) {
      const { id } = entry;
      const known = kept?.get(id) as (Kept & { readonly result: Result }) | undefined;
      if (known?.entry === entry && known.uses.every(isAsBefore)) {
        byId.set(id, known);
        continue;
      }
      const used: Use[] = [];
      uses = used;
      const made = make(id, entry.record);
      // What follows the last record is not that record's.
      uses = [];
      const result = known !== undefined && isDeepStrictEqual(known.result, made) ? known.result : made;
      byId.set(id, { entry, uses: used, result });
    }
    before.set(name, byId);
    return {
      values: [...byId.values()].map(({ result }) => result),
      get: (id: string): Result => {
        const found = byId.get(id);
        if (found === undefined)
          throw new Error(`No record "${id}" in _data/${kind}/: the checks should have refused it.`);
        uses.push({ get: name, id, gave: found.result });
        return found.result;
      },
    };
  };
}

function recordOf<K extends KindName>(records: Records, kind: K, id: string): RecordOf<K> {
  const entry = records[kind].get(id);
  if (entry === undefined)
    throw new Error(`_data/${kind}/${id}.json is missing: the site can't be built without it.`);
  return entry.record;
}

function found<Part extends { id: string }>(parts: readonly Part[], id: string): Part {
  const part = parts.find((each) => each.id === id);
  if (part === undefined) throw new Error(`Nothing has the id "${id}": the checks should have refused it.`);
  return part;
}

const optional = <Value, Result>(
  value: Value | undefined,
  make: (value: Value) => Result,
): Result | undefined => (value === undefined ? undefined : make(value));

/** A record without the key that is only for the editor's program. */
function plain<Record extends { $schema?: string | undefined }>(record: Record): Omit<Record, "$schema"> {
  const { $schema: _, ...rest } = record;
  return rest;
}

const keptFor = (duration: RecordOf<"storage">["duration"]): KeptFor =>
  "period" in duration ? { kind: duration.kind, period: Duration.fromISO(duration.period) } : duration;

/** Frozen through and through. Dates and maps are values already, and are left alone. */
function freeze<Value>(value: Value): Value {
  const isPlain =
    Array.isArray(value) ||
    (typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype);
  if (isPlain && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value as object)) freeze(inner);
  }
  return value;
}

/** The clock of a build: SITE_NOW if it is set, or the present. */
export const clock = (siteNow: string | undefined): DateTime<true> =>
  siteNow === undefined || siteNow === "" ? instant(DateTime.utc().toISO()) : instant(siteNow);
