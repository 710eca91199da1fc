import { calendar } from "../../formats/calendar.ts";
import { eventsAbout, titleOf } from "../../model/site.ts";
import { files } from "../../template.ts";

/** The calendar of what is about a strategy, or about a theme and its strategy as a whole. */
export default files(
  ({ strategies, themes }) => [...strategies, ...themes],
  ({ url }) => `${url}events.ics`,
  (site, subject) =>
    calendar(site, {
      name: `${site.settings.name}: ${titleOf(subject)}`,
      events: eventsAbout(site, subject),
      url: `${subject.url}events.ics`,
    }),
);
