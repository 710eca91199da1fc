import { calendar } from "../../formats/calendar.ts";
import { eventKinds, kindCalendar } from "../../model/addresses.ts";
import { files } from "../../template.ts";

/** The calendar of each kind of event. */
export default files(
  () => eventKinds,
  ({ kind }) => kindCalendar(kind),
  (site, { kind, plural }) =>
    calendar(site, {
      name: `${site.settings.name}: ${plural}`,
      events: site.events.filter((event) => event.kind === kind),
      url: kindCalendar(kind),
    }),
);
