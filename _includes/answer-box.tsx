import type { ComponentChildren } from "preact";
import { SummaryList } from "./components/summary-list.tsx";

export interface AnswerBoxProps {
  /** The question the page answers first. */
  readonly question: string;
  readonly answer: ComponentChildren;
  readonly rows: readonly { readonly key: string; readonly value: ComponentChildren }[];
}

/** The first thing on an event's page: whether you can come, when, where, what it costs, how to get in. */
export function AnswerBox({ question, answer, rows }: AnswerBoxProps) {
  return (
    <section class="answer" aria-labelledby="answer">
      <h2 class="govuk-heading-m" id="answer">
        {question}
      </h2>
      {answer}
      <SummaryList rows={rows.map(({ key, value }) => ({ key: { text: key }, value: { text: value } }))} />
    </section>
  );
}
