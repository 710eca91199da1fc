import type { Event, Site } from "../src/model/site.ts";
import { kindText, whenText, whereText } from "./event-words.ts";
import { StateTag } from "./state-tag.tsx";
import { sentence } from "./text.ts";

export interface EventListProps {
  readonly site: Site;
  readonly events: readonly Event[];
  readonly headingLevel?: 2 | 3 | 4 | undefined;
}

/** Events one below the other, each with its day at the side, its state in words, when and where. */
export function EventList({ site, events, headingLevel = 3 }: EventListProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <ul class="events">
      {events.map((event) => {
        const day = event.start ?? event.end;
        return (
          <li>
            <div class="date-badge" aria-hidden="true">
              {day.toFormat("ccc")}
              <b>{day.toFormat("d")}</b>
              {day.toFormat("LLL yyyy")}
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
              <StateTag event={event} site={site} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
