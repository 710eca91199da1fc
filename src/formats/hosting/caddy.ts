import { expressionOf, literal } from "../../model/expressions.ts";
import { extensionsByType } from "./media-types.ts";
import type { ServedFrom } from "./nginx.ts";
import {
  type HeaderRule,
  HOST_FILES,
  headersFor,
  LONGEST_ADDRESS,
  MALFORMED_ADDRESS,
  type Redirect,
  variedHeaders,
} from "./rules.ts";

/** The rules as a site of a Caddyfile. Caddy 2.6 or later. */
export function caddyFile(
  rules: readonly HeaderRule[],
  redirects: readonly Redirect[],
  { root, listen }: ServedFrom,
): string {
  return `${[
    `${listen} {`,
    `  root * ${quoted(root)}`,
    "  map {http.request.uri.query} {site_query} {",
    '    ~^$ ""',
    '    ~^(.+)$ "?$1"',
    "  }",
    "  route {",
    ...indented([
      ...headers(rules),
      ...refused(),
      ...redirects.map(({ from, to, status }) => `redir ${from} ${to}{site_query} ${status}`),
      ...oneAddress,
      ...files,
    ]),
    "  }",
    "  handle_errors {",
    "    @missing expression {err.status_code} == 404",
    "    handle @missing {",
    ...indented(indented(missing(rules))),
    "    }",
    "  }",
    "}",
  ].join("\n")}\n`;
}

const indented = (lines: readonly string[]): string[] => lines.map((line) => `    ${line}`);

/** A word of a Caddyfile; no value of ours holds a brace. */
const quoted = (text: string): string => (text.includes('"') ? `\`${text}\`` : `"${text}"`);

/** RE2 counts no further than 1000. */
const TOO_LONG = `^${".{1000}".repeat(Math.floor(LONGEST_ADDRESS / 1000))}.{${(LONGEST_ADDRESS % 1000) + 1}}`;

const refused = (): string[] => [
  "@unread not method GET HEAD",
  'header @unread Allow "GET, HEAD"',
  "respond @unread 405",
  `@malformed vars_regexp malformed {http.request.orig_uri} \`(?i)${MALFORMED_ADDRESS}\``,
  "respond @malformed 400",
  `@long vars_regexp long {http.request.orig_uri} \`${TOO_LONG}\``,
  "respond @long 414",
];

/** A folder's page is at the folder's address alone, and a file is no folder. */
const oneAddress = [
  "@named path_regexp named ^(.*/)index\\.html$",
  "handle @named {",
  "  @page file",
  "  redir @page {re.named.1}{site_query} 308",
  "}",
  "@folder {",
  "  not path */",
  "  file {path}/index.html",
  "}",
  "redir @folder {path}/{site_query} 308",
  "@nothing {",
  "  path */",
  "  not file {path}/index.html",
  "}",
  "error @nothing 404",
  // Longer than a disk's names are, in bytes: Caddy would make a fault of it.
  `@hidden path_regexp ${[
    "[^/]{256}",
    "/\\.",
    ...HOST_FILES.map((name) => `^/${literal(name)}$`),
    "\\.(?:br|gz)$",
  ].join("|")}`,
  "error @hidden 404",
];

/** At the last moment, since Caddy adds a Vary of its own to compressed answers only. */
const always = ["header {", "  Vary Accept-Encoding", "  -Server", "  defer", "}"];

const headers = (rules: readonly HeaderRule[]): string[] => [
  ...always,
  ...[...extensionsByType()].flatMap(([type, extensions], index) => {
    const expression = String.raw`\.(?:${extensions.map(literal).join("|")})$${extensions.includes("html") ? "|/$" : ""}`;
    return [`@type${index} path_regexp ${expression}`, `header @type${index} Content-Type ${quoted(type)}`];
  }),
  ...rules.flatMap((rule, index) => [
    `@rule${index} path_regexp ${expressionOf(rule.pattern)}`,
    ...Object.entries(rule.headers).map(([name, value]) => `header @rule${index} ${name} ${quoted(value)}`),
  ]),
];

const files = ["file_server {", "  precompressed br gzip", "  disable_canonical_uris", "}"];

/** The error page as a page: whatever the address that nothing is at would have got is taken back. */
function missing(rules: readonly HeaderRule[]): string[] {
  const page = { "Content-Type": "text/html; charset=utf-8", ...headersFor("/404.html", rules) };
  const names = ["Content-Type", ...variedHeaders(rules).keys()];
  const others = names.filter((name) => !(name in page));
  return [
    "rewrite * /404.html",
    ...Object.entries(page).map(([name, value]) => `header ${name} ${quoted(value)}`),
    ...others.map((name) => `header -${name}`),
    ...always,
    ...files,
  ];
}
