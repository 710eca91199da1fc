import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { azureFile } from "../../src/formats/hosting/azure.ts";
import { headersFile, parseHeaders } from "../../src/formats/hosting/headers-file.ts";
import { parseRedirects, redirectsFile } from "../../src/formats/hosting/redirects-file.ts";
import {
  headerRules,
  headersFor as headersOf,
  MALFORMED_ADDRESS,
  type Redirect,
} from "../../src/formats/hosting/rules.ts";
import { SPECULATION_RULES, speculationRules } from "../../src/formats/speculation-rules.ts";

const inlined = { css: "p{margin:0}", script: "run()" };
const rules = headerRules(inlined);
const headersFor = (path: string, by = rules) => headersOf(path, by);

test("every page is checked for changes, and may do nothing but what the site itself does", () => {
  const {
    "Content-Security-Policy": policy = "",
    "Permissions-Policy": features = "",
    ...others
  } = headersFor("/");
  assert.deepEqual(others, {
    "Cache-Control": "public, max-age=0, must-revalidate",
    "Strict-Transport-Security": "max-age=31536000",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Speculation-Rules": '"/speculation-rules.json"',
  });
  const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  assert.deepEqual(policy.split("; "), [
    "default-src 'none'",
    `style-src ${hash(inlined.css)}`,
    `script-src ${hash(inlined.script)}`,
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]);
  assert.doesNotMatch(policy, /unsafe|\*|https?:|data:/);
  assert.match(features, /^(?:[a-z-]+=\(\)(?:, |$))+$/, "every feature is off");
  assert.deepEqual(headersFor("/events/"), headersFor("/"));
});

test("feeds, calendars and data have their media types, may be kept for five minutes and read by other sites", () => {
  const types = {
    "/events/all.ics": "text/calendar; charset=utf-8",
    "/all.ics": "text/calendar; charset=utf-8",
    "/news/atom.xml": "application/xml; charset=utf-8",
    "/strategies/2024-2027/transport/atom.xml": "application/xml; charset=utf-8",
    "/news/rss.xml": "application/xml; charset=utf-8",
    "/news/feed.json": "application/feed+json",
    "/strategies/2024-2027/transport/feed.json": "application/feed+json",
    "/data/events.csv": "text/csv; charset=utf-8; header=present",
    "/data/schemas/events.schema.json": "application/schema+json",
    "/data/events.json": undefined,
  };
  for (const [path, type] of Object.entries(types)) {
    const headers = headersFor(path);
    assert.equal(headers["Content-Type"], type, path);
    assert.equal(headers["Cache-Control"], "public, max-age=300", path);
    assert.equal(headers["X-Content-Type-Options"], "nosniff", path);
    assert.equal(headers["Access-Control-Allow-Origin"], "*", path);
    assert.equal(headers["Cross-Origin-Resource-Policy"], "cross-origin", path);
  }
});

test("the rules for fetching pages early have the one media type that browsers take, and are kept for a day", () => {
  const { "Content-Type": type, "Cache-Control": kept, ...others } = headersFor(SPECULATION_RULES);
  assert.equal(type, "application/speculationrules+json");
  assert.equal(kept, "public, max-age=86400");
  assert.equal(others["Access-Control-Allow-Origin"], undefined);
  assert.equal(headersFor("/other/speculation-rules.json")["Content-Type"], undefined);
});

test("a page is fetched early when its link is about to be chosen, and none is opened early", () => {
  assert.deepEqual(JSON.parse(speculationRules()), {
    prefetch: [{ source: "document", where: { href_matches: ["/", "/*/"] }, eagerness: "moderate" }],
  });
});

test("pages may not be read by other sites' scripts, that of the data neither", () => {
  for (const path of ["/", "/about/", "/data/", "/404.html", "/sitemap.xml"]) {
    assert.equal(headersFor(path)["Access-Control-Allow-Origin"], undefined, path);
    assert.equal(headersFor(path)["Cross-Origin-Resource-Policy"], "same-origin", path);
  }
});

