import { CalendarCompanies } from "../../_includes/add-to-calendar.tsx";
import { LinkList } from "../../_includes/link-list.tsx";
import { newsFeeds, Page } from "../../_includes/page.tsx";
import { refreshWords, Subscribe } from "../../_includes/subscribe.tsx";
import { sentence } from "../../_includes/text.ts";
import { From, until } from "../../_includes/timed.tsx";
import { eventKinds } from "../model/addresses.ts";
import { themesOf } from "../model/site.ts";
import { isOver } from "../model/state.ts";
import { page } from "../template.ts";

export default page((view) => {
  const { strategies, events, now } = view.site;
  const coming = events.filter((event) => !isOver(event, now));
  const last = coming.at(-1);
  return (
    <Page
      view={view}
      title="Feeds and calendars"
      description="How to have news and events sent to your feed reader or your calendar."
      crumbs={[]}
      feeds={[{ href: "/events.ics", title: "Events (calendar)", type: "text/calendar" }]}
    >
      <h1 class="govuk-heading-xl">Feeds and calendars</h1>
      <p class="govuk-body-l">
        You can have news and events come to you, without giving anyone your email address.
      </p>
      <h2 class="govuk-heading-l">Events in your calendar</h2>
      <p class="govuk-body">
        Choose your calendar to subscribe to a list. New events then appear by themselves. If your calendar is
        not named, download the file, or copy its address into your calendar app, under “add a calendar by its
        address”.
      </p>
      <p class="govuk-body">{refreshWords}</p>
      <h3 class="govuk-heading-m">All events</h3>
      <Subscribe site={view.site} title="All events" of="all events" href="/events.ics" />
      {eventKinds.map(({ plural, calendar }) => (
        <>
          <h3 class="govuk-heading-m">{sentence(plural)}</h3>
          <Subscribe site={view.site} title={sentence(plural)} of={plural} href={calendar} />
        </>
      ))}
      <CalendarCompanies site={view.site} />
      <h2 class="govuk-heading-l">One event in your calendar</h2>
      {last && (
        <div {...until(last.end)}>
          <LinkList
            links={coming.map(({ id, title, end }) => ({
              text: title,
              href: `/events/${id}.ics`,
              until: end,
            }))}
          />
        </div>
      )}
      <From at={last?.end} now={now}>
        <p class="govuk-body">
          This site knows of nothing to come. Each past event has its calendar file on its page.
        </p>
      </From>
      <h2 class="govuk-heading-l">News in a feed reader</h2>
      <p class="govuk-body">
        A feed reader is an app that collects what is new on the websites you choose. Most readers take any of
        these:
      </p>
      <LinkList links={newsFeeds.map(({ title, href }) => ({ text: title, href }))} />
      <h2 class="govuk-heading-l">News and events of one strategy or theme</h2>
      {strategies.map((strategy) => (
        <>
          <h3 class="govuk-heading-m">{strategy.name}</h3>
          <ul class="govuk-list govuk-list--bullet">
            <Feeds title="The strategy and all its themes" of={strategy.name} url={strategy.url} />
            {themesOf(view.site, strategy).map(({ title, url }) => (
              <Feeds title={title} of={title} url={url} />
            ))}
          </ul>
        </>
      ))}
    </Page>
  );
});

interface FeedsProps {
  readonly title: string;
  /** What tells these feeds from others of the page. */
  readonly of: string;
  readonly url: string;
}

function Feeds({ title, of, url }: FeedsProps) {
  return (
    <li>
      {title}:{" "}
      <a class="govuk-link" href={`${url}atom.xml`}>
        Atom<span class="govuk-visually-hidden"> feed of {of}</span>
      </a>
      ,{" "}
      <a class="govuk-link" href={`${url}rss.xml`}>
        RSS<span class="govuk-visually-hidden"> feed of {of}</span>
      </a>
      ,{" "}
      <a class="govuk-link" href={`${url}feed.json`}>
        JSON<span class="govuk-visually-hidden"> feed of {of}</span>
      </a>{" "}
      or{" "}
      <a class="govuk-link" href={`${url}events.ics`}>
        calendar<span class="govuk-visually-hidden"> of {of}</span>
      </a>
    </li>
  );
}
