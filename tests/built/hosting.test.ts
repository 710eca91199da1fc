/** dist/ behind real web servers: to one table of requests all give one answer. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import type { Running } from "../../scripts/program-server.ts";
import { parseHeaders } from "../../src/formats/hosting/headers-file.ts";
import { parseRedirects } from "../../src/formats/hosting/redirects-file.ts";
import { headersFor } from "../../src/formats/hosting/rules.ts";
import { ask, type Reply, replyOf } from "./ask.ts";
import { builtPages, builtText, dist } from "./built-site.ts";
import {
  answered,
  type Difference,
  FIRST_CODING,
  NEVER_KEPT,
  NO_ALLOW,
  NO_END,
  NOT_COMPRESSED,
  ONE_TAG,
  openly,
  ruledByAddress,
  UNREAD,
  WHOLE_FILES,
} from "./cloudflare/differences.ts";
import { CLOUDFLARE, servers } from "./real-servers.ts";

type Headers = Readonly<Record<string, string>>;

interface Case {
  readonly target: string;
  readonly method?: string;
  readonly headers?: Headers;
  readonly status: number;
  /** What the answer's headers say; "" for one that must not be there. */
  readonly says?: Headers;
  /** The file that is sent, from dist/ on, or "" for nothing. */
  readonly body?: string;
  /** What Cloudflare Pages does otherwise. */
  readonly onCloudflare?: readonly Difference[];
}

const rules = parseHeaders(builtText("_headers"));
const PAGE = {
  "content-type": "text/html; charset=utf-8",
  "cache-control": "public, max-age=0, must-revalidate",
  "speculation-rules": '"/speculation-rules.json"',
};
const SHARED = {
  "cache-control": "public, max-age=300",
  "access-control-allow-origin": "*",
  "cross-origin-resource-policy": "cross-origin",
};
const LOST = { ...PAGE, "access-control-allow-origin": "" };
const [redirect] = parseRedirects(builtText("_redirects"));
assert.ok(redirect, "a site without redirects shows nothing of them");

const page = (target: string, file: string): Case => ({
  target,
  status: 200,
  says: PAGE,
  body: file,
  onCloudflare: target.endsWith(".html") ? [NO_END] : [],
});
const file = (target: string, type: string, says: Headers = SHARED): Case => ({
  target,
  status: 200,
  says: { "content-type": type, ...says },
  body: target,
});
const lost = (target: string): Case => ({
  target,
  status: 404,
  says: LOST,
  body: "404.html",
  onCloudflare: [NEVER_KEPT],
});
const otherwise =
  (...differences: readonly Difference[]) =>
  (each: Case): Case => ({ ...each, onCloudflare: differences });
/** An address that is refused; `there` is Cloudflare's status, if it has another. */
const refused = (status: 400 | 414, target: string, there: number = status): Case => ({
  target,
  status,
  onCloudflare: there === status ? [] : [answered(there, status)],
});
const onward = (target: string, status: number, location: string): Case => ({
  target,
  status,
  says: { location },
});
const coded = (accepted: string, coding: string, target = "/events/"): Case => ({
  target,
  headers: { "Accept-Encoding": accepted },
  status: 200,
  says: { "content-encoding": coding },
  body: target.replace(/\/$/, "/index.html"),
});

