import { timesOf, type When } from "../public.ts";
import type { Entry, Finding, Records, Rule } from "../records.ts";
import { type ClockChange, london, longDate, timesOnClock } from "../time.ts";
import { happenings } from "./events.ts";

interface Period extends When {
  readonly entry: Entry;
  readonly path: readonly PropertyKey[];
}

function* periods(records: Records): Generator<Period> {
  for (const { entry, path, event } of happenings(records)) {
    if (event.kind !== "competition") yield { entry, path, ...event };
  }
}

/** An event ends after it starts. */
export const endAfterStart: Rule = {
  name: "end-after-start",
  *check(records) {
    for (const { entry, path, ...when } of periods(records)) {
      const { date, start, end, endDate } = when;
      const times = timesOf(when);
      if (endDate !== undefined && endDate < date) {
        yield {
          entry,
          path: [...path, "endDate"],
          message: `It ends on ${endDate}, before the day it starts, ${date}.`,
          mend: "Change one of the two dates.",
        };
      } else if (times.end <= times.start) {
        yield {
          entry,
          path: [...path, "end"],
          message: `It ends at ${end}, which is not after it starts, at ${start}.`,
          mend: `Change one of the two times; if it ends the next day, add "endDate".`,
        };
      }
    }
  },
};

interface Day {
  readonly entry: Entry;
  readonly path: readonly PropertyKey[];
  readonly date: string;
  readonly weekday?: string | undefined;
}

function* days(records: Records): Generator<Day> {
  yield* periods(records);
  for (const entry of records.events.values()) {
    if (entry.record.kind === "competition") yield { entry, path: ["closes"], ...entry.record.closes };
  }
}

/** The weekday that the source gives is that of the date: a slip in either would send people on the wrong day. */
export const weekdayMatchesDate: Rule = {
  name: "weekday",
  *check(records): Generator<Finding> {
    for (const { entry, path, date, weekday } of days(records)) {
      const day = london(date).toFormat("cccc");
      if (weekday === undefined || weekday === day) continue;
      yield {
        entry,
        path: [...path, "weekday"],
        message: `"weekday" says ${weekday}, but ${longDate(london(date)).replace(`${day} `, "")} is a ${day}.`,
        mend: `Change it to "${day}", or change the date.`,
      };
    }
  },
};

/** No notice or consultation has its last day before its first, and no strategy its last year. */
export const periodsInOrder: Rule = {
  name: "end-after-start",
  *check(records) {
    const days = [
      ...[...records.notices.values()].map((entry) => ({ entry, field: "shown", days: entry.record.shown })),
      ...[...records.listening.values()].map((entry) => ({ entry, field: "open", days: entry.record.open })),
    ];
    for (const { entry, field, days: between } of days) {
      if (between === undefined || !("until" in between) || between.until >= between.from) continue;
      yield {
        entry,
        path: [field, "until"],
        message: `Its last day, ${between.until}, is before its first, ${between.from}.`,
        mend: "Change one of the two dates.",
      };
    }
    for (const entry of records.strategies.values()) {
      const { from, to } = entry.record.period;
      if (to >= from) continue;
      yield {
        entry,
        path: ["period", "to"],
        message: `It ends in ${to}, before it starts, in ${from}.`,
        mend: "Change one of the two years.",
      };
    }
  },
};

interface Time {
  readonly entry: Entry;
  readonly path: readonly PropertyKey[];
  readonly date: string;
  /** The fields for the time and for which of two is meant. */
  readonly keys: readonly [time: string, which: string];
  readonly time: string;
  readonly which: ClockChange | undefined;
}

function* times(records: Records): Generator<Time> {
  for (const { entry, path, date, start, startIs, end, endIs, endDate } of periods(records)) {
    yield { entry, path, date, keys: ["start", "startIs"], time: start, which: startIs };
    yield { entry, path, date: endDate ?? date, keys: ["end", "endIs"], time: end, which: endIs };
  }
  for (const entry of records.events.values()) {
    if (entry.record.kind !== "competition") continue;
    const { date, time, timeIs } = entry.record.closes;
    yield { entry, path: ["closes"], date, keys: ["time", "timeIs"], time, which: timeIs };
  }
}

/** Times of day that the clocks skip in March do not exist. */
export const timesExist: Rule = {
  name: "time-exists",
  *check(records) {
    for (const { entry, path, date, keys, time } of times(records)) {
      if (timesOnClock(date, time) > 0) continue;
      yield {
        entry,
        path: [...path, keys[0]],
        message: `There is no ${time} on ${longDate(london(date))}: the clocks go forward from 1am to 2am.`,
        mend: "Choose a time before 01:00 or from 02:00 on.",
      };
    }
  },
};

/** Times of day that the clocks repeat in October are two: the record says which is meant, and only there. */
export const timesClear: Rule = {
  name: "time-twice",
  *check(records) {
    for (const { entry, path, date, keys, time, which } of times(records)) {
      const isTwice = timesOnClock(date, time) === 2;
      const [key, whichKey] = keys;
      const day = longDate(london(date));
      if (isTwice && which === undefined) {
        yield {
          entry,
          path: [...path, key],
          message: `"${key}" says ${time}, but that time comes twice on ${day}: the clocks go back from 2am to 1am.`,
          mend: `Add "${whichKey}": "before the clocks go back" or "${whichKey}": "after the clocks go back".`,
        };
      }
      if (!isTwice && which !== undefined) {
        yield {
          entry,
          path: [...path, whichKey],
          message: `"${whichKey}" says ${which}, but ${time} comes only once on ${day}.`,
          mend: `Take "${whichKey}" out, or change the date or the time.`,
        };
      }
    }
  },
};
