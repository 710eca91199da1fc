import type { OnlineAccess, VenueAccess } from "../src/model/site.ts";
import { Table } from "./components/table.tsx";
import { Tag } from "./components/tag.tsx";
import { ContactLinks } from "./contact.tsx";
import { listText, sentence } from "./text.ts";

type Access = VenueAccess | OnlineAccess;
type Answer = OnlineAccess["bsl"];

const venueQuestions: Record<Exclude<keyof VenueAccess, "sensory" | "adjustments">, string> = {
  stepFree: "Step-free way in",
  parking: "Parking",
  blueBadgeBays: "Blue Badge parking bays",
  accessibleToilet: "Accessible toilet",
  changingPlaces: "Changing Places toilet (with a hoist and changing bench)",
  quietSpace: "Quiet space",
  hearingLoop: "Hearing loop",
  bsl: "British Sign Language (BSL) interpreter",
  captions: "Captions",
};

const onlineQuestions: Record<Exclude<keyof OnlineAccess, "adjustments">, string> = {
  bsl: venueQuestions.bsl,
  captions: venueQuestions.captions,
};

function answersOf(access: Access): readonly (readonly [question: string, answer: Answer])[] {
  return "stepFree" in access
    ? Object.entries(venueQuestions).map(([key, question]) => [
        question,
        access[key as keyof typeof venueQuestions],
      ])
    : Object.entries(onlineQuestions).map(([key, question]) => [
        question,
        access[key as keyof typeof onlineQuestions],
      ]);
}

/** The access answers in a line, for the box at the top of a page. */
export function accessSummary(access: Access): string {
  const answers = answersOf(access);
  const having = (wanted: Answer) =>
    answers.filter(([, answer]) => answer === wanted).map(([question]) => question);
  const [yes, no, unknown] = [having("yes"), having("no"), having("not published")];
  if (unknown.length === answers.length) return "Not published";
  return [
    yes.length > 0 && `Yes: ${listText(yes)}.`,
    no.length > 0 && `No: ${listText(no)}.`,
    unknown.length > 0 && `Not published: ${listText(unknown)}.`,
  ]
    .filter((part) => part !== false)
    .join(" ");
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
        rows={answersOf(access).map(([question, answer]) => [
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
