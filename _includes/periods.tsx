/** Where the clock stands to the years of a strategy and the days of a consultation. */
import type { DateTime } from "luxon";
import type { Listening, Strategy } from "../src/model/site.ts";
import {
  consultationStateOf,
  type PeriodState,
  strategyStateOf,
  turnsOfConsultation,
  turnsOfStrategy,
} from "../src/model/state.ts";
import { london, longDate } from "../src/model/time.ts";
import { AnswerBox } from "./answer-box.tsx";
import { Tag } from "./components/tag.tsx";
import { LinkAway } from "./link-away.tsx";
import { Timed } from "./timed.tsx";

const colours: Record<PeriodState, string> = {
  "to-come": "govuk-tag--blue",
  now: "govuk-tag--green",
  past: "govuk-tag--grey",
};

const yearsText: Record<PeriodState, string> = {
  "to-come": "Covers years to come",
  now: "Covers this year",
  past: "Covers past years",
};

export interface StrategyTagProps {
  readonly strategy: Pick<Strategy, "period">;
  readonly now: DateTime<true>;
}

/** Whether a strategy's years are past, now or to come: no more is known from them. */
export function StrategyTag({ strategy, now }: StrategyTagProps) {
  return (
    <Timed now={now} turns={turnsOfStrategy(strategy)} as="span" fixed="">
      {(moment) => {
        const state = strategyStateOf(strategy, moment);
        return <Tag text={yearsText[state]} classes={colours[state]} />;
      }}
    </Timed>
  );
}

const consultationText: Record<PeriodState, string> = {
  "to-come": "Not open yet",
  now: "Open",
  past: "Closed",
};

export interface ConsultationProps {
  readonly listening: Listening;
  readonly now: DateTime<true>;
}

/** Whether you can have your say, whenever you look; nothing where the days were not published. */
export function Consultation({ listening, now }: ConsultationProps) {
  const { open } = listening;
  if (open === undefined) return null;
  const first = longDate(london(open.from));
  const last = longDate(london(open.until));
  const sentence: Record<PeriodState, string> = {
    "to-come": `Not yet. You can from ${first}.`,
    now: `Yes, until the end of ${last}.`,
    past: `No, this closed at the end of ${last}.`,
  };
  const stateAt = (moment: DateTime) => consultationStateOf(listening, moment) ?? "past";
  const answer = (
    <Timed
      now={now}
      turns={turnsOfConsultation(listening)}
      say={(moment) => `${listening.title}: ${consultationText[stateAt(moment)]}`}
      fixed={
        <p class="govuk-body">
          People were to have their say from {first} to {last}.
        </p>
      }
    >
      {(moment) => (
        <p class="govuk-body">
          <Tag text={consultationText[stateAt(moment)]} classes={colours[stateAt(moment)]} />{" "}
          {sentence[stateAt(moment)]}
        </p>
      )}
    </Timed>
  );
  const how = (
    <>
      {open.how}{" "}
      {open.link === undefined ? (
        "The council did not publish a link."
      ) : (
        <LinkAway href={open.link}>Have your say</LinkAway>
      )}
    </>
  );
  return (
    <AnswerBox
      question="Can I have my say?"
      answer={answer}
      rows={[
        { key: "From", value: first },
        { key: "Until", value: `the end of ${last}` },
        { key: "How", value: how },
      ]}
    />
  );
}
