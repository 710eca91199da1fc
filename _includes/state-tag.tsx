import type { Event, Site } from "../src/model/site.ts";
import { type EventState, stateOf } from "../src/model/state.ts";
import { Tag } from "./components/tag.tsx";
import { stateTextOf } from "./event-words.ts";

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

/** Where an event stands: always in words, the colour only repeats them. */
export function StateTag({ event, site: { now } }: { readonly event: Event; readonly site: Site }) {
  return <Tag text={stateTextOf(event, now)} classes={colours[stateOf(event, now)]} />;
}
