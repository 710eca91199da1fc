import type { DateTime } from "luxon";
import type { RecordOf } from "../../src/model/kinds.ts";
import { type Around, subjectOf } from "./events.ts";
import type { Random } from "./random.ts";
import { HEADINGS, POINTS, SENTENCES, SUBJECTS, TOWNS } from "./words.ts";

interface Announced {
  readonly id: string;
  readonly record: RecordOf<"events">;
}

/** News of a day about some events, with a body as long as real ones have: 300 to 600 words. */
export function newsRecord(
  id: string,
  index: number,
  date: DateTime,
  events: readonly Announced[],
  around: Around,
  random: Random,
): RecordOf<"news"> {
  const { strategy, themes } = subjectOf(around, random);
  const sentences = (count: number) => Array.from({ length: count }, () => random.pick(SENTENCES)).join(" ");
  const links = events.map(({ id: event, record }) => `- [${record.title}](/events/${event}/)`);
  return {
    $schema: "../../schemas/news.schema.json",
    tag: `${around.tagAuthority}:news/${id}`,
    title: `${random.pick(SUBJECTS)} in ${random.pick(TOWNS)}: news ${index + 1}`,
    category: "News",
    summary: sentences(3),
    published: { on: date.toFormat("yyyy-MM-dd") },
    recorded: `${date.toFormat("yyyy-MM-dd")}T09:00:00+00:00`,
    body: [
      sentences(4),
      `${sentences(2)} It is part of the [strategy](/strategies/${strategy}/) as a whole.`,
      ...HEADINGS.slice(0, 2 + random.below(3)).flatMap((heading) => [
        `## ${heading}`,
        sentences(4 + random.below(3)),
        [1, 2, 3].map(() => `- ${random.pick(POINTS)}`).join("\n"),
        sentences(3 + random.below(3)),
      ]),
      "The events are:",
      links.join("\n"),
    ],
    events: events.map((event) => event.id),
    strategy,
    themes,
    sources: [random.pick(around.sources)],
  };
}
