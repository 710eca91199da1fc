/** What people ask about getting in and taking part, in the words that pages and calendars share. */
import type { Event, OnlineAccess, VenueAccess } from "./site.ts";

type Answer = VenueAccess["bsl"];
type Question = Exclude<keyof VenueAccess, "sensory" | "adjustments">;

const questions: Readonly<Record<Question, string>> = {
  stepFree: "Step-free way in",
  parking: "Parking",
  blueBadgeBays: "Blue Badge parking bays",
  accessibleToilet: "Accessible toilet",
  changingPlaces: "Changing Places toilet (with a hoist and changing bench)",
  quietSpace: "Quiet space",
  hearingLoop: "Hearing loop",
  bsl: "British Sign Language (BSL) interpreter",
  captions: "Captions",
};

/** What of an event's access holds now: one that has moved online has no way in to ask about. */
export const accessNow = ({
  access,
  change,
}: Exclude<Event, { kind: "competition" }>): VenueAccess | OnlineAccess => {
  const { bsl, captions, adjustments } = access;
  return change?.kind === "moved-online" ? { bsl, captions, adjustments } : access;
};

/** Every question that an event's access block answers, in the order of the list above. */
export const accessAnswers = (access: VenueAccess | OnlineAccess) =>
  (Object.keys(questions) as Question[]).flatMap((key): { question: string; answer: Answer }[] => {
    const answer = (access as Partial<VenueAccess>)[key];
    return answer === undefined ? [] : [{ question: questions[key], answer }];
  });
