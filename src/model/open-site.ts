import type { DateTime } from "luxon";
import { openRecords, type ReadBefore } from "./door.ts";
import { clock, type Linked, link } from "./link.ts";
import type { Site } from "./site.ts";
import { isSameDay } from "./time.ts";

/**
 * The site as it stands: its records, the clock of SITE_NOW and the address of SITE_URL.
 *
 * @param folder where the records are
 * @throws DataError with every mistake in the records; RangeError for a clock or an address that is none
 */
export function openSite(environment: NodeJS.ProcessEnv = process.env, folder = "_data"): Site {
  return open(environment, folder, clock(environment["SITE_NOW"]));
}

/**
 * Opens the site again and again while its records change: what is as it was is not read, checked or linked again, and
 * is the same object in the next site.
 *
 * @throws what openSite() does, each time
 */
export function siteThatChanges(environment: NodeJS.ProcessEnv = process.env, folder = "_data"): () => Site {
  const before = { files: new Map(), linked: new Map() };
  let last: Site | undefined;
  return () => {
    const now = clock(environment["SITE_NOW"]);
    last = open(environment, folder, last && saysTheSame(last, now) ? last.now : now, before);
    return last;
  };
}

/** Whether nothing that a site says would be otherwise at a later instant, its date included. */
const saysTheSame = ({ now, changes: [next] }: Site, later: DateTime<true>): boolean =>
  now <= later && isSameDay(now, later) && (next === undefined || later < next);

interface Before {
  readonly files: ReadBefore;
  readonly linked: Linked;
}

function open({ SITE_URL }: NodeJS.ProcessEnv, folder: string, now: DateTime<true>, before?: Before): Site {
  if (SITE_URL && !/^https?:\/\/[^\s/?#]+\/?$/.test(SITE_URL)) {
    throw new RangeError(
      `SITE_URL is "${SITE_URL}". Write the site's public address, for example https://send.council.gov.uk.`,
    );
  }
  return link(openRecords(folder, now, before?.files), { now, url: SITE_URL || undefined }, before?.linked);
}
