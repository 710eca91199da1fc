import type { DateTime } from "luxon";
import type { RecordOf } from "../../src/model/kinds.ts";
import type { Random } from "./random.ts";
import { SENTENCES, SUBJECTS, TOWNS, VENUES } from "./words.ts";

/** What events and news name of the records around them. */
export interface Around {
  readonly strategies: readonly { readonly id: string; readonly themes: readonly string[] }[];
  /** Their ids. */
  readonly sources: readonly string[];
  /** Of the settings: "tag:council.gov.uk,2026". */
  readonly tagAuthority: string;
}

const ANSWERS = ["yes", "yes", "no", "not published"] as const;

/** An event on a day: a roadshow, or every third time a webinar. */
export function eventRecord(
  index: number,
  date: DateTime,
  around: Around,
  random: Random,
): RecordOf<"events"> {
  const number = index + 1;
  const town = random.pick(TOWNS);
  const subject = random.pick(SUBJECTS);
  const answer = () => random.pick(ANSWERS);
  const shared = {
    $schema: "../../schemas/events.schema.json",
    uid: `event-${number}@${around.tagAuthority.slice("tag:".length).replace(/,.*/, "")}`,
    sequence: 0,
    summary: [1, 2, 3].map(() => random.pick(SENTENCES)).join(" "),
    cost: random.below(2) === 0 ? ("free" as const) : ("not published" as const),
    ...subjectOf(around, random),
    gaps: ["The source does not say how many people came."],
    sources: [random.pick(around.sources)],
    date: date.toFormat("yyyy-MM-dd"),
    start: `${9 + random.below(4)}:00`.padStart(5, "0"),
    end: `${14 + random.below(6)}:30`,
  };
  if (index % 3 === 2) {
    return {
      kind: "webinar",
      title: `${subject}: webinar ${number}`,
      booking: { kind: "not needed" },
      platform: "Microsoft Teams",
      wayIn: "not published",
      access: { bsl: answer(), captions: answer() },
      ...shared,
    };
  }
  return {
    kind: "roadshow",
    title: `${subject}: roadshow ${number} in ${town}`,
    booking: { kind: "drop-in" },
    place: { name: `${town} ${random.pick(VENUES)}`, street: `${1 + random.below(90)} High Street`, town },
    access: {
      stepFree: answer(),
      parking: answer(),
      blueBadgeBays: answer(),
      accessibleToilet: answer(),
      changingPlaces: answer(),
      quietSpace: answer(),
      hearingLoop: answer(),
      bsl: answer(),
      captions: answer(),
    },
    ...shared,
  };
}

/** A strategy and one of its themes: which theme, of which strategy. */
export function subjectOf({ strategies }: Around, random: Random): { strategy: string; themes: string[] } {
  const { id, themes } = random.pick(strategies);
  return { strategy: id, themes: themes.length === 0 ? [] : [random.pick(themes)] };
}