test("a pattern's characters stand for themselves", () => {
  assert.equal(headersFor("/news/atomxxml")["Content-Type"], undefined);
  assert.equal(headersFor("/news/atom.xml.html")["Content-Type"], undefined);
  assert.equal(headersFor("/other/data/x")["Access-Control-Allow-Origin"], undefined);
});

test("a later rule's header takes an earlier one's place, however its name is spelled", () => {
  const two = [
    { pattern: "/*", headers: { "Cache-Control": "a", Vary: "Accept" } },
    { pattern: "/x", headers: { "cache-control": "b" } },
  ];
  assert.deepEqual(headersFor("/x", two), { "cache-control": "b", Vary: "Accept" });
});

/**
 * What Cloudflare makes of a `_headers` file: "! Name" takes away, a header said twice is joined, and what the file does
 * not take away of Cloudflare's own headers stays.
 */
function asCloudflareReads(file: string, path: string): Record<string, string> {
  const headers = new Headers({ "Access-Control-Allow-Origin": "*" });
  let applies = false;
  for (const line of file.split("\n").map((each) => each.trim())) {
    const [name = "", ...value] = line.split(":");
    if (line.startsWith("/")) {
      const parts = line.split("*").map((part) => part.replaceAll(".", "\\."));
      assert.ok(parts.length <= 2, `Cloudflare allows one * in a pattern: ${line}`);
      applies = new RegExp(`^${parts.join(".*")}$`).test(path);
    } else if (applies && line.startsWith("! ")) headers.delete(line.slice(2));
    else if (applies && line !== "") headers.append(name, value.join(":").trim());
  }
  return Object.fromEntries(headers);
}

test("the _headers file says to a CDN what headersFor() says here", () => {
  const paths = [
    "/",
    "/a.ics",
    "/news/atom.xml",
    "/news/rss.xml",
    "/news/feed.json",
    "/data/x.json",
    "/data/schemas/x.json",
  ];
  for (const path of paths) {
    const ours = Object.entries(headersFor(path)).map(([name, value]) => [name.toLowerCase(), value]);
    assert.deepEqual(asCloudflareReads(headersFile(rules), path), Object.fromEntries(ours), path);
  }
  const withoutTakingAway = headersFile(rules).replaceAll(/^ {2}! .*\n/gm, "");
  assert.match(asCloudflareReads(withoutTakingAway, "/a.ics")["cache-control"] ?? "", /revalidate, public/);
  assert.equal(asCloudflareReads(withoutTakingAway, "/")["access-control-allow-origin"], "*");
  for (const { pattern } of rules) assert.ok(headersFile(rules).split("\n").includes(pattern), pattern);
});

test("redirects are written and read back", () => {
  const redirects: Redirect[] = [
    { from: "/old/", to: "/new/", status: 301 },
    { from: "/caf%C3%A9", to: "/new/#part", status: 302 },
    { from: "/away", to: "https://example.org/", status: 308 },
  ];
  assert.equal(
    redirectsFile(redirects),
    "/old/ /new/ 301\n/caf%C3%A9 /new/#part 302\n/away https://example.org/ 308\n",
  );
  assert.deepEqual(parseRedirects(redirectsFile(redirects)), redirects);
  assert.equal(redirectsFile([]), "");
});

test("blank lines, comments and the line ends of Windows are passed over", () => {
  const redirect = { from: "/a", to: "/b", status: 301 };
  assert.deepEqual(parseRedirects("# moved\r\n\r\n/a /b 301\r\n"), [redirect]);
});

test("redirects that a line cannot hold are refused", () => {
  const broken: [from: string, to: string][] = [
    ["/a b", "/c"],
    ["/a", "/b 301\n/c /d"],
    ["a", "/b"],
    ["/a/*", "/b/"],
    ["/a/:name", "/b/"],
    ["/a", "http://example.org/"],
    ["/a", ""],
  ];
  for (const [from, to] of broken) {
    assert.throws(
      () => redirectsFile([{ from, to, status: 301 }]),
      /no redirect of the form/,
      `${from} ${to}`,
    );
  }
  assert.throws(() => parseRedirects("/a /b 307\n"), /no redirect of the form/);
  const twice: Redirect[] = ["/b", "/c"].map((to) => ({ from: "/a", to, status: 301 }));
  assert.throws(() => redirectsFile(twice), /Two redirects lead away from "\/a"/);
});

