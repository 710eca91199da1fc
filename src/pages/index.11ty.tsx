import { Card, Cards } from "../../_includes/card.tsx";
import { EventItem, EventList } from "../../_includes/event-list.tsx";
import { Figures } from "../../_includes/figures.tsx";
import { NewsList } from "../../_includes/news-list.tsx";
import { Page } from "../../_includes/page.tsx";
import { From, Timed, until } from "../../_includes/timed.tsx";
import { themesOf } from "../model/site.ts";
import { expiryOf, isCurrent, isOver } from "../model/state.ts";
import { page } from "../template.ts";

const newest = 3;

export default page((view) => {
  const { settings, events, news, strategies, now } = view.site;
  const { currentStrategy, listening, summit } = settings;
  const coming = events.filter((event) => !isOver(event, now));
  const last = coming.at(-1);
  const expiries = news
    .map(expiryOf)
    .filter((expiry) => expiry !== undefined)
    .sort((a, b) => a.toMillis() - b.toMillis());
  return (
    <Page
      view={view}
      title={settings.name}
      description={settings.description}
      hero={
        <div class="hero">
          <div class="govuk-width-container">
            <h1 class="govuk-heading-xl">{settings.name}</h1>
            <p class="govuk-body-l">{settings.introduction}</p>
          </div>
        </div>
      }
    >
      <h2 class="govuk-heading-l">On now and next</h2>
      {last && (
        <ul class="events" {...until(last.end)}>
          {coming.map((event, index) => (
            // Whenever one of the first ends, the next moves up.
            <From at={coming[index - newest]?.end} now={now}>
              <EventItem event={event} now={now} leavesAtEnd />
            </From>
          ))}
        </ul>
      )}
      <From at={last?.end} now={now}>
        <p class="govuk-body">
          This site knows of nothing to come. The last event it knows of is below. See{" "}
          <a class="govuk-link" href="/events/">
            all past events
          </a>
          .
        </p>
        <EventList now={last?.end ?? now} events={events.slice(-1)} />
      </From>

      <h2 class="govuk-heading-l">What people told the council</h2>
      <Figures figures={listening.figures} />
      <p class="govuk-body">
        <a class="govuk-link" href={listening.url}>
          What we heard in {listening.year}
        </a>{" "}
        led to these themes for the{" "}
        <a class="govuk-link" href={summit.url}>
          {summit.title}
        </a>
        :
      </p>
      <Cards>
        {themesOf(view.site, currentStrategy).map((theme) => (
          <Card
            href={theme.url}
            title={theme.title}
            meta={`Theme ${theme.order}, ${currentStrategy.years}`}
          />
        ))}
      </Cards>

      <h2 class="govuk-heading-l">The strategies</h2>
      <Cards>
        {strategies.map((strategy) => (
          <Card href={strategy.url} title={strategy.name}>
            <p class="govuk-body">{strategy.summary}</p>
          </Card>
        ))}
      </Cards>

      <h2 class="govuk-heading-l">Newest news</h2>
      <Timed now={now} turns={expiries}>
        {(moment) => (
          <NewsList news={news.filter((item) => isCurrent(item, moment)).slice(0, newest)} now={moment} />
        )}
      </Timed>
      <p class="govuk-body">
        <a class="govuk-link" href="/news/">
          All the news
        </a>
      </p>
    </Page>
  );
});
