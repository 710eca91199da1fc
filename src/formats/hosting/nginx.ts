import { expressionOf, literal } from "../../model/expressions.ts";
import { extensionsByType } from "./media-types.ts";
import {
  type HeaderRule,
  HOST_FILES,
  LONGEST_ADDRESS,
  MALFORMED_ADDRESS,
  type Redirect,
  type VariedHeader,
  variedHeaders,
} from "./rules.ts";

export interface ServedFrom {
  /** The folder that holds the site, as the server sees it. */
  readonly root: string;
  /** What to listen on: a port, or an address with one. */
  readonly listen: string;
}

/**
 * The rules as part of an nginx configuration, to be included inside its `http` block: some maps and one `server`.
 * nginx 1.22 or later, without modules that aren't built in but gzip_static, which every Linux has.
 */
export function nginxFile(
  rules: readonly HeaderRule[],
  redirects: readonly Redirect[],
  { root, listen }: ServedFrom,
): string {
  const varied = [...variedHeaders(rules)].filter(([name]) => name !== "Content-Type");
  const fixed = Object.entries(rules[0]?.headers ?? {}).filter(
    ([name]) => !varied.some(([other]) => other === name),
  );
  return `${[...maps(varied), "", "server {", ...server({ rules, redirects, fixed, varied, root, listen }), "}"].join("\n")}\n`;
}

/** The variable that holds what an address gets for a header. */
const variable = (name: string): string => `$site_${name.toLowerCase().replaceAll("-", "_")}`;

/** In nginx's double quotes these two signs mean something; no value of ours holds a dollar, and patterns may. */
const quoted = (text: string): string => `"${text.replace(/["\\]/g, "\\$&")}"`;

const pattern = (expression: string): string => quoted(`~${expression}`);

const maps = (varied: readonly (readonly [string, VariedHeader])[]): string[] => [
  ...varied.flatMap(([name, { usual = "", values }]) => [
    `map $uri ${variable(name)} {`,
    `  default ${quoted(usual)};`,
    // The first that fits holds here, so the last comes first. A compressed file is told as what it was made from.
    ...values.toReversed().map((each) => `  ${pattern(compressedToo(each.pattern))} ${quoted(each.value)};`),
    "}",
  ]),
  "map $http_accept_encoding $site_brotli {",
  '  default "";',
  `  ${quoted(String.raw`~*(?:^|,)\s*br\s*(?:;\s*q=(?:1|0\.\d*[1-9])|,|$)`)} ".br";`,
  "}",
  "map $uri $site_coding {",
  '  default "";',
  `  ${pattern(String.raw`\.br$`)} "br";`,
  "}",
  "map $request_method $site_allow {",
  '  default "GET, HEAD";',
  '  "~^(?:GET|HEAD)$" "";',
  "}",
  "# The page of a folder's address without its slash, and the folder of a page's address with its file's name.",
  "map $uri $site_page {",
  '  default "";',
  '  "~[^/]$" "$document_root$uri/index.html";',
  "}",
  'map "$uri $request_uri" $site_folder {',
  "  volatile;",
  '  default "";',
  `  ${pattern(String.raw`^[^ ]*/index\.html (?<folder>/(?:[^?]*/)?)index\.html(?:\?|$)`)} "$folder";`,
  "}",
];

const compressedToo = (glob: string): string => expressionOf(glob).replace(/\$$/, String.raw`(?:\.br)?$`);

interface Parts extends ServedFrom {
  readonly rules: readonly HeaderRule[];
  readonly redirects: readonly Redirect[];
  readonly fixed: readonly (readonly [string, string])[];
  readonly varied: readonly (readonly [string, VariedHeader])[];
}

const server = ({ rules, redirects, fixed, varied, root, listen }: Parts): string[] => [
  `  listen ${listen};`,
  `  root ${quoted(root)};`,
  "  server_tokens off;",
  "  absolute_redirect off;",
  "  merge_slashes off;",
  "  charset off;",
  "  gzip_static on;",
  "  gzip_proxied any;",
  // Which files there are is asked of the disk once a second, not several times a request (docs/hosting.md, Under load).
  "  open_file_cache max=2000 inactive=1m;",
  "  open_file_cache_valid 1s;",
  "  open_file_cache_errors on;",
  '  if ($request_method !~ "^(?:GET|HEAD)$") { return 405; }',
  `  if ($request_uri ~* ${quoted(MALFORMED_ADDRESS)}) { return 400; }`,
  `  if ($request_uri ~ "^.{${LONGEST_ADDRESS + 1}}") { return 414; }`,
  // An address that names a folder's page by its file leads to the folder's, as it was sent: nginx itself comes to the
  // file by the folder's address too.
  "  set $site_onward $site_folder;",
  '  if (!-f $request_filename) { set $site_onward ""; }',
  "  if ($site_onward) { return 308 $site_onward$is_args$args; }",
  ...fixed.map(([name, value]) => `  add_header ${name} ${quoted(value)} always;`),
  ...varied.map(([name]) => `  add_header ${name} ${variable(name)} always;`),
  "  add_header Vary Accept-Encoding always;",
  "  add_header Content-Encoding $site_coding always;",
  "  add_header Allow $site_allow always;",
  "  error_page 403 404 =404 /404.html;",
  ...redirects.map(
    ({ from, to, status }) => `  location = ${from} { return ${status} ${quoted(`${to}$is_args$args`)}; }`,
  ),
  ...HOST_FILES.map((name) => `  location = /${name} { return 404; }`),
  `  location ~ ${quoted(String.raw`\.(?:br|gz)$`)} { return 404; }`,
  `  location ~ ${quoted(String.raw`/\.`)} { return 404; }`,
  ...typed(rules).flatMap(([expression, type]) => [
    `  location ~ ${quoted(expression)} {`,
    "    types { }",
    `    default_type ${quoted(type)};`,
    "    try_files $uri$site_brotli $uri =404;",
    "  }",
  ]),
  '  location ~ "/$" { rewrite "^(.*)/$" $1/index.html last; }',
  "  location / {",
  "    if (-f $site_page) { return 308 $uri/$is_args$args; }",
  "    types { }",
  "    default_type application/octet-stream;",
  "    try_files $uri =404;",
  "  }",
];

/** Which files have which type: those that a rule names, the last rule first, then by the ends of their names. */
const typed = (rules: readonly HeaderRule[]): (readonly [expression: string, type: string])[] => [
  ...rules
    .flatMap(({ pattern: glob, headers: { "Content-Type": type } }) =>
      type === undefined ? [] : [[expressionOf(glob), type] as const],
    )
    .toReversed(),
  ...[...extensionsByType()].map(
    ([type, extensions]) => [String.raw`\.(?:${extensions.map(literal).join("|")})$`, type] as const,
  ),
];
