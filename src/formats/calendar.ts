/** Events as a calendar to add or to subscribe to (iCalendar: RFC 5545, RFC 7986). */
import ical, {
  escape as escapeText,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";
import { DateTime } from "luxon";
import { accessAnswers, accessNow } from "../model/access.ts";
import { placeText } from "../model/place.ts";
import { revisedAt } from "../model/public.ts";
import type { Event, Site, SummitLivestream } from "../model/site.ts";
import { london, zone } from "../model/time.ts";
import { londonVtimezone } from "./london-vtimezone.ts";

export interface CalendarContents {
  readonly name: string;
  readonly events: readonly Event[];
  /** The calendar's own address, as a path from the site's root: where a subscriber's app asks again. */
  readonly url: string;
}

/** What apps are asked to wait, in seconds, before they ask again. Many take their own time all the same. */
const refresh = 12 * 60 * 60;

/**
 * @returns lines of 75 octets at most, each ended by CRLF. Cancelled and postponed events stay in it, marked so:
 * an app only forgets what it is told to.
 */
export function calendar(site: Site, { name, events, url }: CalendarContents): string {
  const { council, name: siteName } = site.settings;
  const text = ical({
    // These are the texts that the package writes as they are.
    name: escapeText(plain(name), false),
    prodId: { company: escapeText(plain(council.name), false), product: escapeText(plain(siteName), false) },
    method: ICalCalendarMethod.PUBLISH,
    source: `${site.url}${url}`,
    ttl: refresh,
    events: events.map((event) => eventData(site, event)),
  }).toString();
  // The package would write the time zone before the last of the calendar's own properties, where RFC 5545
  // section 3.4 allows none; and no zone if there is no event, though a calendar must hold some component.
  return `${text.replace(/^(?=BEGIN:VEVENT|END:VCALENDAR)/m, londonVtimezone)}\r\n`;
}

function eventData(site: Site, event: Event): ICalEventData {
  const { uid, sequence, title, start, end, change } = event;
  const where = location(event);
  const pageUrl = `${site.url}${event.url}`;
  return {
    id: uid,
    sequence,
    stamp: stamp(event),
    lastModified: revisedAt(event) ?? null,
    timezone: zone,
    // A deadline is a point in time: DTSTART alone (RFC 5545 section 3.6.1).
    start: start ?? end,
    ...(start === undefined ? {} : { end }),
    summary: plain(
      [
        ...(change === undefined ? [] : [changes[change.kind].word]),
        ...(event.kind === "competition" ? ["Deadline"] : []),
        title,
      ].join(": "),
    ),
    ...(where === undefined ? {} : { location: plain(where) }),
    description: plain(description(event, pageUrl)),
    url: pageUrl,
    status: change === undefined ? ICalEventStatus.CONFIRMED : changes[change.kind].status,
    transparency: takesTime(event) ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
  };
}

/**
 * RFC 5545 knows no postponed event. It isn't CANCELLED, at which apps delete it; TENTATIVE says that its time is
 * open. The word in the title is for the many apps that show no status.
 */
const changes = {
  cancelled: { word: "Cancelled", status: ICalEventStatus.CANCELLED },
  postponed: { word: "Postponed", status: ICalEventStatus.TENTATIVE },
  "moved-online": { word: "Moved online", status: ICalEventStatus.CONFIRMED },
} as const;

const takesTime = ({ kind, change }: Event): boolean =>
  kind !== "competition" && (change === undefined || change.kind === "moved-online");

/**
 * When the record last said something new: that of its change, else the day of its newest source, else its own.
 * Not the time of the build, for a new stamp without a change makes apps report one (RFC 5546 section 2.1.5).
 */
function stamp(event: Event): DateTime {
  const { sources, start, end } = event;
  const revised = revisedAt(event);
  if (revised !== undefined) return revised;
  const days = sources.flatMap(({ published }) => (published === undefined ? [] : [london(published)]));
  return DateTime.max(...days) ?? start ?? end;
}

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

/** Without control characters, which no text of a calendar may hold (RFC 5545 section 3.1). */
const plain = (text: string): string => text.replace(/[^\t\r\n\P{Cc}]/gu, "");
