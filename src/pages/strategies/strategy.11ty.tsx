import { Card, Cards } from "../../../_includes/card.tsx";
import { InsetText } from "../../../_includes/components/inset-text.tsx";
import { Corrections } from "../../../_includes/corrections.tsx";
import { EventList } from "../../../_includes/event-list.tsx";
import { Figures } from "../../../_includes/figures.tsx";
import { MoreByYear } from "../../../_includes/more-by-year.tsx";
import { NewsList } from "../../../_includes/news-list.tsx";
import { NotPublished } from "../../../_includes/not-published.tsx";
import { Page } from "../../../_includes/page.tsx";
import { StrategyTag } from "../../../_includes/periods.tsx";
import { Reviewed } from "../../../_includes/reviewed.tsx";
import { Sources } from "../../../_includes/sources.tsx";
import { listText } from "../../../_includes/text.ts";
import { newest } from "../../model/archive.ts";
import { eventsAbout, newsAbout, themesOf } from "../../model/site.ts";
import { pages } from "../../template.ts";

export default pages(
  (site) => site.strategies,
  (view, strategy) => {
    const themes = themesOf(view.site, strategy);
    const events = eventsAbout(view.site, strategy);
    const news = newsAbout(view.site, strategy);
    const { vision, madeWith = [], organisations } = strategy;
    return (
      <Page
        view={view}
        title={strategy.name}
        description={strategy.summary}
        crumbs={[{ text: "Strategies", href: "/strategies/" }]}
        feeds={[
          { href: `${strategy.url}atom.xml`, title: `${strategy.name} (Atom)`, type: "application/atom+xml" },
        ]}
      >
        <h1 class="govuk-heading-xl">{strategy.name}</h1>
        <p class="govuk-body">
          For {strategy.years}. <StrategyTag strategy={strategy} now={view.site.now} />
        </p>
        <p class="govuk-body-l">{strategy.summary}</p>
        <Corrections corrections={strategy.corrections} />
        <InsetText text={strategy.known} />
        {strategy.tagline !== undefined && (
          <p class="govuk-body">
            Its motto: <strong>“{strategy.tagline}”</strong>.
          </p>
        )}
        {strategy.ageLimit !== undefined && <p class="govuk-body">Ages: up to {strategy.ageLimit}.</p>}

        <h2 class="govuk-heading-l">Themes</h2>
        {strategy.themesNote !== undefined && <p class="govuk-body">{strategy.themesNote}</p>}
        <Cards>
          {themes.map((theme) => (
            <Card href={theme.url} title={theme.title} meta={`Theme ${theme.order}`}>
              <p class="govuk-body">{theme.aim ?? theme.summary}</p>
            </Card>
          ))}
        </Cards>

        {strategy.figures.length > 0 && (
          <>
            <h2 class="govuk-heading-l">The figures</h2>
            <Figures figures={strategy.figures} />
          </>
        )}

        <h2 class="govuk-heading-l">What was planned</h2>
        {strategy.actions.length === 0 ? (
          <p class="govuk-body">The documents behind this site name no actions.</p>
        ) : (
          strategy.actions.map((action) => (
            <section aria-labelledby={action.id}>
              <h3 class="govuk-heading-m" id={action.id}>
                {action.title}
              </h3>
              <p class="govuk-body">{action.text}</p>
              {action.where !== undefined && (
                <p class="govuk-body">Where above all: {listText(action.where)}.</p>
              )}
              {action.figure !== undefined && <Figures figures={[action.figure]} />}
            </section>
          ))
        )}

        {vision !== undefined && (
          <>
            <h2 class="govuk-heading-l">What the council said it wanted</h2>
            <p class="govuk-body">{vision.text}</p>
            <p class="govuk-body">
              Said by {vision.person.fullName}, {vision.person.role}
              {vision.person.organisation && ` at ${vision.person.organisation.name}`}, at that time.
            </p>
          </>
        )}

        {madeWith.length + organisations.length > 0 && (
          <>
            <h2 class="govuk-heading-l">Who had a part in it</h2>
            <ul class="govuk-list govuk-list--bullet">
              {madeWith.map((who) => (
                <li>{who}</li>
              ))}
              {organisations.map(({ name, about }) => (
                <li>
                  {name}: {about}
                </li>
              ))}
            </ul>
          </>
        )}

        {events.length > 0 && (
          <>
            <h2 class="govuk-heading-l">Events about it</h2>
            <EventList now={view.site.now} events={events.slice(-newest)} />
            <MoreByYear section="events" all={events.length} />
          </>
        )}
        {news.length > 0 && (
          <>
            <h2 class="govuk-heading-l">News about it</h2>
            <NewsList news={news.slice(0, newest)} now={view.site.now} />
            <MoreByYear section="news" all={news.length} />
          </>
        )}
        <NotPublished gaps={strategy.gaps} />
        <Sources sources={strategy.sources} />
        <Reviewed {...strategy.review} />
      </Page>
    );
  },
);
