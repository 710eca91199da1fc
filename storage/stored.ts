import type { Mechanism } from "../src/model/kinds/storage.ts";

/** How long a browser keeps something: until it is closed, until somebody removes it, or so many seconds. */
export type Lifetime = "session" | "until cleared" | number;

/** Something that a browser holds. */
export interface Stored {
  /** A cookie's or an entry's name; a database's, cache's, bucket's or file's; the path of a service worker's script. */
  readonly name: string;
  readonly kind: Mechanism;
  /** Whose it is. A cookie's has no port, since cookies have none (RFC 6265 section 8.5). */
  readonly host: string;
  readonly lifetime: Lifetime;
}

/** What tells one thing that a browser holds from all others. */
export const keyOf = ({ kind, host, name }: Stored): string => `${kind} ${host} ${name}`;

/** Something that a browser came to hold while it was at a site. */
export interface Seen extends Stored {
  /** The page on which it was first seen. */
  readonly page: string;
}

/** What a browser told of a site. */
export interface SiteReport {
  /** The folder, or the start of the addresses. */
  readonly site: string;
  readonly browser: { readonly name: string; readonly version: string };
  /** The hosts of its pages, with their ports and without: what is kept for these, the site keeps itself. */
  readonly ownHosts: readonly string[];
  readonly pages: number;
  readonly stored: readonly Seen[];
  /** Other hosts that something was asked of, with their ports where these are unusual. */
  readonly hosts: readonly string[];
}

export const isOwn = ({ ownHosts }: Pick<SiteReport, "ownHosts">, host: string): boolean =>
  ownHosts.includes(host);
