import { weekdayName } from "../day-words.ts";
import { newsDate, timesOf, type When } from "../public.ts";
import type { Entry, Finding, Records, Rule } from "../records.ts";
import { expiryOf, turnsOfNotice } from "../state.ts";
import { type ClockChange, clockTime, london, longDate, timesOnClock } from "../time.ts";
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
      const day = weekdayName(london(date));
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

/**
 * A notice ends after it begins, news after it comes out; no consultation has its last day before its first, and no
 * strategy its last year.
 */
export const periodsInOrder: Rule = {
  name: "end-after-start",
  *check(records) {
    for (const entry of records.listening.values()) {
      const { open } = entry.record;
      if (open === undefined || open.until >= open.from) continue;
      yield {
        entry,
        path: ["open", "until"],
        message: `Its last day, ${open.until}, is before its first, ${open.from}.`,
        mend: "Change one of the two dates.",
      };
    }
    for (const entry of records.notices.values()) {
      const { shown } = entry.record;
      const [from, until] = turnsOfNotice(entry.record);
      if (shown.kind !== "between" || from === undefined || until === undefined || until > from) continue;
      yield shown.until < shown.from
        ? {
            entry,
            path: ["shown", "until"],
            message: `Its last day, ${shown.until}, is before its first, ${shown.from}.`,
            mend: "Change one of the two dates.",
          }
        : {
            entry,
            path: ["shown", "untilTime"],
            message: `It ends at ${shown.untilTime}, which is not after it is first shown, at ${clockTime(from)}.`,
            mend: "Change one of the two times.",
          };
    }
    for (const entry of records.news.values()) {
      const [from, until] = [newsDate(entry.record), expiryOf(entry.record)];
      if (until === undefined || until > from) continue;
      yield {
        entry,
        path: ["current", "until"],
        message: `It would no longer be current before it is out, on ${longDate(from)} at ${clockTime(from)}.`,
        mend: 'Change "published" or "current".',
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
  /** The fields for the time and, if there is one, for which of two is meant. */
  readonly keys: readonly [time: string, which?: string];
  readonly time: string;
  readonly which?: ClockChange | undefined;
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
  yield* momentsOfNews(records);
}

/** The moments at which news and notices come and go. Nobody chooses the hour that comes twice, so none says which. */
function* momentsOfNews({ news, notices }: Records): Generator<Time> {
  for (const entry of news.values()) {
    const { published, current } = entry.record;
    if ("on" in published && published.time !== undefined)
      yield { entry, path: ["published"], date: published.on, keys: ["time"], time: published.time };
    if (current?.time !== undefined)
      yield { entry, path: ["current"], date: current.until, keys: ["time"], time: current.time };
  }
  for (const entry of notices.values()) {
    const { shown } = entry.record;
    if (shown.kind !== "between") continue;
    const { from, fromTime, until, untilTime } = shown;
    if (fromTime !== undefined)
      yield { entry, path: ["shown"], date: from, keys: ["fromTime"], time: fromTime };
    if (untilTime !== undefined)
      yield { entry, path: ["shown"], date: until, keys: ["untilTime"], time: untilTime };
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
          mend:
            whichKey === undefined
              ? "Choose a time before 01:00 or from 02:00 on."
              : `Add "${whichKey}": "before the clocks go back" or "${whichKey}": "after the clocks go back".`,
        };
      }
      if (!isTwice && which !== undefined && whichKey !== undefined) {
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
