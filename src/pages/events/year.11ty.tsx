import { EventList } from "../../../_includes/event-list.tsx";
import { Page } from "../../../_includes/page.tsx";
import { YearPages } from "../../../_includes/year-pages.tsx";
import { eventArchive } from "../../model/archive.ts";
import { pages } from "../../template.ts";

/** Every event of a year: whatever ends stays here. */
export default pages(eventArchive, (view, page) => (
  <Page
    view={view}
    title={page.title}
    description={`Every event of ${page.year} about the strategies for special educational needs and disabilities (SEND), whether it is to come or over.`}
    crumbs={[{ text: "Events", href: "/events/" }]}
  >
    <h1 class="govuk-heading-xl">{page.title}</h1>
    <p class="govuk-body-l">
      Every event of {page.year} about the strategies for special educational needs and disabilities (SEND).
      Their pages stay when they are over.
    </p>
    <EventList now={view.site.now} events={page.items} headingLevel={2} />
    <YearPages section="events" page={page} />
  </Page>
));
