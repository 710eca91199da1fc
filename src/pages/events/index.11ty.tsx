import { EventList } from "../../../_includes/event-list.tsx";
import { Page } from "../../../_includes/page.tsx";
import { isOver } from "../../model/state.ts";
import { page } from "../../template.ts";

export default page((view) => {
  const { events, now } = view.site;
  const coming = events.filter((event) => !isOver(event, now));
  const past = events.filter((event) => isOver(event, now)).toReversed();
  const years = [...new Set(past.map(({ end }) => end.year))];
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
      {coming.length > 0 ? (
        <EventList site={view.site} events={coming} />
      ) : (
        <p class="govuk-body">This site knows of nothing to come.</p>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href="/events.ics">
          Put all events in your calendar
        </a>{" "}
        to see new ones when they are announced. Calendar apps look for changes once or twice a day, and some
        never do: look at the event’s page before you set out.
      </p>
      {years.map((year) => (
        <section aria-labelledby={`year-${year}`}>
          <h2 class="govuk-heading-l" id={`year-${year}`}>
            {`Past events: ${year}`}
          </h2>
          <EventList site={view.site} events={past.filter(({ end }) => end.year === year)} />
        </section>
      ))}
    </Page>
  );
});