test("an address that leads back, round or on to another old address is refused, with the mend", () => {
  const refused: [lines: string, message: RegExp][] = [
    ["/a /a 301", /"\/a" leads back to itself\. Lead it to a page\./],
    ["/a /a?b=c 301", /"\/a" leads back to itself/],
    ["/a /b 301\n/b /a#part 302", /"\/a" and "\/b" lead to each other/],
    ["/a /b 301\n/b /c 301", /"\/a" leads to "\/b", which leads on\. Lead it to "\/c"\./],
    ["/a /b#part 301\n/b https://example.org/ 301", /Lead it to "https:\/\/example\.org\/"/],
  ];
  for (const [lines, message] of refused) assert.throws(() => parseRedirects(lines), message, lines);
});

test("the _headers file is read back as the rules that it was written from", () => {
  assert.deepEqual(parseHeaders(headersFile(rules)), rules);
  assert.deepEqual(parseHeaders("# all\r\n\r\n/*\r\n  X-A: b: c\r\n"), [
    { pattern: "/*", headers: { "X-A": "b: c" } },
  ]);
  for (const text of ["  X-A: b", "/*\n  X-A", "/*\nX-A: b", "/*\n  X A: b", "/a b"]) {
    assert.throws(() => parseHeaders(text), /no line of a _headers file/, text);
  }
});

test("what an address may not hold is known, and what it may hold too", () => {
  const malformed = new RegExp(MALFORMED_ADDRESS, "i");
  for (const address of [
    "/..",
    "/../",
    "/a/./b",
    "/%2E./",
    "/a//b",
    "/a%2Fb",
    "/a%5cb",
    "/a\\b",
    "/%00",
    "/.?a",
  ]) {
    assert.match(address, malformed);
  }
  for (const address of ["/", "/a.b/c..d/", "/...", "/a?b=//../%2f", "/2022-2025/", "/.well-known/x"]) {
    assert.doesNotMatch(address, malformed);
  }
});

interface AzureFile {
  readonly globalHeaders: Record<string, string>;
  readonly mimeTypes: Record<string, string>;
  readonly routes: readonly { route: string; headers?: Record<string, string> }[];
}

/** What Azure makes of its file: everybody's headers, and those of the first route that fits. */
function asAzureReads({ globalHeaders, mimeTypes, routes }: AzureFile, path: string): Record<string, string> {
  const fits = ({ route }: { route: string }) => {
    const [, folder, extension] = /^(.*\/)\*\.\{(\w+)\}$/.exec(route) ?? [];
    return folder === undefined ? route === path : path.startsWith(folder) && path.endsWith(`.${extension}`);
  };
  const type = mimeTypes[path.slice(path.lastIndexOf("."))];
  const own = routes.find(fits)?.headers;
  return { ...globalHeaders, ...(type ? { "Content-Type": type } : {}), ...own };
}

test("Azure's file says what headersFor() says, save the media types of feeds", () => {
  const moved: Redirect = { from: "/old/", to: "/new/", status: 301 };
  const parsed = JSON.parse(azureFile(rules, [moved])) as AzureFile;
  assert.deepEqual(parsed.routes[0], { route: "/old/", redirect: "/new/", statusCode: 301 });
  for (const path of ["/", "/icon.svg", "/a.ics", "/data/x.csv", "/data/x.json", "/data/schemas/x.json"]) {
    const { "Content-Type": given, ...told } = asAzureReads(parsed, path);
    const { "Content-Type": type, ...wanted } = headersFor(path);
    assert.deepEqual(told, wanted, path);
    if (type !== undefined) assert.equal(given, type, path);
  }
  const feed = asAzureReads(parsed, "/news/atom.xml");
  assert.equal(feed["Cache-Control"], "public, max-age=300");
  assert.equal(feed["Content-Type"], "application/xml; charset=utf-8");
  assert.ok(azureFile(rules, []).length < 20_000, "Azure reads no more than 20 kB");
});
