import { calendar } from "../../formats/calendar.ts";
import { eventKinds } from "../../model/addresses.ts";
import { files } from "../../template.ts";

/** The calendar of each kind of event. */
export default files(
  () => eventKinds,
  ({ calendar: address }) => address,
  (site, { kind, plural, calendar: url }) =>
    calendar(site, {
      name: `${site.settings.name}: ${plural}`,
      events: site.events.filter((event) => event.kind === kind),
      url,
    }),
);
