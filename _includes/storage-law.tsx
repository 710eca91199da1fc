import { LinkAway } from "./link-away.tsx";
import { exceptions } from "./text.ts";

/** Regulation 6 and Schedule A1 of the Privacy and Electronic Communications Regulations 2003, as in force since 5 February 2026. */
export const LAW = "https://www.legislation.gov.uk/uksi/2003/2426/schedule/A1";
export const GUIDANCE =
  "https://ico.org.uk/for-organisations/direct-marketing-and-privacy-and-electronic-communications/guidance-on-the-use-of-storage-and-access-technologies/what-are-the-exceptions/";

export interface StorageLawProps {
  /** Whether this site stores nothing. */
  readonly isEmpty: boolean;
}

/** What the law asks of any website that stores something, and what that comes to here. */
export const StorageLaw = ({ isEmpty }: StorageLawProps) => (
  <section aria-labelledby="law">
    <h2 class="govuk-heading-l" id="law">
      What the law says
    </h2>
    <p class="govuk-body">
      A website may only store things on your device, or look at what is stored there, if you agree. There are{" "}
      {Object.keys(exceptions).length} exceptions. A website need not ask if it does this:
    </p>
    <ul class="govuk-list govuk-list--bullet">
      {Object.values(exceptions).map((words) => (
        <li>{words}</li>
      ))}
    </ul>
    <p class="govuk-body">
      If it is to count, or for how the website looks or works, the website must tell you clearly what it is
      for. It must also give you a simple and free way to say no.
    </p>
    <p class="govuk-body">
      {isEmpty
        ? "This website needs none of these exceptions and asks you nothing, since it stores nothing."
        : "For each thing that this website stores, the list above says which of these it is, or that it asks you first."}{" "}
      What other websites store, and whether they ask you first, their owners decide.
    </p>
    <p class="govuk-body">
      Read <LinkAway href={LAW}>the exceptions in the law, on legislation.gov.uk</LinkAway> or{" "}
      <LinkAway href={GUIDANCE}>what the Information Commissioner’s Office says of them</LinkAway>.
    </p>
  </section>
);
