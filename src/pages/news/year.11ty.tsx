import { NewsList } from "../../../_includes/news-list.tsx";
import { Page } from "../../../_includes/page.tsx";
import { YearPages } from "../../../_includes/year-pages.tsx";
import { newsArchive } from "../../model/archive.ts";
import { pages } from "../../template.ts";

/** Every news item of a year. */
export default pages(newsArchive, (view, page) => (
  <Page
    view={view}
    title={page.title}
    description={`The news of ${page.year} about the strategies for special educational needs and disabilities (SEND), newest first.`}
    crumbs={[{ text: "News", href: "/news/" }]}
  >
    <h1 class="govuk-heading-xl">{page.title}</h1>
    <p class="govuk-body-l">
      The news of {page.year} about the strategies for special educational needs and disabilities (SEND),
      newest first.
    </p>
    <NewsList news={page.items} now={view.site.now} headingLevel={2} />
    <YearPages section="news" page={page} />
  </Page>
));
