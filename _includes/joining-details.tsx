import type { DateTime } from "luxon";
import { withdrawnAt } from "../src/model/public.ts";
import type { SummitLivestream } from "../src/model/site.ts";
import { isOff, isOver } from "../src/model/state.ts";
import { InsetText } from "./components/inset-text.tsx";
import { SummaryList } from "./components/summary-list.tsx";
import { LinkAway } from "./link-away.tsx";
import { phoneText } from "./text.ts";

export interface JoiningDetailsProps {
  readonly livestream: SummitLivestream;
  readonly now: DateTime<true>;
}

/** A link may have stood behind words on the source's page, so only its text is spoken for. */
const missing = "Not in the text that was published";

/** How to get into a livestream; once nobody can any more, only what the record keeps, and why. */
export function JoiningDetails({ livestream, now }: JoiningDetailsProps) {
  const { joining, platform, end } = livestream;
  const over = isOver(livestream, now) || isOff(livestream);
  const withdrawn = joining && withdrawnAt(joining, end);
  if (joining === undefined || (withdrawn !== undefined && now >= withdrawn)) {
    return (
      <p class="govuk-body">
        {over
          ? `It was on ${platform}. Joining details are taken down when a livestream ends.`
          : `It is on ${platform}. How to join was not published.`}
      </p>
    );
  }
  const { url, meetingId, passcode, phone, keep } = joining;
  const isKept = over && keep !== undefined;
  return (
    <>
      {isKept && <InsetText text={keep} />}
      <SummaryList
        rows={[
          { key: { text: "Service" }, value: { text: platform } },
          {
            key: { text: "Link to join" },
            value: {
              text:
                url === undefined ? (
                  missing
                ) : isKept ? (
                  url
                ) : (
                  <LinkAway href={url}>Join the livestream on {platform}</LinkAway>
                ),
            },
          },
          { key: { text: "Meeting ID" }, value: { text: meetingId ?? missing } },
          { key: { text: "Passcode" }, value: { text: passcode ?? missing } },
          {
            key: { text: "Phone number to dial in" },
            value: {
              text:
                phone === undefined ? (
                  missing
                ) : (
                  <a class="govuk-link" href={`tel:${phone}`}>
                    {phoneText(phone)}
                  </a>
                ),
            },
          },
        ]}
      />
    </>
  );
}
