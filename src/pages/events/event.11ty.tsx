import { AccessTable, accessSummary } from "../../../_includes/access.tsx";
import { AddToCalendar } from "../../../_includes/add-to-calendar.tsx";
import { Answer } from "../../../_includes/answer.tsx";
import { AnswerBox } from "../../../_includes/answer-box.tsx";
import { Booking } from "../../../_includes/booking.tsx";
import { CompetitionRules } from "../../../_includes/competition-rules.tsx";
import { Pagination } from "../../../_includes/components/pagination.tsx";
import { Corrections } from "../../../_includes/corrections.tsx";
import {
  canICome,
  costText,
  durationText,
  kindText,
  whenText,
  whereText,
} from "../../../_includes/event-words.ts";
import { NewsList } from "../../../_includes/news-list.tsx";
import { NotPublished } from "../../../_includes/not-published.tsx";
import { Outcome } from "../../../_includes/outcome.tsx";
import { Page } from "../../../_includes/page.tsx";
import { Sources } from "../../../_includes/sources.tsx";
import { sentence } from "../../../_includes/text.ts";
import { Turning } from "../../../_includes/timed.tsx";
import { eventData } from "../../formats/structured-data.ts";
import { accessNow } from "../../model/access.ts";
import { type Event, neighbours, newsOf } from "../../model/site.ts";
import { shortDate } from "../../model/time.ts";
import { pages } from "../../template.ts";

/** Two events of one name differ by their day, unless the name tells it. */
const titleOf = ({ title, end }: Event): string =>
  title.includes(shortDate(end)) ? title : `${title}, ${shortDate(end)}`;

export default pages(
  (site) => site.eventPages,
  (view, event) => {
    const { site } = view;
    const { now } = site;
    const { end } = event;
    const { question } = canICome(event, now);
    const duration = durationText(event);
    const { before, after } = neighbours(site, event);
    const news = newsOf(site, event);
    return (
      <Page
        view={view}
        title={titleOf(event)}
        description={`${event.summary} ${sentence(whenText(event))}.`}
        crumbs={[{ text: "Events", href: "/events/" }]}
        feeds={[{ href: `/events/${event.id}.ics`, title: event.title, type: "text/calendar" }]}
        structuredData={[eventData(site, event)]}
      >
        <span class="govuk-caption-l">{sentence(kindText[event.kind])}</span>
        <h1 class="govuk-heading-xl">{event.title}</h1>
        <AnswerBox
          question={question}
          answer={
            <Answer event={event} now={now}>
              {" "}
              See{" "}
              <a class="govuk-link" href="/events/">
                all events
              </a>
              .
            </Answer>
          }
          rows={[
            { key: "When", value: sentence(whenText(event)) },
            ...(duration === undefined ? [] : [{ key: "How long", value: duration }]),
            { key: event.kind === "competition" ? "How" : "Where", value: whereText(event) },
            { key: "Cost", value: costText(event) },
            ...(event.kind === "competition"
              ? []
              : [{ key: "Booking", value: <Booking event={event} now={now} /> }]),
            ...("access" in event ? [{ key: "Access", value: accessSummary(accessNow(event)) }] : []),
          ]}
        />
        <Corrections corrections={event.corrections} />
        <p class="govuk-body">{event.summary}</p>
        {event.titleIsOurs === true && (
          <p class="govuk-body">The source gives this event no name: this one was written for this site.</p>
        )}
        <p class="govuk-body">
          It <Turning now={now} at={end} before="is" after="was" /> about the{" "}
          <a class="govuk-link" href={event.strategy.url}>
            {event.strategy.name}
          </a>
          .
        </p>
        {event.kind === "competition" && <CompetitionRules competition={event} now={now} />}
        {"access" in event && (
          <>
            <h2 class="govuk-heading-l">Getting in and taking part</h2>
            {event.kind === "roadshow" && event.change?.kind !== "moved-online" && (
              <p class="govuk-body">
                {whereText(event)}.{" "}
                {event.place.postcode === undefined &&
                  (event.place.street === undefined
                    ? "The street and the postcode were not published."
                    : "The postcode was not published.")}
              </p>
            )}
            <AccessTable access={accessNow(event)} caption={`Access at the ${kindText[event.kind]}`} />
          </>
        )}
        <Outcome event={event} now={now} />
        <AddToCalendar site={site} event={event} />
        {news.length > 0 && (
          <>
            <h2 class="govuk-heading-l">News about it</h2>
            <NewsList news={news} now={now} />
          </>
        )}
        <NotPublished gaps={event.gaps} />
        <Sources sources={event.sources} />
        <Pagination
          landmarkLabel="Events"
          previous={before && { text: "Earlier event", labelText: before.title, href: before.url }}
          next={after && { text: "Later event", labelText: after.title, href: after.url }}
        />
      </Page>
    );
  },
);
