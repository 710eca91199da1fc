import type { DateTime } from "luxon";
import type { ComponentChildren } from "preact";
import { turnsOf } from "../src/model/changes.ts";
import type { Event } from "../src/model/site.ts";
import { isOver } from "../src/model/state.ts";
import { canICome, kindText, whenText } from "./event-words.ts";
import { StateTag, sayState } from "./state-tag.tsx";
import { Timed } from "./timed.tsx";

export interface AnswerProps {
  readonly event: Event;
  readonly now: DateTime<true>;
  /** What is added when the event is over. */
  readonly children?: ComponentChildren;
}

/** Whether you can come, whenever you look; without scripts, what was planned. */
export function Answer({ event, now, children }: AnswerProps) {
  const planned = `This ${kindText[event.kind]} was planned for ${whenText(event)}.`;
  return (
    <Timed now={now} turns={turnsOf(event)} say={sayState(event)} fixed={<p class="govuk-body">{planned}</p>}>
      {(moment) => (
        <p class="govuk-body">
          <StateTag event={event} now={moment} /> {canICome(event, moment).text}
          {isOver(event, moment) && children}
        </p>
      )}
    </Timed>
  );
}
