import { Card, Cards } from "../../../_includes/card.tsx";
import { Corrections } from "../../../_includes/corrections.tsx";
import { Figures } from "../../../_includes/figures.tsx";
import { NotPublished } from "../../../_includes/not-published.tsx";
import { Page } from "../../../_includes/page.tsx";
import { Consultation } from "../../../_includes/periods.tsx";
import { Reviewed } from "../../../_includes/reviewed.tsx";
import { Sources } from "../../../_includes/sources.tsx";
import { pages } from "../../template.ts";

export default pages(
  (site) => site.listening,
  (view, listening) => (
    <Page view={view} title={listening.title} description={listening.summary} crumbs={[]}>
      <h1 class="govuk-heading-xl">{listening.title}</h1>
      <p class="govuk-body-l">{listening.summary}</p>
      <Consultation listening={listening} now={view.site.now} />
      <Corrections corrections={listening.corrections} />
      <Figures figures={listening.figures} />
      <p class="govuk-body">
        When: {listening.when}, {listening.year}. {listening.yearNote}
      </p>

      <h2 class="govuk-heading-l">What people were asked</h2>
      <ul class="govuk-list govuk-list--bullet">
        {listening.asked.map((question) => (
          <li>{question}</li>
        ))}
      </ul>

      <h2 class="govuk-heading-l">How the council listened</h2>
      {listening.activities.map(({ title, text }) => (
        <>
          <h3 class="govuk-heading-s">{title}</h3>
          <p class="govuk-body">{text}</p>
        </>
      ))}

      <h2 class="govuk-heading-l">What families said works well</h2>
      {listening.findings.map(({ id, title, text }) => (
        <section aria-labelledby={id}>
          <h3 class="govuk-heading-m" id={id}>
            {title}
          </h3>
          <p class="govuk-body">{text}</p>
        </section>
      ))}

      <h2 class="govuk-heading-l">What it led to</h2>
      <p class="govuk-body">{listening.use}</p>
      <Cards>
        {listening.themes.map((theme) => (
          <Card href={theme.url} title={theme.title} meta={`Theme ${theme.order}, ${theme.strategy.years}`} />
        ))}
      </Cards>
      <NotPublished gaps={listening.gaps} />
      <Sources sources={listening.sources} />
      <Reviewed {...listening.review} />
    </Page>
  ),
);
