/** What a site says it stores: this site's own rows, or a list that another site keeps in a file. */
import { z } from "zod";
import { type Mechanism, mechanisms, period } from "../src/model/kinds/storage.ts";
import type { Records } from "../src/model/records.ts";

/** How long something is said to be kept; a length of time as an ISO 8601 duration. */
export type ListedLifetime = "session" | "until cleared" | { readonly period: string };

export interface Row {
  /** Its exact name, in which * stands for any characters. */
  readonly name: string;
  readonly kind: Mechanism;
  /** The host that keeps it; undefined for the site itself. */
  readonly host: string | undefined;
  readonly lifetime: ListedLifetime;
  /** Where the row stands, for messages. */
  readonly where: string;
}

export interface List {
  readonly rows: readonly Row[];
  /** Other hosts that its pages may ask for something. */
  readonly hosts: readonly string[];
  /** Where to add a row, for messages. */
  readonly where: string;
  /** What the list calls the kind and the lifetime of a row. */
  readonly fields: { readonly kind: string; readonly lifetime: string };
}

/** The list of this site: the records in `_data/storage/` that say `this-site`. */
export function ownList(records: Pick<Records, "storage">): List {
  const rows = [...records.storage.values()].flatMap(({ file, record }): Row[] => {
    if (record.setBy !== "this-site") return [];
    const { name, mechanism, host, duration } = record;
    const lifetime = duration.kind === "fixed" ? { period: duration.period } : duration.kind;
    return [{ name, kind: mechanism, host, lifetime, where: file }];
  });
  const hosts = rows.flatMap(({ host }) => host ?? []);
  return { rows, hosts, where: "_data/storage/", fields: { kind: "mechanism", lifetime: "duration" } };
}

const length = z.union([z.enum(["session", "until cleared"]), period]);

/** The form of a list in a file, which docs/decisions/0015-the-storage-list-proved.md explains. */
const fileForm = z.strictObject({
  rows: z.array(
    z.strictObject({
      name: z.string().min(1),
      kind: z.enum(mechanisms),
      host: z.string().min(1).optional(),
      lifetime: length,
    }),
  ),
  hosts: z.array(z.string().min(1)).default([]),
});

/**
 * Reads a list from a file's text: `{ "rows": [{ "name", "kind", "host", "lifetime" }], "hosts": [] }`.
 *
 * @throws Error that says which field of which row is not of the form
 */
export function readList(file: string, text: string): List {
  const parsed = fileForm.safeParse(jsonOf(file, text));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = issue?.path.map(String).join(".") || "the whole";
    throw new Error(
      `${file} is not a storage list: ${place} is wrong. Write { "rows": [{ "name": "…", "kind": one of ${mechanisms
        .map((each) => `"${each}"`)
        .join(
          ", ",
        )}, "lifetime": "session", "until cleared" or a length such as "P30D" }], "hosts": ["…"] }, with "host" in rows of other sites.`,
    );
  }
  const rows = parsed.data.rows.map(
    ({ name, kind, host, lifetime }, index): Row => ({
      name,
      kind,
      host,
      lifetime: lifetime === "session" || lifetime === "until cleared" ? lifetime : { period: lifetime },
      where: `${file}, row ${index + 1}`,
    }),
  );
  return { rows, hosts: parsed.data.hosts, where: file, fields: { kind: "kind", lifetime: "lifetime" } };
}

function jsonOf(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is not JSON: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  }
}
