/** dist/ behind real web servers: to one table of requests all give one answer. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import type { Running } from "../../scripts/program-server.ts";
import { parseHeaders } from "../../src/formats/hosting/headers-file.ts";
import { parseRedirects } from "../../src/formats/hosting/redirects-file.ts";
import { headersFor } from "../../src/formats/hosting/rules.ts";
import { builtPages, builtText, dist } from "./built-site.ts";
import { ask, type Reply, servers } from "./real-servers.ts";

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

const page = (target: string, file: string): Case => ({ target, status: 200, says: PAGE, body: file });
const file = (target: string, type: string, says: Headers = SHARED): Case => ({
  target,
  status: 200,
  says: { "content-type": type, ...says },
  body: target,
});
const lost = (target: string): Case => ({ target, status: 404, says: LOST, body: "404.html" });
const malformed = (target: string): Case => ({ target, status: 400 });
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
  })),

  coded("br", "br"),
  coded("gzip", "gzip"),
  coded("gzip, deflate, br", "br"),
  coded("br;q=0, gzip", "gzip"),
  coded("br;q=0.000, gzip;q=0", ""),
  coded("brotli", ""),
  coded("identity", ""),
  coded("", ""),
  coded("br", "br", "/news/atom.xml"),
  coded("gzip, br", "br", "/events.ics"),
  coded("gzip", "gzip", "/data/events.json"),
  coded("br", "br", "/speculation-rules.json"),
  { ...lost("/nothing"), headers: { "Accept-Encoding": "br" } },

  ...["/nothing", "/nothing/", "/nothing/at/all", "/nothing.html", "/events/nothing.ics"].map(lost),
  ...["/data/nothing.json", "/news/nothing/feed.json", "/nothing/index.html"].map(lost),
  ...["/robots.txt/", "/data/schemas", "/data/schemas/", "/EVENTS/", "/Robots.txt"].map(lost),
  ...["/_headers", "/%5fheaders", "/_redirects", "/staticwebapp.config.json"].map(lost),
  ...["/.env", "/%2eenv", "/.git/config", "/index.html.br", "/index.html.gz", "/events/index.html.br"].map(
    lost,
  ),
  lost(`/${"a".repeat(300)}`),
  lost(`/${"long/".repeat(300)}`),
  lost("/a%0d%0aSet-Cookie:%20a=b"),
  lost("/events/%0d%0aSet-Cookie:%20a=b/"),
  { target: `/${"a".repeat(3000)}`, status: 414 },
  { target: `/events/?${"a".repeat(3000)}`, status: 414 },
  { target: `/${"a".repeat(30_000)}`, status: 414 },

  ...["/../package.json", "/events/../../package.json", "/events/../", "/./", "/events/.", "/.."].map(
    malformed,
  ),
  ...["/%2e%2e/package.json", "/%2E%2e/package.json", "/.%2e/package.json", "/events/%2e/"].map(malformed),
  ...["/..%2fpackage.json", "/%2e%2e%2fpackage.json", "/events%2Findex.html", "/..%5cpackage.json"].map(
    malformed,
  ),
  ...["/..\\package.json", "//package.json", "//example.org/index.html", "/events//", "//events"].map(
    malformed,
  ),
  ...["/a%00b", "/events/%00", "/a\0b", "/%", "/%zz", "/events/%2"].map(malformed),

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
        assert.deepEqual(wrong(each, await ask(running.port, target, each)), []);
      });
    }

    test("every page is sent as it was built", async () => {
      for (const { url } of builtPages) {
        const asked = page(url, url.replace(/\/$/, "/index.html"));
        assert.deepEqual(wrong(asked, await ask(running.port, url)), [], url);
      }
    });

    test("what a client has already is not sent again, in each coding", async () => {
      const tags = new Set<string>();
      for (const accepted of ["br", "gzip", "identity"]) {
        const headers = { "Accept-Encoding": accepted };
        const { etag = "", vary } = (await ask(running.port, "/events/", { headers })).headers;
        assert.match(etag, /^(W\/)?"[^"]+"$/);
        assert.equal(vary, "Accept-Encoding");
        tags.add(etag);
        const known = { ...headers, "If-None-Match": etag };
        const again = await ask(running.port, "/events/", { headers: known });
        assert.deepEqual([again.status, again.body.length, again.headers["etag"]], [304, 0, etag]);
        assert.equal(again.headers["cache-control"], PAGE["cache-control"]);
        const other = { ...headers, "If-None-Match": '"another"' };
        assert.equal((await ask(running.port, "/events/", { headers: other })).status, 200);
      }
      assert.equal(tags.size, 3, "each coding is another representation, with a tag of its own");
    });

    test("part of a file is sent to those who ask for part of it", async () => {
      const text = builtText("robots.txt");
      const size = text.length;
      for (const [range, from, to] of [
        ["bytes=0-3", 0, 3],
        [`bytes=4-`, 4, size - 1],
        ["bytes=-5", size - 5, size - 1],
        ["bytes=0-999999", 0, size - 1],
      ] as const) {
        const part = await ask(running.port, "/robots.txt", { headers: { Range: range } });
        assert.deepEqual(
          [part.status, part.headers["content-range"], part.body.toString()],
          [206, `bytes ${from}-${to}/${size}`, text.slice(from, to + 1)],
          range,
        );
      }
      const beyond = await ask(running.port, "/robots.txt", { headers: { Range: "bytes=999999-" } });
      assert.deepEqual([beyond.status, beyond.headers["content-range"]], [416, `bytes */${size}`]);
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
