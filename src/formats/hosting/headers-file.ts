import type { HeaderRule } from "./rules.ts";

/**
 * What Cloudflare Pages says of every file of itself: that other sites' scripts may read it
 * (https://developers.cloudflare.com/pages/configuration/headers/).
 */
const SAID_BY_THE_HOST = "Access-Control-Allow-Origin";

/**
 * The rules as a `_headers` file (Cloudflare Pages, Netlify).
 *
 * @param rules the first of them is for every address
 */
export function headersFile(rules: readonly HeaderRule[]): string {
  const said = new Set([SAID_BY_THE_HOST.toLowerCase()]);
  const blocks = rules.map(({ pattern, headers }, index) => {
    const lines = Object.entries(headers).flatMap(([name, value]) => {
      const line = `  ${name}: ${value}`;
      // Cloudflare joins what several rules say with commas; "! Name" takes the earlier value away first.
      return said.has(name.toLowerCase()) ? [`  ! ${name}`, line] : [line];
    });
    for (const name of Object.keys(headers)) said.add(name.toLowerCase());
    // Cloudflare heeds one block of a pattern only, so this cannot be one of its own.
    return [pattern, ...(index === 0 ? [`  ! ${SAID_BY_THE_HOST}`] : []), ...lines].join("\n");
  });
  return `${blocks.join("\n\n")}\n`;
}

/**
 * Reads a `_headers` file as headersFile() writes it; blank lines and `#` comments are passed over.
 *
 * @throws Error that quotes a line of another form
 */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: Record<string, string> }[] = [];
  for (const line of text.split(/\r?\n/)) {
    // A later rule's header takes an earlier one's place here anyway.
    if (/^\s*(#|$)/.test(line) || /^\s+! [\w-]+$/.test(line)) continue;
    if (/^\/\S*$/.test(line)) {
      rules.push({ pattern: line, headers: {} });
      continue;
    }
    const [, name, value] = /^\s+([\w-]+): (\S.*)$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (name === undefined || value === undefined || rule === undefined) {
      throw new Error(`This is no line of a _headers file: "${line}".`);
    }
    rule.headers[name] = value;
  }
  return rules;
}
