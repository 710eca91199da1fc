import type { Event, Site } from "../src/model/site.ts";
import { isOff, isOver } from "../src/model/state.ts";
import { bookingText } from "./event-words.ts";

/** Whether to book, and where, with the host named: the link leaves the site. */
export function Booking({ event, site }: { readonly event: Event; readonly site: Site }) {
  const { booking, change } = event;
  const url = booking.kind === "required" && !isOff(event) ? booking.url : undefined;
  const joinUrl = change?.kind === "moved-online" ? change.url : undefined;
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
      {joinUrl !== undefined && (
        <>
          {". "}
          <a class="govuk-link" href={joinUrl}>
            Join online, on {new URL(joinUrl).hostname}
          </a>
        </>
      )}
    </>
  );
}
