import type { DateTime } from "luxon";
import type { Event } from "../src/model/site.ts";
import { isOff, isOver } from "../src/model/state.ts";
import { bookingText } from "./event-words.ts";
import { LinkAway } from "./link-away.tsx";
import { Timed } from "./timed.tsx";

export interface BookingProps {
  readonly event: Event;
  readonly now: DateTime<true>;
}

/** Whether to book, and where, with the host named: the link leaves the site. */
export function Booking({ event, now }: BookingProps) {
  const { booking, change, end } = event;
  const url = booking.kind === "required" && !isOff(event) ? booking.url : undefined;
  const joinUrl = change?.kind === "moved-online" ? change.url : undefined;
  return (
    <Timed now={now} turns={[end]} as="span">
      {(moment) => (
        <>
          {bookingText(event, moment)}
          {url !== undefined && (
            <>
              {": "}
              <LinkAway href={url}>
                {isOver(event, moment) ? "where people booked" : "book"}, on {new URL(url).hostname}
              </LinkAway>
            </>
          )}
          {joinUrl !== undefined && !isOver(event, moment) && (
            <>
              {". "}
              <LinkAway href={joinUrl}>Join online, on {new URL(joinUrl).hostname}</LinkAway>
            </>
          )}
        </>
      )}
    </Timed>
  );
}
