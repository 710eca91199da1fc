import type { DateTime } from "luxon";
import type { Event, SummitLivestream } from "../src/model/site.ts";
import { isOff } from "../src/model/state.ts";
import { LinkList } from "./link-list.tsx";
import { From } from "./timed.tsx";

export interface OutcomeProps {
  readonly event: Exclude<Event, SummitLivestream>;
  readonly now: DateTime<true>;
}

/** What is left of an event that is over: what came of it, and what there is to watch and to read. */
export function Outcome({ event, now }: OutcomeProps) {
  // What was called off has nothing to look back at, whatever the clock says.
  if (isOff(event)) return null;
  const { outcome, recording, transcript, listening } = event;
  const links = [
    ...(recording === undefined
      ? []
      : [{ text: `Recording, on ${new URL(recording).hostname}`, href: recording }]),
    ...(transcript === undefined
      ? []
      : [{ text: `Transcript, on ${new URL(transcript).hostname}`, href: transcript }]),
    ...(listening === undefined ? [] : [{ text: `What we heard: ${listening.title}`, href: listening.url }]),
  ];
  return (
    <From at={event.end} now={now}>
      <h2 class="govuk-heading-l" id="outcome">
        What came of it
      </h2>
      <p class="govuk-body">
        {outcome ??
          (links.length === 0
            ? "The documents behind this site do not say what came of it."
            : "You can read or watch more about it.")}
      </p>
      {links.length > 0 && <LinkList links={links} />}
    </From>
  );
}