const cases: readonly Case[] = [
  page("/", "index.html"),
  page("/events/", "events/index.html"),
  page("/events/?a=b", "events/index.html"),
  page("/%65vents/", "events/index.html"),
  page("/data/", "data/index.html"),
  page("/404.html", "404.html"),
  file("/events.ics", "text/calendar; charset=utf-8"),
  file("/events/kinds/webinars.ics", "text/calendar; charset=utf-8"),
  file("/news/atom.xml", "application/xml; charset=utf-8"),
  file("/news/rss.xml", "application/xml; charset=utf-8"),
  file("/news/feed.json", "application/feed+json"),
  file("/data/events.json", "application/json"),
  file("/SHA256SUMS", "text/plain; charset=utf-8", { "cache-control": PAGE["cache-control"] }),
  file("/sbom.cdx.json", "application/vnd.cyclonedx+json; version=1.6", {}),
  file("/data/events.csv", "text/csv; charset=utf-8; header=present"),
  file("/data/schemas/events.schema.json", "application/schema+json"),
  file("/sitemap.xml", "application/xml; charset=utf-8", { "cache-control": PAGE["cache-control"] }),
  file("/speculation-rules.json", "application/speculationrules+json", {
    "cache-control": "public, max-age=86400",
    "access-control-allow-origin": "",
  }),
  file("/robots.txt", "text/plain; charset=utf-8", { "cross-origin-resource-policy": "same-origin" }),
  file("/icon.svg", "image/svg+xml; charset=utf-8", { "cross-origin-resource-policy": "cross-origin" }),

  { ...page("/events/", ""), method: "HEAD" },
  { ...lost("/nothing"), method: "HEAD", body: "" },
  ...["POST", "PUT", "DELETE", "OPTIONS"].map((method) => ({
    target: "/",
    method,
    status: 405,
    says: { allow: "GET, HEAD" },
    onCloudflare: [NO_ALLOW],
  })),

  coded("br", "br"),
  coded("gzip", "gzip"),
  otherwise(FIRST_CODING)(coded("gzip, deflate, br", "br")),
  coded("br;q=0, gzip", "gzip"),
  coded("br;q=0.000, gzip;q=0", ""),
  coded("brotli", ""),
  coded("identity", ""),
  coded("", ""),
  coded("br", "br", "/news/atom.xml"),
  otherwise(NOT_COMPRESSED)(coded("gzip, br", "br", "/events.ics")),
  coded("gzip", "gzip", "/data/events.json"),
  otherwise(NOT_COMPRESSED)(coded("br", "br", "/speculation-rules.json")),
  { ...lost("/nothing"), headers: { "Accept-Encoding": "br" } },

  ...["/nothing", "/nothing/", "/nothing/at/all", "/nothing.html", "/nothing/index.html"].map(lost),
  ...["/data/schemas", "/data/schemas/", "/EVENTS/", "/Robots.txt"].map(lost),
  ...["/.env", "/%2eenv", "/.git/config"].map(lost),
  otherwise(NEVER_KEPT, ruledByAddress("text/calendar; charset=utf-8"))(lost("/events/nothing.ics")),
  otherwise(NEVER_KEPT, ruledByAddress())(lost("/data/nothing.json")),
  otherwise(NEVER_KEPT, ruledByAddress("application/feed+json"))(lost("/news/nothing/feed.json")),
  ...["/robots.txt/", "/_headers", "/%5fheaders", "/_redirects"].map(lost).map(otherwise(UNREAD)),
  otherwise(openly("application/json"))(lost("/staticwebapp.config.json")),
  ...["/index.html.br", "/events/index.html.br"].map(lost).map(otherwise(openly("application/octet-stream"))),
  otherwise(openly("application/gzip"))(lost("/index.html.gz")),
  otherwise(UNREAD)(lost(`/${"a".repeat(300)}`)),
  lost(`/${"long/".repeat(300)}`),
  lost("/a%0d%0aSet-Cookie:%20a=b"),
  lost("/events/%0d%0aSet-Cookie:%20a=b/"),
  refused(414, `/${"a".repeat(3000)}`, 502),
  refused(414, `/events/?${"a".repeat(3000)}`, 200),
  refused(414, `/${"a".repeat(30_000)}`, 431),

  refused(400, "/../package.json", 404),
  refused(400, "/events/../../package.json", 404),
  refused(400, "/events/../", 200),
  refused(400, "/./", 200),
  refused(400, "/events/.", 200),
  refused(400, "/..", 200),
  refused(400, "/%2e%2e/package.json", 404),
  refused(400, "/%2E%2e/package.json", 404),
  refused(400, "/.%2e/package.json", 404),
  refused(400, "/events/%2e/", 200),
  refused(400, "/..%2fpackage.json", 404),
  refused(400, "/%2e%2e%2fpackage.json", 404),
  refused(400, "/events%2Findex.html", 308),
  refused(400, "/..%5cpackage.json", 404),
  refused(400, "/..\\package.json", 404),
  refused(400, "//package.json", 404),
  refused(400, "//example.org/index.html", 404),
  refused(400, "/events//", 200),
  refused(400, "//events", 308),
  refused(400, "/a%00b", 502),
  refused(400, "/events/%00", 502),
  refused(400, "/a\0b"),
  refused(400, "/%", 404),
  refused(400, "/%zz", 404),
  refused(400, "/events/%2", 404),

  onward("/events", 308, "/events/"),
  onward("/events?a=b", 308, "/events/?a=b"),
  onward("/index.html", 308, "/"),
  onward("/events/index.html", 308, "/events/"),
  onward("/events/index.html?a=b", 308, "/events/?a=b"),
  onward(redirect.from, redirect.status, redirect.to),
  onward(`${redirect.from}?a=b`, redirect.status, `${redirect.to}?a=b`),

  {
    ...file("/robots.txt", "text/plain; charset=utf-8", { "content-range": "" }),
    headers: { Range: "bytes=0-3", "If-Range": '"another"' },
  },
];

