import type { DateTime } from "luxon";
import { CalendarCompanies } from "../../../_includes/add-to-calendar.tsx";
import { EventItem } from "../../../_includes/event-list.tsx";
import { LinkList } from "../../../_includes/link-list.tsx";
import { Page } from "../../../_includes/page.tsx";
import { refreshWords, Subscribe } from "../../../_includes/subscribe.tsx";
import { From, until } from "../../../_includes/timed.tsx";
import { eventArchive, firstPages, newest } from "../../model/archive.ts";
import type { Event } from "../../model/site.ts";
import { isOver } from "../../model/state.ts";
import { page } from "../../template.ts";

export default page((view) => {
  const { events, now } = view.site;
  const coming = events.filter((event) => !isOver(event, now));
  const last = coming.at(-1);
  const shown = events.slice(-newest - coming.length);
  const years = [...new Set(shown.map(({ end }) => end.year))].toReversed();
  return (
    <Page
      view={view}
      title="Events"
      description="Roadshows, webinars, the Summit’s livestream and competitions about the strategies for special educational needs and disabilities (SEND): what is next, and what was planned before."
      crumbs={[]}
      feeds={[{ href: "/events.ics", title: "Events (calendar)", type: "text/calendar" }]}
    >
      <h1 class="govuk-heading-xl">Events</h1>
      <p class="govuk-body-l">
        Where families can hear about the strategies for special educational needs and disabilities (SEND),
        and say what they think.
      </p>
      <h2 class="govuk-heading-l">On now and next</h2>
      {last && (
        <ul class="events" {...until(last.end)}>
          {coming.map((event) => (
            <EventItem event={event} now={now} leavesAtEnd />
          ))}
        </ul>
      )}
      <From at={last?.end} now={now}>
        <p class="govuk-body">This site knows of nothing to come.</p>
      </From>
      <p class="govuk-body">
        To see new events when they are announced, subscribe to all events in your calendar. {refreshWords}
      </p>
      <Subscribe site={view.site} title="All events" of="all events" href="/events.ics" />
      <p class="govuk-body">
        You can also{" "}
        <a class="govuk-link" href="/feeds/">
          subscribe to one kind of event, or to one strategy or theme
        </a>
        .
      </p>
      <CalendarCompanies site={view.site} />
      <h2 class="govuk-heading-l">Events by year</h2>
      <LinkList
        links={firstPages(eventArchive(view.site)).map(({ title, url }) => ({ text: title, href: url }))}
      />
      {years.map((year) => (
        <PastYear year={year} events={shown.filter(({ end }) => end.year === year)} now={now} />
      ))}
      {shown.length < events.length && (
        <p class="govuk-body">Events before these are in the list of their year.</p>
      )}
    </Page>
  );
});

interface PastYearProps {
  readonly year: number;
  /** By when they end, earliest first. */
  readonly events: readonly Event[];
  readonly now: DateTime<true>;
}

/** The events that ended in a year, newest first: each comes into it when it ends, and the year with its first. */
function PastYear({ year, events, now }: PastYearProps) {
  const [first] = events;
  if (first === undefined) return null;
  const moment = now < first.end ? first.end : now;
  return (
    <From at={first.end} now={now}>
      <section aria-labelledby={`year-${year}`}>
        <h2 class="govuk-heading-l" id={`year-${year}`}>
          {`Past events: ${year}`}
        </h2>
        <ul class="events">
          {events.toReversed().map((event) => (
            <From at={event.end} now={moment}>
              <EventItem event={event} now={moment < event.end ? event.end : moment} />
            </From>
          ))}
        </ul>
      </section>
    </From>
  );
}
