import { Card, Cards } from "../../../_includes/card.tsx";
import { Page } from "../../../_includes/page.tsx";
import { StrategyTag } from "../../../_includes/periods.tsx";
import { themesOf } from "../../model/site.ts";
import { page } from "../../template.ts";

export default page((view) => (
  <Page
    view={view}
    title="Strategies"
    description={`The strategies for children and young people with special educational needs and disabilities (SEND) in ${view.site.settings.area}.`}
    crumbs={[]}
  >
    <h1 class="govuk-heading-xl">Strategies</h1>
    <p class="govuk-body-l">
      A strategy says what the council and its partners want to get better for children and young people with
      special educational needs and disabilities (SEND), and what they plan to do.
    </p>
    {view.site.strategies.map((strategy) => (
      <section aria-labelledby={`strategy-${strategy.id}`}>
        <h2 class="govuk-heading-l" id={`strategy-${strategy.id}`}>
          <a class="govuk-link" href={strategy.url}>
            {strategy.name}
          </a>
        </h2>
        <p class="govuk-body">
          <StrategyTag strategy={strategy} now={view.site.now} />
        </p>
        <p class="govuk-body">{strategy.summary}</p>
        <p class="govuk-body">{strategy.known}</p>
        <h3 class="govuk-heading-m">Themes</h3>
        {strategy.themesNote !== undefined && <p class="govuk-body">{strategy.themesNote}</p>}
        <Cards>
          {themesOf(view.site, strategy).map((theme) => (
            <Card href={theme.url} title={theme.title} meta={`Theme ${theme.order}`} headingLevel={3} />
          ))}
        </Cards>
      </section>
    ))}
  </Page>
));
