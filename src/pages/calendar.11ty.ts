import { calendar } from "../formats/calendar.ts";
import { file } from "../template.ts";

/** The calendar of all events, to subscribe to. */
export default file("/events.ics", (site) =>
  calendar(site, { name: site.settings.name, events: site.events, url: "/events.ics" }),
);
