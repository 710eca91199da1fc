import { calendar } from "../../formats/calendar.ts";
import { files } from "../../template.ts";

/** One calendar an event, to put it in a diary. */
export default files(
  ({ events }) => events,
  ({ id }) => `/events/${id}.ics`,
  (site, event) => calendar(site, { name: event.title, events: [event], url: `/events/${event.id}.ics` }),
);