/** What is wrong with a server's answer by design: nothing, save on Cloudflare Pages. */
const admitted = (name: string, differences: readonly Difference[] = []): string[] =>
  name === CLOUDFLARE ? differences.flatMap(({ told }) => told).sort() : [];

/** What an answer says otherwise than it must. */
function wrong(asked: Case, { status, headers, body }: Reply): string[] {
  const said = (name: string) => headers[name] ?? "";
  const expected = asked.body;
  return [
    ...(status === asked.status ? [] : [`status ${status}, not ${asked.status}`]),
    ...Object.entries(asked.says ?? {})
      .filter(([name, value]) => said(name) !== value)
      .map(([name, value]) => `${name} "${said(name)}", not "${value}"`),
    ...(expected === undefined || decoded(headers, body).equals(bytesOf(expected)) ? [] : ["another body"]),
    ...(body.includes('"devDependencies"') ? ["a file that isn't the site's"] : []),
    ...(said("set-cookie") === "" ? [] : ["a header that the address made"]),
    ...(status < 400 || status === 404 ? unprotected(status === 200 ? asked.target : "/", headers) : []),
  ];
}

const bytesOf = (path: string): Buffer =>
  path === "" ? Buffer.of() : readFileSync(`${dist}/${path.replace(/\?.*/, "")}`);

function decoded({ "content-encoding": coding }: Headers, body: Buffer): Buffer {
  if (body.length === 0) return body;
  return coding === "br" ? brotliDecompressSync(body) : coding === "gzip" ? gunzipSync(body) : body;
}

/** The headers that what is at an address has, and this answer has not. */
const unprotected = (address: string, headers: Headers): string[] =>
  Object.entries(headersFor(address.replace(/\?.*/, ""), rules))
    .filter(([name]) => !/^(Cache-Control|Cross-Origin-Resource-Policy)$/.test(name))
    .filter(([name, value]) => headers[name.toLowerCase()] !== value)
    .map(([name]) => `no ${name}`);

for (const { name, missing, start } of servers) {
  describe(name, { skip: missing ?? false }, () => {
    let running: Pick<Running, "port" | "stop">;
    before(async () => {
      running = await start(dist);
    });
    after(() => running.stop());

    for (const each of cases) {
      const { method = "GET", target, headers = {}, status } = each;
      const what = [method, target.length > 60 ? `${target.slice(0, 20)}… (${target.length})` : target];
      const given = Object.entries(headers).map(([key, value]) => `${key}: ${value}`);
      test(`${[...what, ...given].join(" ").replace("\0", "NUL")} is answered with ${status}`, async () => {
        const told = wrong(each, await ask(running.port, target, each)).sort();
        assert.deepEqual(told, admitted(name, each.onCloudflare));
      });
    }

    test("every page is sent as it was built", async () => {
      for (const { url } of builtPages) {
        const asked = page(url, url.replace(/\/$/, "/index.html"));
        const told = wrong(asked, await ask(running.port, url)).sort();
        assert.deepEqual(told, admitted(name, asked.onCloudflare), url);
      }
    });

    test("what a client has already is not sent again, in each coding", async () => {
      const tags = new Set<string>();
      const told: string[] = [];
      for (const accepted of ["br", "gzip", "identity"]) {
        const headers = { "Accept-Encoding": accepted };
        const { etag = "", vary } = (await ask(running.port, "/events/", { headers })).headers;
        assert.match(etag, /^(W\/)?"[^"]+"$/);
        if (vary !== "Accept-Encoding") told.push(`${accepted}: no Vary`);
        tags.add(etag);
        const known = { ...headers, "If-None-Match": etag };
        const again = await ask(running.port, "/events/", { headers: known });
        assert.deepEqual([again.status, again.body.length], [304, 0]);
        if (again.headers["etag"] !== etag) told.push(`${accepted}: 304 without its tag`);
        assert.equal(again.headers["cache-control"], PAGE["cache-control"]);
        const other = { ...headers, "If-None-Match": '"another"' };
        assert.equal((await ask(running.port, "/events/", { headers: other })).status, 200);
      }
      // Each coding is another representation, with a tag of its own.
      if (tags.size !== 3) told.push(`${tags.size} tag for 3 codings`);
      assert.deepEqual(told.sort(), admitted(name, [ONE_TAG]));
    });

    test("part of a file is sent to those who ask for part of it", async () => {
      const text = builtText("robots.txt");
      const size = text.length;
      const told: string[] = [];
      for (const [range, status, contentRange, sent] of [
        ["bytes=0-3", 206, `bytes 0-3/${size}`, text.slice(0, 4)],
        ["bytes=4-", 206, `bytes 4-${size - 1}/${size}`, text.slice(4)],
        ["bytes=-5", 206, `bytes ${size - 5}-${size - 1}/${size}`, text.slice(-5)],
        ["bytes=0-999999", 206, `bytes 0-${size - 1}/${size}`, text],
        ["bytes=999999-", 416, `bytes */${size}`, undefined],
      ] as const) {
        const part = await ask(running.port, "/robots.txt", { headers: { Range: range } });
        const isWhole = part.status === 200;
        if (isWhole) told.push(`${range} is answered with 200`);
        const wanted = isWhole ? [200, undefined] : [status, contentRange];
        assert.deepEqual([part.status, part.headers["content-range"]], wanted, range);
        const body = isWhole ? text : sent;
        if (body !== undefined) assert.equal(part.body.toString(), body, range);
      }
      assert.deepEqual(told.sort(), admitted(name, [WHOLE_FILES]));
    });

    test("whoever follows a redirect is there in one step", async () => {
      for (const { from, to } of parseRedirects(builtText("_redirects"))) {
        const { headers } = await ask(running.port, from);
        assert.equal(headers["location"], to);
        assert.equal((await ask(running.port, to)).status, 200, `${from} leads to ${to}`);
      }
    });
  });
}

