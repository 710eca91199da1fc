import assert from "node:assert/strict";
import { test } from "node:test";
import {
  headerRules,
  headersFile,
  headersFor,
  parseRedirects,
  type Redirect,
  redirectsFile,
} from "../../src/formats/hosting.ts";

test("every address gets the headers that protect it and is checked for changes", () => {
  assert.deepEqual(headersFor("/"), {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "X-Frame-Options": "DENY",
    "Cache-Control": "public, max-age=0, must-revalidate",
  });
  assert.deepEqual(headersFor("/events/"), headersFor("/"));
});

test("feeds, calendars and data have their media types and may be kept for five minutes", () => {
  const types = {
    "/events/all.ics": "text/calendar; charset=utf-8",
    "/all.ics": "text/calendar; charset=utf-8",
    "/news/atom.xml": "application/xml; charset=utf-8",
    "/strategies/2024-2027/transport/atom.xml": "application/xml; charset=utf-8",
    "/news/rss.xml": "application/xml; charset=utf-8",
    "/news/feed.json": "application/feed+json",
    "/strategies/2024-2027/transport/feed.json": "application/feed+json",
    "/data/events.schema.json": "application/schema+json",
  };
  for (const [path, type] of Object.entries(types)) {
    const headers = headersFor(path);
    assert.equal(headers["Content-Type"], type, path);
    assert.equal(headers["Cache-Control"], "public, max-age=300", path);
    assert.equal(headers["X-Content-Type-Options"], "nosniff", path);
  }
});

test("data may be read by other sites' scripts, pages may not", () => {
  assert.equal(headersFor("/data/events.json")["Access-Control-Allow-Origin"], "*");
  assert.equal(headersFor("/data/events.json")["Content-Type"], undefined);
  assert.equal(headersFor("/about/")["Access-Control-Allow-Origin"], undefined);
});

test("a pattern's characters stand for themselves", () => {
  assert.equal(headersFor("/news/atomxxml")["Content-Type"], undefined);
  assert.equal(headersFor("/news/atom.xml.html")["Content-Type"], undefined);
  assert.equal(headersFor("/other/data/x")["Access-Control-Allow-Origin"], undefined);
});

test("a later rule's header takes an earlier one's place, however its name is spelled", () => {
  const rules = [
    { pattern: "/*", headers: { "Cache-Control": "a", Vary: "Accept" } },
    { pattern: "/x", headers: { "cache-control": "b" } },
  ];
  assert.deepEqual(headersFor("/x", rules), { "cache-control": "b", Vary: "Accept" });
});

/** What Cloudflare makes of a `_headers` file: "! Name" takes away, a header said twice is joined. */
function asCloudflareReads(file: string, path: string): Record<string, string> {
  const headers = new Headers();
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
  const paths = ["/", "/a.ics", "/news/atom.xml", "/news/rss.xml", "/news/feed.json", "/data/x.schema.json"];
  for (const path of paths) {
    const ours = Object.entries(headersFor(path)).map(([name, value]) => [name.toLowerCase(), value]);
    assert.deepEqual(asCloudflareReads(headersFile(), path), Object.fromEntries(ours), path);
  }
  const withoutTakingAway = headersFile().replaceAll(/^ {2}! .*\n/gm, "");
  assert.match(asCloudflareReads(withoutTakingAway, "/a.ics")["cache-control"] ?? "", /revalidate, public/);
  for (const { pattern } of headerRules) assert.ok(headersFile().split("\n").includes(pattern), pattern);
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
