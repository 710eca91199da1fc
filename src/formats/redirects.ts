import type { Site } from "../model/site.ts";
import type { Redirect } from "./hosting.ts";

/** Addresses people type or guess that have no page of their own, and where each leads. */
export const redirects = ({ settings, summits }: Site): readonly Redirect[] => [
  // Temporary: these lead to whichever is newest.
  { from: "/summit/", to: settings.summit.url, status: 302 },
  { from: "/what-we-heard/", to: settings.listening.url, status: 302 },
  // A livestream is an event, and its page is its summit's.
  ...summits.map(
    ({ livestream, url }): Redirect => ({ from: `/events/${livestream.id}/`, to: url, status: 301 }),
  ),
];
