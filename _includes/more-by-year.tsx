import { newest } from "../src/model/archive.ts";

export interface MoreByYearProps {
  readonly section: "events" | "news";
  /** How many there are, of which the list shows the newest. */
  readonly all: number;
}

/** Below a list that shows the newest alone: where the others are. */
export function MoreByYear({ section, all }: MoreByYearProps) {
  if (all <= newest) return null;
  return (
    <p class="govuk-body">
      These are the newest {newest} of {all}.{" "}
      <a class="govuk-link" href={`/${section}/`}>
        {section === "events" ? "Find events by year" : "Find news by year"}
      </a>
      .
    </p>
  );
}
