import { Page } from "../../../_includes/page.tsx";
import { sentence } from "../../../_includes/text.ts";
import { kindNames } from "../../model/kind-names.ts";
import { page } from "../../template.ts";

export default page((view) => (
  <Page
    view={view}
    title="Open data"
    description="The records this website is made from, as files that other programs can read, with a description of each."
    crumbs={[]}
  >
    <h1 class="govuk-heading-xl">Open data</h1>
    <p class="govuk-body-l">
      Everything on this website is made from records. Here they are, for other programs to read.
    </p>
    <h2 class="govuk-heading-l">The files</h2>
    <p class="govuk-body">
      Each kind of record comes in two formats. JSON is for programs: it holds all there is. CSV is for
      spreadsheets: it has a row for each record. The schema says what each field means.
    </p>
    <ul class="govuk-list govuk-list--bullet">
      {kindNames.map((kind) => {
        const name = kind.replace("-", " ");
        return (
          <li>
            {sentence(name)}:{" "}
            <a class="govuk-link" href={`/data/${kind}.json`}>
              JSON<span class="govuk-visually-hidden"> file of {name}</span>
            </a>
            ,{" "}
            <a class="govuk-link" href={`/data/${kind}.csv`}>
              CSV<span class="govuk-visually-hidden"> file of {name}</span>
            </a>{" "}
            or{" "}
            <a class="govuk-link" href={`/data/schemas/${kind}.schema.json`}>
              schema<span class="govuk-visually-hidden"> of {name}</span>
            </a>
          </li>
        );
      })}
    </ul>
    <h2 class="govuk-heading-l">How they are written</h2>
    <ul class="govuk-list govuk-list--bullet">
      <li>Each record has an id. It stays the same, and other records refer to it.</li>
      <li>Fields always stand in the same order.</li>
      <li>Days are written as year, month, day. Times are those of clocks in England.</li>
      <li>What was not published is left out.</li>
      <li>
        In a CSV file, the parts of a list stand on lines of their own in one cell. A text that starts with a
        sign such as “+” or “=” has an apostrophe before it, so that no spreadsheet takes it for a sum.
      </li>
    </ul>
    <h2 class="govuk-heading-l">What you may do with them</h2>
    <p class="govuk-body">
      The records were written for this website. You may use them under the MIT licence, as you may its code:
      for anything, if you keep the licence with them. The documents behind the records name no licence. Ask
      those who published them before you copy their words.
    </p>
  </Page>
));
