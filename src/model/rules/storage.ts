/** What the tables of stored things must say to be of use. */
import type { Rule } from "../records.ts";
import { hashOfOwnRows } from "../storage-proof.ts";

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

/** A browser shows what this site stores; what others store is read from what they published. */
export const proofOfOwnList: Rule = {
  name: "proof-of-others",
  *check(records) {
    for (const entry of records["storage-lists"].values()) {
      if (entry.id === "this-site" || entry.record.proof === undefined) continue;
      yield {
        entry,
        path: ["proof"],
        message: '"proof" can only be given of what this site stores.',
        mend: "Take it out.",
      };
    }
  },
};

/** Until the new rows are proved, the page says that they are not. */
export const proofOfTheseRows: Rule = {
  name: "proof-outdated",
  level: "advice",
  needs: ["storage"],
  *check(records) {
    const entry = records["storage-lists"].get("this-site");
    if (entry?.record.proof === undefined || entry.record.proof.rows === hashOfOwnRows(records)) return;
    yield {
      entry,
      path: ["proof"],
      message: "What this site stores has been changed in the list since a browser last showed it.",
      mend: "Run: npm run storage -- --write",
    };
  },
};

/** What lasts as long as a visit, and what lasts until it is removed, a browser decides by the kind of storage. */
export const durationsFit: Rule = {
  name: "storage-duration",
  *check(records) {
    for (const entry of records.storage.values()) {
      const { record } = entry;
      if (record.setBy !== "this-site" || record.mechanism === "cookie") continue;
      const right = record.mechanism === "session storage" ? "session" : "until cleared";
      if (record.duration.kind === right) continue;
      yield {
        entry,
        path: ["duration", "kind"],
        message: `A browser does not keep what is in its ${record.mechanism} like that.`,
        mend: `Write "${right}". If the site itself removes it sooner, say so in "purpose".`,
      };
    }
  },
};
