import { Details } from "./components/details.tsx";

export interface NotPublishedProps {
  /** Full sentences, one for each thing that the source leaves out. */
  readonly gaps: readonly string[] | undefined;
}

/** What the source leaves out, said openly: nothing is put in its place. */
export function NotPublished({ gaps = [] }: NotPublishedProps) {
  if (gaps.length === 0) return null;
  return (
    <Details
      summaryText="What was not published"
      text={
        <ul class="govuk-list govuk-list--bullet">
          {gaps.map((gap) => (
            <li>{gap}</li>
          ))}
        </ul>
      }
    />
  );
}
