import type { DateTime } from "luxon";
import { turnsOf } from "../src/model/changes.ts";
import type { Event } from "../src/model/site.ts";
import { type EventState, stateOf } from "../src/model/state.ts";
import { Tag } from "./components/tag.tsx";
import { stateTextOf } from "./event-words.ts";
import { Timed } from "./timed.tsx";

const colours: Record<EventState, string> = {
  upcoming: "govuk-tag--blue",
  today: "govuk-tag--green",
  soon: "govuk-tag--green",
  live: "govuk-tag--green",
  ended: "govuk-tag--grey",
  cancelled: "govuk-tag--red",
  postponed: "govuk-tag--orange",
  "moved-online": "govuk-tag--purple",
};

export interface StateTagProps {
  readonly event: Event;
  readonly now: DateTime<true>;
}

/** Where an event stands at an instant: always in words, the colour only repeats them. */
export function StateTag({ event, now }: StateTagProps) {
  return <Tag text={stateTextOf(event, now)} classes={colours[stateOf(event, now)]} />;
}

/** What is said when an event has come to stand elsewhere. */
export const sayState = (event: Event) => (moment: DateTime<true>) =>
  `${event.title}: ${stateTextOf(event, moment)}`;

/** Where an event stands, whenever it is looked at. */
export function TimedStateTag({ event, now }: StateTagProps) {
  return (
    <Timed now={now} turns={turnsOf(event)} as="span" say={sayState(event)} fixed="">
      {(moment) => <StateTag event={event} now={moment} />}
    </Timed>
  );
}
