/** What a calendar says of an event, whether it reads it in a file or in a link: one text for all of them. */
import type { DateTime } from "luxon";
import { accessAnswers, accessNow } from "../model/access.ts";
import { placeText } from "../model/place.ts";
import type { Event, Site, SummitLivestream } from "../model/site.ts";

export interface CalendarEntry {
  /** With what became of the plan before it, for the many apps that show no status. */
  readonly title: string;
  /** That of its end for a deadline, which is a point in time. */
  readonly start: DateTime<true>;
  readonly end: DateTime<true>;
  readonly location: string | undefined;
  /** Lines, with the ways into it only as long as the public may see them. */
  readonly description: string;
  /** The address of its page. */
  readonly url: string;
}

export function calendarEntry(site: Pick<Site, "url">, event: Event): CalendarEntry {
  const { title, start, end, change } = event;
  const where = location(event);
  const url = `${site.url}${event.url}`;
  return {
    title: plain(
      [
        ...(change === undefined ? [] : [changeWords[change.kind]]),
        ...(event.kind === "competition" ? ["Deadline"] : []),
        title,
      ].join(": "),
    ),
    start: start ?? end,
    end,
    location: where === undefined ? undefined : plain(where),
    description: plain(description(event, url)),
    url,
  };
}

/** Without control characters, which no text of a calendar may hold (RFC 5545 section 3.1). */
export const plain = (text: string): string => text.replace(/[^\t\r\n\P{Cc}]/gu, "");

const changeWords = {
  cancelled: "Cancelled",
  postponed: "Postponed",
  "moved-online": "Moved online",
} as const;

function location(event: Event): string | undefined {
  if (event.kind === "competition") return undefined;
  if (event.kind !== "roadshow" || event.change?.kind === "moved-online") return "Online";
  return placeText(event.place);
}

function description(event: Event, pageUrl: string): string {
  const { change, summary } = event;
  return [
    change?.instead,
    change?.kind === "moved-online" && change.url !== undefined ? `Join: ${change.url}` : undefined,
    summary,
    event.kind === "competition" ? undefined : lines(accessFacts(event)),
    event.kind === "summit-livestream" ? lines(joiningFacts(event)) : undefined,
    pageUrl,
  ]
    .filter((part) => part !== undefined && part !== "")
    .join("\n\n");
}

type Fact = readonly [name: string, fact: string | undefined];

const lines = (facts: readonly Fact[]): string =>
  facts.flatMap(([name, fact]) => (fact === undefined ? [] : [`${name}: ${fact}`])).join("\n");

/** What is known of access, at the venue only if people go there. */
function accessFacts(event: Exclude<Event, { kind: "competition" }>): Fact[] {
  return accessAnswers(accessNow(event)).map(({ question, answer }) => [
    question,
    answer === "not published" ? undefined : answer,
  ]);
}

const joiningFacts = ({ joining }: SummitLivestream): Fact[] => [
  ["Join", joining?.url],
  ["Meeting ID", joining?.meetingId],
  ["Passcode", joining?.passcode],
  ["Phone", joining?.phone],
  ["Note", joining?.keep],
];
