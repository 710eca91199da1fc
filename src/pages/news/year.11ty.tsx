import { NewsList } from "../../../_includes/news-list.tsx";
import { Page } from "../../../_includes/page.tsx";
import { newsArchive } from "../../model/archive.ts";
import { pages } from "../../template.ts";

/** Every news item of a year. */
export default pages(newsArchive, (view, { year, title, items }) => (
  <Page
    view={view}
    title={title}
    description={`The news of ${year} about the strategies for special educational needs and disabilities (SEND), newest first.`}
    crumbs={[{ text: "News", href: "/news/" }]}
  >
    <h1 class="govuk-heading-xl">{title}</h1>
    <p class="govuk-body-l">
      The news of {year} about the strategies for special educational needs and disabilities (SEND), newest
      first.
    </p>
    <NewsList news={items} now={view.site.now} headingLevel={2} />
  </Page>
));
