import { LinkList } from "../../../_includes/link-list.tsx";
import { NewsList } from "../../../_includes/news-list.tsx";
import { Page } from "../../../_includes/page.tsx";
import { firstPages, newest, newsArchive } from "../../model/archive.ts";
import { page } from "../../template.ts";

export default page((view) => (
  <Page
    view={view}
    title="News"
    description="News about the strategies for children and young people with special educational needs and disabilities (SEND), newest first."
    crumbs={[]}
  >
    <h1 class="govuk-heading-xl">News</h1>
    <p class="govuk-body-l">
      News about the strategies for special educational needs and disabilities (SEND), newest first.
    </p>
    <NewsList news={view.site.news.slice(0, newest)} now={view.site.now} headingLevel={2} />
    {view.site.news.length > newest && <p class="govuk-body">News before this is in the list of its year.</p>}
    <h2 class="govuk-heading-l">News by year</h2>
    <LinkList
      links={firstPages(newsArchive(view.site)).map(({ title, url }) => ({ text: title, href: url }))}
    />
    <p class="govuk-body">
      <a class="govuk-link" href="/feeds/">
        Follow the news in a feed reader
      </a>
    </p>
  </Page>
));
