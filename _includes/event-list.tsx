import type { DateTime } from "luxon";
import { shortMonthName, shortWeekdayName } from "../src/model/day-words.ts";
import type { Event } from "../src/model/site.ts";
import { kindText, whenText, whereText } from "./event-words.ts";
import { TimedStateTag } from "./state-tag.tsx";
import { sentence } from "./text.ts";
import { until } from "./timed.tsx";

export interface EventItemProps {
  readonly event: Event;
  readonly now: DateTime<true>;
  readonly headingLevel?: 2 | 3 | 4 | undefined;
  /** Whether it is in a list of events to come only. */
  readonly leavesAtEnd?: boolean;
}

/** An event of a list, with its day at the side, its state in words, when and where. */
export function EventItem({ event, now, headingLevel = 3, leavesAtEnd = false }: EventItemProps) {
  const Heading = `h${headingLevel}` as const;
  const day = event.start ?? event.end;
  return (
    <li {...until(leavesAtEnd ? event.end : undefined)}>
      <div class="date-badge" aria-hidden="true">
        {shortWeekdayName(day)}
        <b>{day.day}</b>
        {shortMonthName(day)} {day.year}
      </div>
      <div>
        <Heading class="govuk-heading-s">
          <a class="govuk-link" href={event.url}>
            {event.title}
          </a>
        </Heading>
        <p class="govuk-body">
          {sentence(whenText(event))}
          <br />
          {sentence(kindText[event.kind])}: {whereText(event)}
        </p>
        <TimedStateTag event={event} now={now} />
      </div>
    </li>
  );
}

export interface EventListProps extends Pick<EventItemProps, "now" | "headingLevel"> {
  readonly events: readonly Event[];
}

/** Events one below the other, whether they are to come or over. */
export function EventList({ now, events, headingLevel }: EventListProps) {
  return (
    <ul class="events">
      {events.map((event) => (
        <EventItem event={event} now={now} headingLevel={headingLevel} />
      ))}
    </ul>
  );
}
