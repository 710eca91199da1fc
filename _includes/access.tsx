import { accessAnswers } from "../src/model/access.ts";
import type { OnlineAccess, VenueAccess } from "../src/model/site.ts";
import { Table } from "./components/table.tsx";
import { Tag } from "./components/tag.tsx";
import { ContactLinks } from "./contact.tsx";
import { listText, sentence } from "./text.ts";

type Access = VenueAccess | OnlineAccess;
type Answer = OnlineAccess["bsl"];

/** The access answers in a line, for the box at the top of a page. */
export function accessSummary(access: Access): string {
  const answers = accessAnswers(access);
  const having = (wanted: Answer) =>
    answers.filter(({ answer }) => answer === wanted).map(({ question }) => question);
  const [yes, no, unknown] = [having("yes"), having("no"), having("not published")];
  if (unknown.length === answers.length) return "Not published";
  return [
    ...yes.map((question) => `${question}: yes.`),
    ...no.map((question) => `${question}: no.`),
    ...(unknown.length > 0 ? [`Not published: ${listText(unknown)}.`] : []),
  ].join(" ");
}

const colours: Record<Answer, string> = {
  yes: "govuk-tag--green",
  no: "govuk-tag--red",
  "not published": "govuk-tag--grey",
};

/** Every access question with its answer, and who to ask. */
export function AccessTable({ access, caption }: { readonly access: Access; readonly caption: string }) {
  return (
    <>
      <Table
        caption={caption}
        captionClasses="govuk-table__caption--m"
        firstCellIsHeader
        head={[{ text: "What you may need" }, { text: "Answer" }]}
        rows={accessAnswers(access).map(({ question, answer }) => [
          { text: question },
          { text: <Tag text={sentence(answer)} classes={colours[answer]} /> },
        ])}
      />
      {"sensory" in access && access.sensory !== undefined && (
        <p class="govuk-body">What to expect of light, noise and crowds: {access.sensory}</p>
      )}
      {access.adjustments === undefined ? (
        <p class="govuk-body">Who to ask for adjustments was not published.</p>
      ) : (
        <>
          <p class="govuk-body">To ask for adjustments, contact {access.adjustments.organisation.name}:</p>
          <ContactLinks contact={access.adjustments} />
        </>
      )}
    </>
  );
}
