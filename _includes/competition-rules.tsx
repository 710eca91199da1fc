import type { Competition } from "../src/model/site.ts";

/** Who can enter a competition, with what, and what there is to win. */
export function CompetitionRules({ competition }: { readonly competition: Competition }) {
  const { ages, whoCanEnter, prizes, choices, detailsUrl } = competition;
  return (
    <>
      <h2 class="govuk-heading-l">Who could enter</h2>
      <p class="govuk-body">
        {whoCanEnter} Ages {ages.from} to {ages.to}.
      </p>
      <h2 class="govuk-heading-l">What to make</h2>
      <p class="govuk-body">A picture of one of these:</p>
      <ul class="govuk-list govuk-list--bullet">
        {choices.map((choice) => (
          <li>{choice}</li>
        ))}
      </ul>
      <h2 class="govuk-heading-l">Prizes</h2>
      <p class="govuk-body">
        {prizes.count} prizes: each is {/^[aeiou]/i.test(prizes.each) ? "an" : "a"} {prizes.each} worth £
        {prizes.pounds}.
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
