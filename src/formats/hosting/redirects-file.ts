import type { Redirect } from "./rules.ts";

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
 * @throws Error that quotes a line of another form, names an address that two lines lead away from, or one that leads
 *   back to itself or on to another old address: whoever follows one redirect is there
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
  refuseChains(redirects);
  return [...redirects.values()];
}

function refuseChains(redirects: ReadonlyMap<string, Redirect>): void {
  for (const { from, to } of redirects.values()) {
    const [next = ""] = to.split(/[?#]/);
    if (next === from) throw new Error(`"${from}" leads back to itself. Lead it to a page.`);
    const beyond = redirects.get(next);
    if (beyond?.to.split(/[?#]/)[0] === from) {
      throw new Error(`"${from}" and "${next}" lead to each other. Lead one of them to a page.`);
    }
    if (beyond) throw new Error(`"${from}" leads to "${next}", which leads on. Lead it to "${beyond.to}".`);
  }
}
