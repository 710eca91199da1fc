/** What a proof of the storage list holds for: the rows as they were when a browser was looked into. */
import { createHash } from "node:crypto";
import type { Records } from "./records.ts";

/**
 * What this site's own rows say that a browser can show, as a hash: SHA-256, in 64 hexadecimal digits. A row's
 * purpose or its place in the table may change without a new proof.
 */
export function hashOfOwnRows(records: Pick<Records, "storage">): string {
  const rows = [...records.storage.values()].flatMap(({ id, record }) =>
    record.setBy === "this-site"
      ? [[id, record.name, record.mechanism, record.host ?? "", Object.entries(record.duration).toSorted()]]
      : [],
  );
  return createHash("sha256").update(JSON.stringify(rows.toSorted())).digest("hex");
}
