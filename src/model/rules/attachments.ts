import type { Rule } from "../records.ts";

/** A file is offered with its type and size, so that people know what they fetch, or is said not to be published. */
export const attachmentsComplete: Rule = {
  name: "attachment",
  *check(records) {
    for (const entry of records.news.values()) {
      for (const [index, { title, url, mediaType, bytes, file }] of (
        entry.record.attachments ?? []
      ).entries()) {
        const path = ["attachments", index];
        const missing = [
          ...(mediaType === undefined ? ['"mediaType"'] : []),
          ...(bytes === undefined ? ['"bytes"'] : []),
        ];
        if (url === undefined && file === undefined) {
          yield {
            entry,
            path,
            message: `"${title}" has no address, and does not say why.`,
            mend: 'Add its "url", "mediaType" and "bytes", or "file": "not published".',
          };
        } else if (url !== undefined && file !== undefined) {
          yield {
            entry,
            path: [...path, "file"],
            message: `"file" says that "${title}" was not published, but it has an address.`,
            mend: 'Take "file" out, or the address.',
          };
        } else if (url !== undefined && missing.length > 0) {
          yield {
            entry,
            path,
            message: `"${title}" has an address, but no ${missing.join(" and no ")}.`,
            mend: `Add ${missing.join(" and ")}: people want to know what they fetch, and how big it is.`,
          };
        }
      }
    }
  },
};
