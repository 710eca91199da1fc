/** What an event must say so that people can come, and so that their calendars follow a change of plan. */
import type { Livestream } from "../kinds/summit.ts";
import type { RecordOf } from "../kinds.ts";
import { timesOf } from "../public.ts";
import type { Entry, Records, Rule } from "../records.ts";
import { isOff } from "../state.ts";
import { instant, london, longDate } from "../time.ts";

type EventFields = RecordOf<"events"> | (Livestream & { readonly kind: "livestream" });

interface Happening {
  readonly entry: Entry;
  /** Where the event stands in its record. */
  readonly path: readonly PropertyKey[];
  readonly event: EventFields;
}

/** Every event, summits' livestreams among them. */
export const happenings = (records: Records): readonly Happening[] => [
  ...[...records.events.values()].map((entry) => ({ entry, path: [], event: entry.record })),
  ...[...records.summits.values()].map((entry) => ({
    entry,
    path: ["livestream"],
    event: { ...entry.record.livestream, kind: "livestream" as const },
  })),
];

/** Every way into an online event that its record gives. */
function waysInto(event: EventFields): readonly string[] {
  const { booking, change } = event;
  const joining = "joining" in event ? event.joining : undefined;
  return [
    booking.kind === "required" ? booking.url : undefined,
    change?.kind === "moved-online" ? change.url : undefined,
    joining?.url,
    joining?.meetingId,
    joining?.phone,
  ].filter((way) => way !== undefined);
}

/** Whoever is told of a webinar or a livestream is told how to get in, or that nobody said. */
export const wayInSaid: Rule = {
  name: "way-in",
  *check(records) {
    for (const { entry, path, event } of happenings(records)) {
      if (event.kind !== "webinar" && event.kind !== "livestream") continue;

      const [way] = waysInto(event);
      if (way === undefined && event.wayIn === undefined && !isOff(event)) {
        yield {
          entry,
          path,
          message: `This ${event.kind} gives no way in: no link, no meeting number, no phone and no booking page.`,
          mend: 'Add the one that was published, or add "wayIn": "not published".',
        };
      }
      if (way !== undefined && event.wayIn !== undefined) {
        yield {
          entry,
          path: [...path, "wayIn"],
          message: `"wayIn" says that no way in was published, but the record gives one: ${way}.`,
          mend: 'Take "wayIn" out.',
        };
      }
    }
  },
};

/** Nothing is called off, put off or moved once it is over. */
export const changedInTime: Rule = {
  name: "change-since",
  *check(records) {
    for (const { entry, path, event } of happenings(records)) {
      const since = event.change?.since;
      if (since === undefined) continue;
      const end = event.kind === "competition" ? london(event.closes.date) : timesOf(event).end;
      if (london(since) <= end) continue;
      yield {
        entry,
        path: [...path, "change", "since"],
        message: `The change is said to be from ${since}, but the event was over on ${longDate(end)}.`,
        mend: "Change the date on which the plan changed, or the date of the event.",
      };
    }
  },
};

/** Calendars show when a plan last changed (RFC 5545, section 3.8.7.3); a change of plan says it with its own date. */
export const revisionDated: Rule = {
  name: "revised",
  *check(records) {
    for (const { entry, path, event } of happenings(records)) {
      if (event.sequence === 0 && event.revised !== undefined) {
        yield {
          entry,
          path: [...path, "revised"],
          message: '"revised" says that the plan has changed, but "sequence" is still 0.',
          mend: 'Add 1 to "sequence", or take "revised" out.',
        };
      }
      const since = event.change?.since;
      if (event.revised !== undefined && since !== undefined && instant(event.revised) < london(since)) {
        yield {
          entry,
          path: [...path, "revised"],
          message: `"revised" says ${event.revised}, but the plan changed on ${since}, after that.`,
          mend: 'Change "revised" to the moment of the last change, or take it out: the day of the change then stands for it.',
        };
      }
      if (event.sequence > 0 && event.revised === undefined && event.change === undefined) {
        yield {
          entry,
          path: [...path, "sequence"],
          message: `"sequence" says that the plan has changed, but nothing says when.`,
          mend: 'Add "revised" with the moment of the change, for example "2021-09-03T11:16:00+01:00".',
        };
      }
    }
  },
};

/** A calendar app takes over a change only if the event's number has risen (RFC 5545, section 3.8.7.4). */
export const changeCounted: Rule = {
  name: "sequence",
  *check(records) {
    for (const { entry, path, event } of happenings(records)) {
      if (event.change === undefined || event.sequence > 0) continue;
      yield {
        entry,
        path: [...path, "sequence"],
        message:
          'The plan has changed, but "sequence" is still 0: calendars would go on showing the old plan.',
        mend: 'Add 1 to "sequence".',
      };
    }
  },
};

/** Nothing can have come of an event that is not over. */
export const outcomeAfterEnd: Rule = {
  name: "outcome",
  *check(records, now) {
    for (const { entry, path, event } of happenings(records)) {
      if (event.kind === "livestream") continue;
      const key = (["outcome", "recording", "transcript"] as const).find((each) => event[each] !== undefined);
      const end =
        event.kind === "competition"
          ? london(event.closes.date, event.closes.time, event.closes.timeIs)
          : timesOf(event).end;
      if (key === undefined || (now >= end && !isOff(event))) continue;
      yield {
        entry,
        path: [...path, key],
        message: isOff(event)
          ? `There is "${key}", but the event was called off or put off.`
          : `There is "${key}", but the event is not over before ${longDate(end)}.`,
        mend: `Take "${key}" out, or correct what is said of the event.`,
      };
    }
  },
};
