/** What the tables of stored things must say to be of use. */
import type { Rule } from "../records.ts";

/** Two rows that say the same of different things leave readers wondering whether it is a slip. */
export const purposesDiffer: Rule = {
  name: "same-purpose",
  level: "advice",
  *check(records) {
    const seen = new Map<string, string>();
    for (const entry of records.storage.values()) {
      const { setBy, purpose, note } = entry.record;
      const key = `${setBy} ${purpose.toLowerCase().replace(/\W+/g, " ").trim()}`;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, entry.file);
      else if (note === undefined) {
        yield {
          entry,
          path: ["purpose"],
          message: `${first} gives the same purpose in the same words.`,
          mend: 'Say what this one is for. If the source gives the same words twice, say so in "note".',
        };
      }
    }
  },
};

/** Counting visitors and selling to them is not what a website needs to work, whatever a list says. */
export const necessaryIsNecessary: Rule = {
  name: "not-necessary",
  *check(records) {
    for (const entry of records.storage.values()) {
      const { record } = entry;
      if (record.setBy !== "council-website" || record.purposeKind === undefined) continue;
      const type = records["storage-types"].get(record.type)?.record;
      if (type?.necessary !== true || record.note !== undefined) continue;
      yield {
        entry,
        path: ["purposeKind"],
        message: `"purposeKind" says ${record.purposeKind}, but "${type.name}" is for what a website cannot work without.`,
        mend: 'If the published list puts it there, say so in "note". Otherwise change the type.',
      };
    }
  },
};
