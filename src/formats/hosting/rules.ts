import { expressionOf } from "../../model/expressions.ts";
import { SPECULATION_RULES } from "../speculation-rules.ts";
import { type Inlined, POLICY_HEADERS, policyOf } from "./policy.ts";

/** Headers for the addresses that a pattern names; `*` stands for any characters, slashes too. */
export interface HeaderRule {
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** An old address, from the site's root on and percent-encoded, and where it leads now. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly status: 301 | 302 | 308;
}

/** Files that tell a host what to do. No visitor gets them. */
export const HOST_FILES = ["_headers", "_redirects", "staticwebapp.config.json"] as const;

/** A longer address than this is refused, in characters: no address of ours comes near, and no disk takes one. */
export const LONGEST_ADDRESS = 2000;

/**
 * What an address as it is sent, up to its query, may not hold: steps to itself or upwards, empty steps, and signs
 * that part steps on some systems, percent-encoded or not (RFC 3986 §6.2.2). Servers read these each in a way of its
 * own; ours, nginx and Caddy all refuse them with 400. In the words that JavaScript, PCRE and RE2 share; ignores case.
 */
export const MALFORMED_ADDRESS = String.raw`^[^?]*(?:/(?:\.|%2e){1,2}(?:[/?]|$)|//|\\|%5c|%2f|%00)`;

/** Feeds, calendars and open data: kept for five minutes, and other sites' scripts may read them. */
const SHARED = {
  "Cache-Control": "public, max-age=300",
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
};

/**
 * Not application/atom+xml and application/rss+xml, by which links name the feeds: of these, browsers show the source
 * or save the file, and none shows the page that explains the feed. Readers take both (docs/decisions/0013).
 */
const XML_FEED = {
  "Content-Type": "application/xml; charset=utf-8",
  "Content-Security-Policy":
    "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  ...SHARED,
};

/**
 * The headers of every published file; where two rules set the same header, the later one holds. There is no rule
 * for files whose name tells their content: style and script stand in the pages.
 *
 * @param inlined what the pages hold between style and script tags, which the policy names by its hash
 */
export const headerRules = (inlined: Inlined): readonly HeaderRule[] => [
  {
    pattern: "/*",
    headers: {
      "Cache-Control": "public, max-age=0, must-revalidate",
      "Content-Security-Policy": policyOf(inlined),
      ...POLICY_HEADERS,
      "Speculation-Rules": `"${SPECULATION_RULES}"`,
    },
  },
  // Every page asks for them; whoever has yesterday's misses nothing.
  {
    pattern: SPECULATION_RULES,
    headers: {
      "Content-Type": "application/speculationrules+json",
      "Cache-Control": "public, max-age=86400",
    },
  },
  // The site's mark, which feed readers in a browser show beside its feeds.
  {
    pattern: "/icon.svg",
    headers: {
      "Content-Type": "image/svg+xml; charset=utf-8",
      "Cross-Origin-Resource-Policy": "cross-origin",
    },
  },
  { pattern: "/*.png", headers: { "Cross-Origin-Resource-Policy": "cross-origin" } },
  { pattern: "/*.ics", headers: { "Content-Type": "text/calendar; charset=utf-8", ...SHARED } },
  { pattern: "/*/atom.xml", headers: XML_FEED },
  { pattern: "/*/rss.xml", headers: XML_FEED },
  { pattern: "/*/feed.json", headers: { "Content-Type": "application/feed+json", ...SHARED } },
  { pattern: "/sitemap.xml", headers: { "Content-Type": "application/xml; charset=utf-8" } },
  // A name without an end tells no server its type.
  { pattern: "/SHA256SUMS", headers: { "Content-Type": "text/plain; charset=utf-8" } },
  { pattern: "/sbom.cdx.json", headers: { "Content-Type": "application/vnd.cyclonedx+json; version=1.6" } },
  { pattern: "/data/*.json", headers: SHARED },
  {
    pattern: "/data/*.csv",
    headers: { "Content-Type": "text/csv; charset=utf-8; header=present", ...SHARED },
  },
  { pattern: "/data/schemas/*.json", headers: { "Content-Type": "application/schema+json" } },
];

/**
 * The headers that the rules give one address.
 *
 * @param path from the site's root on, beginning with a slash and without a query
 * @returns each header once, however its rules spell the name (RFC 9110 §5.1: names ignore case)
 */
export function headersFor(path: string, rules: readonly HeaderRule[]): Record<string, string> {
  const headers = new Map<string, [name: string, value: string]>();
  for (const rule of rules.filter(({ pattern }) => new RegExp(expressionOf(pattern)).test(path))) {
    for (const header of Object.entries(rule.headers)) headers.set(header[0].toLowerCase(), header);
  }
  return Object.fromEntries(headers.values());
}

/** What several rules set besides the first, which holds for every address: each header's values by pattern. */
export function variedHeaders([first, ...others]: readonly HeaderRule[]): Map<string, VariedHeader> {
  const varied = new Map<string, VariedHeader>();
  for (const { pattern, headers } of others) {
    for (const [name, value] of Object.entries(headers)) {
      const { usual, values } = varied.get(name) ?? { usual: first?.headers[name], values: [] };
      varied.set(name, { usual, values: [...values, { pattern, value }] });
    }
  }
  return varied;
}

export interface VariedHeader {
  /** What every other address gets; undefined if it gets none. */
  readonly usual: string | undefined;
  /** The later one holds. */
  readonly values: readonly { readonly pattern: string; readonly value: string }[];
}
