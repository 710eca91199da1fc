export interface MoreByYearProps {
  readonly section: "events" | "news";
  readonly shown: number;
  readonly all: number;
}

/** Below a list that shows the newest alone: where the others are. */
export function MoreByYear({ section, shown, all }: MoreByYearProps) {
  if (shown === all) return null;
  return (
    <p class="govuk-body">
      These are the newest {shown} of {all}.{" "}
      <a class="govuk-link" href={`/${section}/`}>
        {section === "events" ? "Find events by year" : "Find news by year"}
      </a>
      .
    </p>
  );
}
