import type { Proof } from "../src/model/kinds/storage.ts";
import { london, longDate } from "../src/model/time.ts";

export interface StorageProofProps {
  /** Undefined if the list was never proved as it is now. */
  readonly proof: Proof | undefined;
  /** Whether the list is empty. */
  readonly isEmpty: boolean;
}

/** When a real browser last showed that the list is true, and which. Only what `npm run storage -- --write` noted. */
export function StorageProof({ proof, isEmpty }: StorageProofProps) {
  return (
    <>
      <h3 class="govuk-heading-m">How we know</h3>
      <p class="govuk-body">
        {proof === undefined
          ? "This list has been changed since it was last held against a real browser."
          : `On ${longDate(london(proof.on))} a program opened all ${proof.pages} pages that this website had, in the browser ${proof.browser}, version ${proof.version}. It used every button and clicked every link. Then it looked at what the browser had stored. ${isEmpty ? "It found nothing" : "It found what is in this list, and nothing else"}.`}
      </p>
    </>
  );
}
