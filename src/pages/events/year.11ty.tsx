import { EventList } from "../../../_includes/event-list.tsx";
import { Page } from "../../../_includes/page.tsx";
import { eventArchive } from "../../model/archive.ts";
import { pages } from "../../template.ts";

/** Every event of a year: whatever ends stays here. */
export default pages(eventArchive, (view, { year, title, items }) => (
  <Page
    view={view}
    title={title}
    description={`Every event of ${year} about the strategies for special educational needs and disabilities (SEND), whether it is to come or over.`}
    crumbs={[{ text: "Events", href: "/events/" }]}
  >
    <h1 class="govuk-heading-xl">{title}</h1>
    <p class="govuk-body-l">
      Every event of {year} about the strategies for special educational needs and disabilities (SEND). Their
      pages stay when they are over.
    </p>
    <EventList now={view.site.now} events={items} headingLevel={2} />
  </Page>
));
