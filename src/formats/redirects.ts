import { guessed, moved, type Onward } from "../model/addresses.ts";
import { ask } from "../model/reads.ts";
import type { Site } from "../model/site.ts";
import { feedFiles } from "./feed-files.ts";
import type { Redirect } from "./hosting/rules.ts";

/**
 * Addresses that have no page of their own, and where each leads. A folder's address leads on without its slash too,
 * in one step, and with a page that moved go its feeds and calendars.
 */
export const redirects = (site: Site): readonly Redirect[] => ask(site, redirectsOf);

const redirectsOf = ({ records }: Site): readonly Redirect[] =>
  [...guessed(records), ...moved(records), ...moved(records).flatMap(filesOf)].flatMap(
    ({ from, to, forGood }): Redirect[] =>
      [from, ...(from.endsWith("/") ? [from.slice(0, -1)] : [])].map((each) => ({
        from: each,
        to,
        status: forGood ? 301 : 302,
      })),
  );

/** An event's address, with its id. */
const EVENT = /^\/events\/([^/]+)\/$/;
/** The address of a strategy or of a theme. */
const SUBJECT = /^\/strategies\/.+\/$/;

/** What people subscribed to beside a page that moved: it leads to its like, or else to that of the whole site. */
function filesOf({ from, to, forGood }: Onward): Onward[] {
  if (EVENT.test(from)) {
    const calendar = EVENT.test(to) ? to.replace(EVENT, "/events/$1.ics") : "/events.ics";
    return [{ from: from.replace(EVENT, "/events/$1.ics"), to: calendar, forGood }];
  }
  if (!SUBJECT.test(from)) return [];
  const names = [...feedFiles.map(({ name }) => name), "events.ics"];
  const whole = (name: string) => (name === "events.ics" ? "/events.ics" : `/news/${name}`);
  return names.map((name) => ({
    from: `${from}${name}`,
    to: SUBJECT.test(to) ? `${to}${name}` : whole(name),
    forGood,
  }));
}
