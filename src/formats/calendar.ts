/** Events as a calendar to add or to subscribe to (iCalendar: RFC 5545, RFC 7986). */
import ical, {
  escape as escapeText,
  ICalCalendarMethod,
  ICalEvent,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";
import { DateTime } from "luxon";
import { onceAnItem, onceASite } from "../model/once.ts";
import { revisedAt } from "../model/public.ts";
import type { Event, Site } from "../model/site.ts";
import { comesTwice, london, zone } from "../model/time.ts";
import { calendarEntry, plain } from "./calendar-entry.ts";
import { folded } from "./fold.ts";
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
  // The package would write the time zone before the last of the calendar's own properties, where RFC 5545
  // section 3.4 allows none; and no zone if there is no event, though a calendar must hold some component.
  const components = [londonVtimezone, ...events.map((event) => eventLines(site, event))].join("");
  const own = ownLines(site)
    // These are texts that the package writes as they are.
    .replaceAll(NAME, () => escapeText(plain(name), false))
    .replaceAll(SOURCE, () => `${site.url}${url}`);
  return `${folded(own).replace(/^(?=END:VCALENDAR)/m, () => components)}\r\n`;
}

/** Stand for a calendar's name and its address. No record may hold such characters. */
const NAME = "\0name\0";
const SOURCE = "\0source\0";

/** The lines of every calendar, not folded yet: written once, since each event has a calendar of its own. */
const ownLines = onceASite(({ settings: { council, name } }) =>
  ical({
    name: NAME,
    prodId: { company: escapeText(plain(council.name), false), product: escapeText(plain(name), false) },
    method: ICalCalendarMethod.PUBLISH,
    source: SOURCE,
    ttl: refresh,
  })
    .toString()
    .replaceAll("\r\n ", ""),
);

/** An event must have a calendar, though none of this one's properties are in its lines. */
const eventsCalendar = ical();

/** An event's lines, each ended by CRLF. They stand in its own calendar and in three more: written once, not four times. */
const eventLines = onceAnItem((site, event: Event): string =>
  folded(new ICalEvent(eventData(site, event), eventsCalendar).toString()),
);

function eventData(site: Pick<Site, "url">, event: Event): ICalEventData {
  const { uid, sequence, change } = event;
  const { title, start, end, location, description, url } = calendarEntry(site, event);
  return {
    id: uid,
    sequence,
    stamp: stamp(event),
    lastModified: revisedAt(event) ?? null,
    // By a time that comes twice RFC 5545 section 3.3.5 means the first; some apps take the second.
    timezone: comesTwice(start) || comesTwice(end) ? "UTC" : zone,
    // A deadline is a point in time: DTSTART alone (RFC 5545 section 3.6.1).
    start,
    ...(event.start === undefined ? {} : { end }),
    summary: title,
    ...(location === undefined ? {} : { location }),
    description,
    url,
    status: change === undefined ? ICalEventStatus.CONFIRMED : statuses[change.kind],
    transparency: takesTime(event) ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
  };
}

/** RFC 5545 knows no postponed event. It isn't CANCELLED, at which apps delete it; TENTATIVE says that its time is open. */
const statuses = {
  cancelled: ICalEventStatus.CANCELLED,
  postponed: ICalEventStatus.TENTATIVE,
  "moved-online": ICalEventStatus.CONFIRMED,
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
