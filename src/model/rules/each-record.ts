/** What is found in each record by itself, whatever stands in the others. */
import { isDeepStrictEqual } from "node:util";
import { kindNames } from "../kind-names.ts";
import type { Entry, Records } from "../records.ts";

/**
 * Finds something in each record, and remembers it: after a change of one file, only its record is gone through again.
 *
 * @param find what it finds may depend on what is around, too: when that is another, every record is gone through
 */
export function eachRecord<Found, Around = undefined>(
  find: (entry: Entry, around: Around) => Iterable<Found>,
): (records: Records, ...around: Around extends undefined ? [] : [Around]) => Found[] {
  let found = new WeakMap<Entry, readonly Found[]>();
  let foundAround: unknown;
  return (records, ...[around]) => {
    if (!isDeepStrictEqual(around, foundAround)) {
      found = new WeakMap();
      foundAround = around;
    }
    return entriesOf(records).flatMap((entry) => {
      const known = found.get(entry) ?? [...find(entry, around as Around)];
      found.set(entry, known);
      return known;
    });
  };
}

const entriesOf = (records: Records): readonly Entry[] =>
  kindNames.flatMap((kind): readonly Entry[] => [...records[kind].values()]);
