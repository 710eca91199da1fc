import { type Correction, correctionText } from "../src/model/corrections.ts";
import { InsetText } from "./components/inset-text.tsx";

/** What was put right on a page since it was published, newest first. */
export function Corrections({
  corrections = [],
}: {
  readonly corrections?: readonly Correction[] | undefined;
}) {
  if (corrections.length === 0) return null;
  return (
    <InsetText
      text={corrections
        .toReversed()
        .map((correction) => <p class="govuk-body">{correctionText(correction)}</p>)}
    />
  );
}
