import { openRecords } from "./door.ts";
import { clock, link } from "./link.ts";
import type { Site } from "./site.ts";

/**
 * The site as it stands: its records, the clock of SITE_NOW and the address of SITE_URL.
 *
 * @param folder where the records are
 * @throws DataError with every mistake in the records; RangeError for a clock or an address that is none
 */
export function openSite(environment: NodeJS.ProcessEnv = process.env, folder = "_data"): Site {
  const { SITE_NOW, SITE_URL } = environment;
  const now = clock(SITE_NOW);
  if (SITE_URL && !/^https?:\/\/[^\s/?#]+\/?$/.test(SITE_URL)) {
    throw new RangeError(
      `SITE_URL is "${SITE_URL}". Write the site's public address, for example https://send.council.gov.uk.`,
    );
  }
  return link(openRecords(folder, now), { now, url: SITE_URL || undefined });
}
