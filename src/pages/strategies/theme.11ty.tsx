import { Pagination } from "../../../_includes/components/pagination.tsx";
import { Corrections } from "../../../_includes/corrections.tsx";
import { EventList } from "../../../_includes/event-list.tsx";
import { Figures } from "../../../_includes/figures.tsx";
import { MoreByYear } from "../../../_includes/more-by-year.tsx";
import { NewsList } from "../../../_includes/news-list.tsx";
import { NotPublished } from "../../../_includes/not-published.tsx";
import { Page } from "../../../_includes/page.tsx";
import { Reviewed } from "../../../_includes/reviewed.tsx";
import { Sources } from "../../../_includes/sources.tsx";
import { newest } from "../../model/archive.ts";
import { eventsAbout, newsAbout, themesOf } from "../../model/site.ts";
import { pages } from "../../template.ts";

/** A theme's thread: what families said, the theme, what is planned, the events, the news. */
export default pages(
  (site) => site.themes,
  (view, theme) => {
    const { strategy, heard, actions } = theme;
    const siblings = themesOf(view.site, strategy);
    const before = siblings[siblings.indexOf(theme) - 1];
    const after = siblings[siblings.indexOf(theme) + 1];
    const events = eventsAbout(view.site, theme);
    const news = newsAbout(view.site, theme);
    return (
      <Page
        view={view}
        title={`${theme.title}: theme ${theme.order}, ${strategy.years}`}
        description={theme.summary}
        crumbs={[
          { text: "Strategies", href: "/strategies/" },
          { text: strategy.name, href: strategy.url },
        ]}
        feeds={[
          { href: `${theme.url}atom.xml`, title: `${theme.title} (Atom)`, type: "application/atom+xml" },
        ]}
      >
        <span class="govuk-caption-l">
          {strategy.name}, theme {theme.order} of {siblings.length}
        </span>
        <h1 class="govuk-heading-xl">{theme.title}</h1>
        <p class="govuk-body-l">{theme.summary}</p>
        <Corrections corrections={theme.corrections} />
        {strategy.themesNote !== undefined && <p class="govuk-body">{strategy.themesNote}</p>}

        <ol class="thread">
          <li>
            <h2 class="govuk-heading-m">What families said</h2>
            {heard.length === 0 ? (
              <p class="govuk-body">
                The documents behind this site do not say what families said about this theme alone.
              </p>
            ) : (
              heard.map(({ finding, listeningUrl, basis }) => (
                <>
                  <p class="govuk-body">
                    <a class="govuk-link" href={`${listeningUrl}#${finding.id}`}>
                      {finding.title}
                    </a>
                    : {finding.text} <span class="note">{basis}</span>
                  </p>
                </>
              ))
            )}
          </li>
          <li>
            <h2 class="govuk-heading-m">What the council said it would do</h2>
            <p class="govuk-body">
              {theme.aim ??
                "The council published only the title. The sentence at the top of this page was written for this site."}
            </p>
          </li>
          <li>
            <h2 class="govuk-heading-m">What was planned</h2>
            {actions.length === 0 ? (
              <p class="govuk-body">The documents behind this site name no action for this theme alone.</p>
            ) : (
              actions.map(({ action, basis }) => (
                <>
                  <p class="govuk-body">
                    <a class="govuk-link" href={`${strategy.url}#${action.id}`}>
                      {action.title}
                    </a>
                    : {action.text} <span class="note">{basis}</span>
                  </p>
                  {action.figure !== undefined && <Figures figures={[action.figure]} />}
                </>
              ))
            )}
          </li>
          <li>
            <h2 class="govuk-heading-m">Events</h2>
            {events.length === 0 ? (
              <p class="govuk-body">No events.</p>
            ) : (
              <EventList now={view.site.now} events={events.slice(-newest)} headingLevel={3} />
            )}
            <MoreByYear section="events" all={events.length} />
          </li>
          <li>
            <h2 class="govuk-heading-m">News</h2>
            {news.length === 0 ? (
              <p class="govuk-body">No news.</p>
            ) : (
              <NewsList news={news.slice(0, newest)} now={view.site.now} />
            )}
            <MoreByYear section="news" all={news.length} />
            <p class="govuk-body">
              <a class="govuk-link" href={`${theme.url}atom.xml`}>
                Follow this theme in a feed reader
              </a>
            </p>
          </li>
        </ol>
        <NotPublished gaps={theme.gaps} />
        <Sources sources={theme.sources} />
        <Reviewed {...theme.review} />
        <Pagination
          landmarkLabel="Themes"
          previous={before && { text: "Previous theme", labelText: before.title, href: before.url }}
          next={after && { text: "Next theme", labelText: after.title, href: after.url }}
        />
      </Page>
    );
  },
);
