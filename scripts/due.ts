import type { DateTime } from "luxon";
import { clock } from "../src/model/link.ts";
import { instant } from "../src/model/time.ts";
import { isMain } from "./main.ts";
import { report } from "./report.ts";

/** Milliseconds. */
const PATIENCE = 30_000;

/**
 * Whether a published site has come to say something that is no longer so, by its own /rebuild-at.json.
 *
 * @param url the site's public address
 * @returns the instant that has passed first; "nothing" if the list isn't there, as before the first publication
 * @throws Error when the site does not answer, or what it answers is no list of instants
 */
export async function dueSince(url: string, now: DateTime): Promise<string | undefined> {
  const address = new URL("/rebuild-at.json", url).href;
  const response = await fetch(address, { cache: "no-store", signal: AbortSignal.timeout(PATIENCE) });
  if (response.status === 404) return "nothing";
  if (!response.ok) throw new Error(`${address} answers ${response.status}. Try again later.`);
  const text = await response.text();
  const list: unknown = JSON.parse(text);
  if (!Array.isArray(list)) throw new Error(`${address} holds no list of instants: ${text.slice(0, 60)}`);
  return list.map(String).find((each) => instant(each) <= now);
}

if (isMain(import.meta.url)) {
  try {
    const [url] = process.argv.slice(2);
    if (url === undefined) throw new RangeError("Say which site: npm run due -- https://send.council.gov.uk");
    const since = await dueSince(url, clock(process.env["SITE_NOW"]));
    console.log(`due=${since !== undefined}`);
  } catch (error) {
    report(error);
    process.exitCode = 1;
  }
}
