import { aboutLinks } from "../../_includes/about-links.ts";
import { LinkList } from "../../_includes/link-list.tsx";
import { Page } from "../../_includes/page.tsx";
import { eventArchive, newsArchive } from "../model/archive.ts";
import { themesOf } from "../model/site.ts";
import { shortDate } from "../model/time.ts";
import { page } from "../template.ts";

export default page((view) => {
  const { strategies, summits, listening, eventPages, news } = view.site;
  return (
    <Page view={view} title="Site map" description="Every page of this website, in one list." crumbs={[]}>
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
          ...eventArchive(view.site).map(({ title, url }) => ({ text: title, href: url })),
          ...eventPages.map(({ title, url, end }) => ({ text: `${title}, ${shortDate(end)}`, href: url })),
        ]}
      />
      <h2 class="govuk-heading-m">News</h2>
      <LinkList
        links={[
          { text: "All news", href: "/news/" },
          ...newsArchive(view.site).map(({ title, url }) => ({ text: title, href: url })),
          ...news.map(({ title, url }) => ({ text: title, href: url })),
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
