import type { DateTime } from "luxon";
import type { Competition } from "../src/model/site.ts";
import { LinkAway } from "./link-away.tsx";
import { Turning } from "./timed.tsx";

export interface CompetitionRulesProps {
  readonly competition: Competition;
  readonly now: DateTime<true>;
}

/** Who can enter a competition, with what, and what there is to win. */
export function CompetitionRules({ competition, now }: CompetitionRulesProps) {
  const { whoCanEnter, prizes, choices, detailsUrl, end } = competition;
  return (
    <>
      <h2 class="govuk-heading-l">
        Who <Turning now={now} at={end} before="can" after="could" /> enter
      </h2>
      <p class="govuk-body">{whoCanEnter}</p>
      <h2 class="govuk-heading-l">
        What <Turning now={now} at={end} before="you can" after="people could" /> make
      </h2>
      <p class="govuk-body">A picture of one of these:</p>
      <ul class="govuk-list govuk-list--bullet">
        {choices.map((choice) => (
          <li>{choice}</li>
        ))}
      </ul>
      <h2 class="govuk-heading-l">Prizes</h2>
      <p class="govuk-body">
        There <Turning now={now} at={end} before="are" after="were" /> {prizes.count} prizes: each{" "}
        <Turning now={now} at={end} before="is" after="was" /> {/^[aeiou]/i.test(prizes.each) ? "an" : "a"}{" "}
        {prizes.each} worth £{prizes.pounds}.
      </p>
      {detailsUrl !== undefined && (
        <p class="govuk-body">
          <LinkAway href={detailsUrl}>The competition’s details on {new URL(detailsUrl).hostname}</LinkAway>
        </p>
      )}
    </>
  );
}
