/** What may not change once people hold it: addresses in their links, names in their calendars and feed readers. */
import type { DateTime } from "luxon";
import { addressOf, guessed, moved, recordPages } from "../addresses.ts";
import { archiveAddresses } from "../archive.ts";
import { newsDate, revisedAt } from "../public.ts";
import type { Entry, Finding, Records } from "../records.ts";
import { happenings } from "./events.ts";
import { type Name, tagsIn, uidsIn } from "./unique.ts";

/**
 * Holds the records against those that were published before.
 *
 * @param base the records as they were published, for example those of the main branch
 * @param now the clock: news that was not out yet may still change
 */
export function* compare(base: Records, records: Records, now: DateTime): Generator<Finding> {
  const published: Records = {
    ...base,
    news: new Map([...base.news].filter(([, { record }]) => now >= newsDate(record))),
  };
  yield* lostAddresses(published, records);
  yield* changedTags(published, records);
  yield* changedEvents(published, records);
}

/** An address that people hold goes on leading somewhere. */
function* lostAddresses(base: Records, records: Records): Generator<Finding> {
  const kept = new Set([
    ...recordPages(records).keys(),
    ...archiveAddresses(records),
    ...[...guessed(records), ...moved(records)].map(({ from }) => from),
  ]);
  for (const [address, old] of recordPages(base)) {
    if (kept.has(address)) continue;
    yield {
      entry: records[old.kind].get(old.id) ?? old,
      path: [],
      message: `${address} was published, but this record no longer has a page there.`,
      mend: `Put it back, or add the address to "oldAddresses" in _data/settings/site.json, with the page to go to instead.`,
    };
  }
  const [settings] = records.settings.values();
  if (settings === undefined) return;
  for (const address of archiveAddresses(base)) {
    if (kept.has(address)) continue;
    yield {
      entry: settings,
      path: [],
      message: `${address} was published, but nothing is left in that year.`,
      mend: 'Add the address to "oldAddresses", with the page to go to instead.',
    };
  }
  for (const { from } of moved(base)) {
    if (kept.has(from)) continue;
    yield {
      entry: settings,
      path: ["oldAddresses"],
      message: `The old address ${from} led to a page, but it is gone from "oldAddresses".`,
      mend: "Put it back: people's links to it would break.",
    };
  }
}

/** A feed reader would show an item with a new tag as a new item. */
function* changedTags(base: Records, records: Records): Generator<Finding> {
  const authority = [...base.settings.values()][0]?.record.tagAuthority;
  for (const entry of records.settings.values()) {
    if (authority !== undefined) yield* sameAs(entry, ["tagAuthority"], authority, entry.record.tagAuthority);
  }
  for (const [id, old] of base.news) {
    const entry = records.news.get(id) ?? renamed(base, records, id);
    if (entry !== undefined) yield* sameAs(entry, ["tag"], old.record.tag, entry.record.tag);
  }
  yield* reused(base, records, tagsIn);
}

/** The news item that is new and to which the address of one that is gone leads: the same under a new name. */
function renamed(base: Records, records: Records, id: string): Entry<"news"> | undefined {
  const onward = moved(records).find(({ from }) => from === addressOf.news(id));
  return [...records.news.values()].find(
    (each) => addressOf.news(each.id) === onward?.to && !base.news.has(each.id),
  );
}

/** A calendar would show an event with a new uid twice, and one whose number has not risen as it was. */
function* changedEvents(base: Records, records: Records): Generator<Finding> {
  const events = new Map(happenings(records).map((each) => [keyOf(each), each]));
  for (const before of happenings(base)) {
    const after = events.get(keyOf(before));
    if (after === undefined) continue;
    const { entry, event } = after;
    const path = [...after.path, "sequence"];
    yield* sameAs(entry, [...after.path, "uid"], before.event.uid, event.uid);
    if (event.sequence < before.event.sequence) {
      yield {
        entry,
        path,
        message: `"sequence" was published as ${before.event.sequence}, but is now ${event.sequence}: calendars would ignore the record.`,
        mend: `Change it to ${before.event.sequence}, or to one more if the plan has changed.`,
      };
    } else if (event.sequence === before.event.sequence && planOf(event) !== planOf(before.event)) {
      yield {
        entry,
        path,
        message: `The time, the place or whether it happens has changed, but "sequence" is still ${event.sequence}.`,
        mend: `Change it to ${event.sequence + 1}, so that calendars take the change over.`,
      };
    } else if (event.sequence > before.event.sequence && revisionOf(after) <= revisionOf(before)) {
      yield {
        entry,
        path,
        message: `"sequence" has risen to ${event.sequence}, but the plan is still said to have changed ${told(before.event)}.`,
        mend: 'Change "revised" to the moment of this change.',
      };
    } else if (revisionOf(after) < revisionOf(before)) {
      yield {
        entry,
        path: after.path,
        message: `The plan was published as changed ${told(before.event)}, but is now said to have changed ${told(event)}.`,
        mend: 'Put "revised" back as it was: calendars hold the later moment.',
      };
    }
  }
  yield* reused(base, records, uidsIn);
}

/** Milliseconds since 1970; 0 for a plan that never changed. */
const revisionOf = ({ event }: Happening): number => revisedAt(event)?.toMillis() ?? 0;

const told = ({ revised, change }: Happening["event"]): string => {
  const when = revised ?? change?.since;
  return when === undefined ? "never" : `on ${when}`;
};

type Happening = ReturnType<typeof happenings>[number];

const keyOf = ({ entry, path }: Happening): string => [entry.kind, entry.id, ...path].join("/");

/** Those fields of an event for which people would have to change their plans. */
const planOf = (event: Happening["event"]): string =>
  JSON.stringify(
    event.kind === "competition"
      ? [event.closes.date, event.closes.time, event.closes.timeIs, event.change]
      : [
          event.date,
          event.start,
          event.startIs,
          event.endDate,
          event.end,
          event.endIs,
          event.change,
          event.kind === "roadshow" ? event.place : undefined,
        ],
  );

function* sameAs(
  entry: Entry,
  path: readonly PropertyKey[],
  before: string,
  after: string,
): Generator<Finding> {
  if (before === after) return;
  yield {
    entry,
    path,
    message: `"${String(path.at(-1))}" was published as "${before}", but is now "${after}".`,
    mend: `Change it back to "${before}": people's apps know it by that name.`,
  };
}

/** A new record never bears the name of another, unless it is that other, and its old address leads here. */
function* reused(
  base: Records,
  records: Records,
  namesIn: (records: Records) => readonly Name[],
): Generator<Finding> {
  const addresses = new Map(
    [...recordPages(base), ...recordPages(records)].map(([url, { file }]) => [file, url]),
  );
  const owners = new Map(namesIn(base).map(({ name, entry }) => [name, entry]));
  for (const { entry, path, name } of namesIn(records)) {
    const owner = owners.get(name);
    if (owner === undefined || base[entry.kind].has(entry.id)) continue;
    const isMoved = moved(records).some(
      ({ from, to }) => from === addresses.get(owner.file) && to === addresses.get(entry.file),
    );
    if (isMoved) continue;
    yield {
      entry,
      path,
      message: `"${name}" was published as the name of ${owner.file}.`,
      mend: `Give this record one of its own. If it is that record under a new name, lead its old address here in "oldAddresses" in _data/settings/site.json.`,
    };
  }
}
