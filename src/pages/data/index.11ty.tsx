import { LinkList } from "../../../_includes/link-list.tsx";
import { Page } from "../../../_includes/page.tsx";
import { sentence } from "../../../_includes/text.ts";
import { kindNames } from "../../model/kind-names.ts";
import { page } from "../../template.ts";

export default page((view) => (
  <Page
    view={view}
    title="Open data"
    description="The records this website is made from, as JSON files that other programs can read, with a description of each."
    crumbs={[]}
  >
    <h1 class="govuk-heading-xl">Open data</h1>
    <p class="govuk-body-l">
      Everything on this website is made from records. Here they are, for other programs to read.
    </p>
    <p class="govuk-body">
      The files are in a format called JSON. Each kind of record has a schema, which says what each field
      means.
    </p>
    <LinkList
      links={kindNames.flatMap((kind) => [
        { text: `${sentence(kind.replace("-", " "))}: records (JSON)`, href: `/data/${kind}.json` },
        {
          text: `${sentence(kind.replace("-", " "))}: schema (JSON)`,
          href: `/data/schemas/${kind}.schema.json`,
        },
      ])}
    />
  </Page>
));
