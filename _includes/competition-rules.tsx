import type { Competition } from "../src/model/site.ts";

export interface CompetitionRulesProps {
  readonly competition: Competition;
  readonly over: boolean;
}

/** Who can enter a competition, with what, and what there is to win. */
export function CompetitionRules({ competition, over }: CompetitionRulesProps) {
  const { whoCanEnter, prizes, choices, detailsUrl } = competition;
  return (
    <>
      <h2 class="govuk-heading-l">Who {over ? "could" : "can"} enter</h2>
      <p class="govuk-body">{whoCanEnter}</p>
      <h2 class="govuk-heading-l">What {over ? "people could" : "you can"} make</h2>
      <p class="govuk-body">A picture of one of these:</p>
      <ul class="govuk-list govuk-list--bullet">
        {choices.map((choice) => (
          <li>{choice}</li>
        ))}
      </ul>
      <h2 class="govuk-heading-l">Prizes</h2>
      <p class="govuk-body">
        There {over ? "were" : "are"} {prizes.count} prizes: each {over ? "was" : "is"}{" "}
        {/^[aeiou]/i.test(prizes.each) ? "an" : "a"} {prizes.each} worth £{prizes.pounds}.
      </p>
      {detailsUrl !== undefined && (
        <p class="govuk-body">
          <a class="govuk-link" href={detailsUrl}>
            The competition’s details on {new URL(detailsUrl).hostname}
          </a>
        </p>
      )}
    </>
  );
}
