import type { Entry, Finding, Records, Rule } from "../records.ts";
import { london, longDate, timesOnClock } from "../time.ts";

interface Period {
  readonly entry: Entry;
  readonly path: readonly PropertyKey[];
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly endDate?: string | undefined;
}

function* periods(records: Records): Generator<Period> {
  for (const entry of records.events.values()) {
    if (entry.record.kind !== "competition") yield { entry, path: [], ...entry.record };
  }
  for (const entry of records.summits.values())
    yield { entry, path: ["livestream"], ...entry.record.livestream };
}

/** An event ends after it starts. */
export const endAfterStart: Rule = {
  name: "end-after-start",
  *check(records) {
    for (const { entry, path, date, start, end, endDate } of periods(records)) {
      if (endDate !== undefined && endDate < date) {
        yield {
          entry,
          path: [...path, "endDate"],
          message: `It ends on ${endDate}, before the day it starts, ${date}.`,
          mend: "Change one of the two dates.",
        };
      } else if ((endDate ?? date) === date && end <= start) {
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

/** A notice's last day is not before its first; a strategy's last year not before its first. */
export const periodsInOrder: Rule = {
  name: "end-after-start",
  *check(records) {
    for (const entry of records.notices.values()) {
      const { shown } = entry.record;
      if (shown.kind !== "between" || shown.until >= shown.from) continue;
      yield {
        entry,
        path: ["shown", "until"],
        message: `Its last day, ${shown.until}, is before its first, ${shown.from}.`,
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

/** Times of day that the clocks skip in March do not exist. */
export const timesExist: Rule = {
  name: "time-exists",
  *check(records) {
    for (const { entry, path, date, start, end, endDate } of periods(records)) {
      for (const [key, day, time] of [
        ["start", date, start],
        ["end", endDate ?? date, end],
      ] as const) {
        if (timesOnClock(day, time) > 0) continue;
        yield {
          entry,
          path: [...path, key],
          message: `There is no ${time} on ${longDate(london(day))}: the clocks go forward from 1am to 2am.`,
          mend: "Choose a time before 01:00 or from 02:00 on.",
        };
      }
    }
  },
};
