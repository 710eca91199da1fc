import { addressesIn, guessed } from "../addresses.ts";
import { didYouMean } from "../nearest.ts";
import type { Rule } from "../records.ts";

/** Each old address leads to a page that there is, and stands in no page's way. */
export const oldAddressesLead: Rule = {
  name: "old-address",
  needs: ["strategies", "themes", "summits", "listening", "events", "news"],
  *check(records) {
    const pages = addressesIn(records);
    const taken = new Set([...pages, ...guessed(records).map(({ from }) => from)]);
    for (const entry of records.settings.values()) {
      for (const [index, { from, to }] of (entry.record.oldAddresses ?? []).entries()) {
        if (taken.has(from)) {
          yield {
            entry,
            path: ["oldAddresses", index, "from"],
            message: `"from" says ${from}, but that address already leads somewhere.`,
            mend: "Take this entry out, or correct the old address.",
          };
        }
        taken.add(from);
        if (!pages.includes(to)) {
          yield {
            entry,
            path: ["oldAddresses", index, "to"],
            message: `"to" says ${to}, but there is no such page.`,
            mend: didYouMean(to, pages),
          };
        }
      }
    }
  },
};
