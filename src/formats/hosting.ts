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

const FIVE_MINUTES = { "Cache-Control": "public, max-age=300" };

/**
 * Not application/atom+xml and application/rss+xml, by which links name the feeds: of these, browsers show the source
 * or save the file, and none shows the page that explains the feed. Readers take both (docs/decisions/0013).
 */
const XML_FEED = {
  "Content-Type": "application/xml; charset=utf-8",
  "Content-Security-Policy":
    "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  ...FIVE_MINUTES,
};

/** The headers of every published file; where two rules set the same header, the later one holds. */
export const headerRules: readonly HeaderRule[] = [
  {
    pattern: "/*",
    headers: {
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "strict-origin-when-cross-origin",
      "X-Frame-Options": "DENY",
      "Cache-Control": "public, max-age=0, must-revalidate",
    },
  },
  { pattern: "/*.ics", headers: { "Content-Type": "text/calendar; charset=utf-8", ...FIVE_MINUTES } },
  { pattern: "/*/atom.xml", headers: XML_FEED },
  { pattern: "/*/rss.xml", headers: XML_FEED },
  { pattern: "/*/feed.json", headers: { "Content-Type": "application/feed+json", ...FIVE_MINUTES } },
  { pattern: "/data/*", headers: { "Access-Control-Allow-Origin": "*", ...FIVE_MINUTES } },
  { pattern: "/data/*.csv", headers: { "Content-Type": "text/csv; charset=utf-8; header=present" } },
  { pattern: "/data/*.schema.json", headers: { "Content-Type": "application/schema+json" } },
];

/**
 * The headers that the rules give one address.
 *
 * @param path from the site's root on, beginning with a slash and without a query
 * @returns each header once, however its rules spell the name (RFC 9110 §5.1: names ignore case)
 */
export function headersFor(path: string, rules: readonly HeaderRule[] = headerRules): Record<string, string> {
  const headers = new Map<string, [name: string, value: string]>();
  for (const rule of rules.filter((each) => matches(each.pattern, path))) {
    for (const header of Object.entries(rule.headers)) headers.set(header[0].toLowerCase(), header);
  }
  return Object.fromEntries(headers.values());
}

/** The rules as a `_headers` file (Cloudflare Pages, Netlify). */
export function headersFile(rules: readonly HeaderRule[] = headerRules): string {
  const set = new Set<string>();
  const blocks = rules.map(({ pattern, headers }) => {
    const lines = Object.entries(headers).flatMap(([name, value]) => {
      const line = `  ${name}: ${value}`;
      // Cloudflare joins what several rules say with commas; "! Name" takes the earlier value away first.
      return set.has(name.toLowerCase()) ? [`  ! ${name}`, line] : [line];
    });
    for (const name of Object.keys(headers)) set.add(name.toLowerCase());
    return [pattern, ...lines].join("\n");
  });
  return `${blocks.join("\n\n")}\n`;
}

/**
 * The redirects as a `_redirects` file (Cloudflare Pages, Netlify): one line each of from, to and status.
 *
 * @throws Error as parseRedirects() would when it reads the file
 */
export function redirectsFile(redirects: readonly Redirect[]): string {
  const lines = redirects.map(({ from, to, status }) => `${from} ${to} ${status}`);
  parseLines(lines);
  return lines.map((line) => `${line}\n`).join("");
}

/**
 * Reads a `_redirects` file as redirectsFile() writes it; blank lines and `#` comments are passed over.
 *
 * @throws Error that quotes a line of another form, or an address that two lines lead away from
 */
export function parseRedirects(text: string): Redirect[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return parseLines(lines.filter((line) => line !== "" && !line.startsWith("#")));
}

// No `*` and no `:` in the old address: there they would stand for other characters.
const REDIRECT_LINE = /^(\/[^\s*:]*) (\/\S*|https:\/\/\S+) (301|302|308)$/;

function parseLines(lines: readonly string[]): Redirect[] {
  const redirects = new Map<string, Redirect>();
  for (const line of lines) {
    const [, from, to, status] = REDIRECT_LINE.exec(line) ?? [];
    if (from === undefined || to === undefined) {
      throw new Error(`This is no redirect of the form "/from /to 301": "${line}".`);
    }
    if (redirects.has(from)) throw new Error(`Two redirects lead away from "${from}".`);
    redirects.set(from, { from, to, status: status === "301" ? 301 : status === "302" ? 302 : 308 });
  }
  return [...redirects.values()];
}

function matches(pattern: string, path: string): boolean {
  const parts = pattern.split("*").map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`).test(path);
}
