import { aboutLinks } from "../../_includes/about-links.ts";
import { LinkList } from "../../_includes/link-list.tsx";
import { Page } from "../../_includes/page.tsx";
import { eventArchive, firstPages, longestPage, newsArchive } from "../model/archive.ts";
import { themesOf } from "../model/site.ts";
import { shortDate } from "../model/time.ts";
import { page } from "../template.ts";

/** All of them, or none: more would not fit, and the pages of years list each. */
const few = <Item,>(items: readonly Item[]): readonly Item[] => (items.length > longestPage ? [] : items);

export default page((view) => {
  const { strategies, summits, listening, eventPages, news } = view.site;
  return (
    <Page
      view={view}
      title="Site map"
      description={
        Math.max(eventPages.length, news.length) > longestPage
          ? "The pages of this website, in one list. Events and news are in the lists of their years."
          : "Every page of this website, in one list."
      }
      crumbs={[]}
    >
      <h1 class="govuk-heading-xl">Site map</h1>
      <h2 class="govuk-heading-m">Strategies and themes</h2>
      <LinkList links={[{ text: "All strategies", href: "/strategies/" }]} />
      {strategies.map((strategy) => (
        <>
          <h3 class="govuk-heading-s">
            <a class="govuk-link" href={strategy.url}>
              {strategy.name}
            </a>
          </h3>
          <LinkList
            links={themesOf(view.site, strategy).map(({ title, url }) => ({ text: title, href: url }))}
          />
        </>
      ))}
      <h2 class="govuk-heading-m">What families said</h2>
      <LinkList links={[...listening, ...summits].map(({ title, url }) => ({ text: title, href: url }))} />
      <h2 class="govuk-heading-m">Events</h2>
      <LinkList
        links={[
          { text: "All events", href: "/events/" },
          ...firstPages(eventArchive(view.site)).map(({ title, url }) => ({ text: title, href: url })),
          ...few(eventPages).map(({ title, url, end }) => ({
            text: `${title}, ${shortDate(end)}`,
            href: url,
          })),
        ]}
      />
      <h2 class="govuk-heading-m">News</h2>
      <LinkList
        links={[
          { text: "All news", href: "/news/" },
          ...firstPages(newsArchive(view.site)).map(({ title, url }) => ({ text: title, href: url })),
          ...few(news).map(({ title, url }) => ({ text: title, href: url })),
        ]}
      />
      <h2 class="govuk-heading-m">About this website</h2>
      <LinkList
        links={[
          { text: "Home", href: "/" },
          ...aboutLinks
            .filter(({ href }) => href !== view.url)
            .toSorted((a, b) => a.text.localeCompare(b.text, "en-GB")),
        ]}
      />
    </Page>
  );
});