test("a feed may use its style sheet, and a page no file of that kind", () => {
  const policyAt = (address: string) => headersFor(address, rules)["Content-Security-Policy"] ?? "";
  assert.match(policyAt("/news/atom.xml"), /^default-src 'none'; style-src 'self';/);
  assert.match(policyAt("/"), /style-src 'sha256-/);
});

test("an answer that isn't as it must be is told", () => {
  const asked = page("/", "index.html");
  const reply: Reply = { status: 404, headers: { "content-type": "text/plain" }, body: Buffer.from("?") };
  const told = wrong(asked, reply);
  for (const what of ["status 404, not 200", "another body", "no Content-Security-Policy"]) {
    assert.ok(told.includes(what), what);
  }
  assert.ok(told.some((each) => each.startsWith('content-type "text/plain", not')));
});

test("a difference of Cloudflare's is let pass there alone, told as it is, with a reason and a place to read of it", () => {
  const named = cases.filter(({ onCloudflare = [] }) => onCloudflare.length > 0);
  assert.ok(named.length > 40 && named.length < cases.length, `${named.length} of ${cases.length}`);
  for (const { onCloudflare = [] } of named) {
    assert.deepEqual(admitted("nginx", onCloudflare), []);
    assert.notDeepEqual(admitted(CLOUDFLARE, onCloudflare), []);
    for (const { because, seeAt } of onCloudflare) {
      assert.match(because, /^[A-Z].*\.$/);
      assert.match(seeAt, /^https:\/\/(developers\.cloudflare\.com|github\.com\/cloudflare)\//);
    }
  }
  const [asked] = named;
  const mended: Reply = {
    status: 200,
    headers: { "content-type": "text/html; charset=utf-8" },
    body: Buffer.of(),
  };
  assert.notDeepEqual(
    wrong(asked ?? page("/", ""), mended).sort(),
    admitted(CLOUDFLARE, asked?.onCloudflare),
  );
});

test("an answer that comes in pieces is read to its end, and one that breaks off is none", () => {
  const head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
  const read = (text: string, method = "GET", ended = false) =>
    replyOf(Buffer.from(text), method, ended)?.body.toString();
  assert.equal(read(`${head}3\r\nabc\r\n1\r\nd\r\n0\r\n\r\n`), "abcd");
  for (const part of ["", "3", "3\r\nab", "3\r\nabc\r\n", "3\r\nabc\r\n0\r\n"]) {
    assert.equal(read(head + part, "GET", true), undefined, part);
  }
  const known = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n";
  assert.deepEqual(
    [read(`${known}a`, "GET", true), read(`${known}ab`), read(known, "HEAD")],
    [undefined, "ab", ""],
  );
  assert.deepEqual(
    [read("HTTP/1.1 200 OK\r\n\r\na"), read("HTTP/1.1 200 OK\r\n\r\na", "GET", true)],
    [undefined, "a"],
  );
});
