import { london, longDate } from "../src/model/time.ts";

export interface ReviewedProps {
  /** ISO 8601 dates; undefined where the record gives none. */
  readonly last?: string | undefined;
  readonly next?: string | undefined;
}

/** When a page was last looked through, and by when it will be again. Nothing, where its record says nothing. */
export function Reviewed({ last, next }: ReviewedProps) {
  const words = [
    last === undefined ? "" : `Last reviewed on ${longDate(london(last))}.`,
    // True on every day, so that no page turns false when the day has come and nobody has looked.
    next === undefined ? "" : `Next review due by ${longDate(london(next))}.`,
  ].filter((part) => part !== "");
  return words.length === 0 ? null : <p class="govuk-body">{words.join(" ")}</p>;
}
