import type { Event, Site } from "../src/model/site.ts";
import { isOver } from "../src/model/state.ts";
import { bookingText } from "./event-words.ts";

/** Whether to book, and where, with the host named: the link leaves the site. */
export function Booking({ event, site }: { readonly event: Event; readonly site: Site }) {
  const url = event.booking.kind === "required" ? event.booking.url : undefined;
  return (
    <>
      {bookingText(event, site.now)}
      {url !== undefined && (
        <>
          {": "}
          <a class="govuk-link" href={url}>
            {isOver(event, site.now) ? "where people booked" : "book"}, on {new URL(url).hostname}
          </a>
        </>
      )}
    </>
  );
}
