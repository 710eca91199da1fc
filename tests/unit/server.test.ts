import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { type IncomingHttpHeaders, request, type Server } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { after, before, test } from "node:test";
import { createSiteServer, listen, readPort, stop } from "../../scripts/server.ts";
import { headersFile } from "../../src/formats/hosting/headers-file.ts";
import { headerRules } from "../../src/formats/hosting/rules.ts";

interface Response {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

let folder: string;
let server: Server;
let url: URL;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "server-"));
  const files = {
    "secret.txt": "secret",
    "site/index.html": "home",
    "site/404.html": "nothing here",
    "site/events/index.html": "events",
    "site/events/404.html": "no such event",
    "site/events/all.ics": "BEGIN:VCALENDAR",
    "site/news/atom.xml": "<feed/>",
    "site/data/x.json": "{}",
    "site/style.css": "p{}",
    "site/file.unheard-of": "?",
    "site/two words/index.html": "two words",
    "site/a%20b.txt": "a name with a percent sign",
    "site/.hidden/x.txt": "hidden",
    "site/.env": "hidden",
    "site/_headers": headersFile(headerRules({ css: "p{}", script: "" })),
    "site/_redirects":
      "# moved\n/old/ /events/ 301\n/away https://example.org/?a=b 302\n/style.css /events/ 308\n",
    "site/staticwebapp.config.json": "hidden",
    "site/coded.txt": "as it is",
    "site/coded.txt.br": "by brotli",
    "site/coded.txt.gz": "by gzip",
    "site/zipped.txt": "as it is",
    "site/zipped.txt.gz": "by gzip",
  };
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, ...name.split("/"));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  mkdirSync(join(folder, "outside"));
  writeFileSync(join(folder, "outside", "index.html"), "secret");
  // Junctions, since Windows lets only administrators make other links.
  symlinkSync(join(folder, "outside"), join(folder, "site", "link"), "junction");
  server = createSiteServer(join(folder, "site"));
  url = new URL(await listen(server, 0));
});

after(() => {
  stop(server);
  rmSync(folder, { recursive: true });
});

/** Sends the path as it is: fetch() would tidy it up first. */
function ask(path: string, method = "GET", headers: Record<string, string> = {}): Promise<Response> {
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port: url.port, path, method, headers }, async (response) => {
      resolve({ status: response.statusCode, headers: response.headers, body: await text(response) });
    })
      .on("error", reject)
      .end();
  });
}

test("pages are served at their folders' addresses", async () => {
  for (const [path, body] of [
    ["/", "home"],
    ["/events/", "events"],
    ["/events/?a=b", "events"],
    ["/two%20words/", "two words"],
  ]) {
    const page = await ask(path ?? "");
    assert.deepEqual([page.status, page.body], [200, body], path);
    assert.equal(page.headers["content-type"], "text/html; charset=utf-8");
    assert.equal(page.headers["content-length"], String(page.body.length));
  }
});

test("media types and headers are those of the rules, then of the file's kind", async () => {
  const types = {
    "/events/all.ics": "text/calendar; charset=utf-8",
    "/news/atom.xml": "application/xml; charset=utf-8",
    "/data/x.json": "application/json",
    "/file.unheard-of": "application/octet-stream",
  };
  for (const [path, type] of Object.entries(types)) {
    const { headers } = await ask(path);
    assert.equal(headers["content-type"], type, path);
    assert.equal(headers["x-content-type-options"], "nosniff", path);
  }
  assert.equal((await ask("/data/x.json")).headers["access-control-allow-origin"], "*");
});

test("one page has one address", async () => {
  const moves = {
    "/events": "/events/",
    "/events?a=b": "/events/?a=b",
    "/events/index.html": "/events/",
    "/index.html": "/",
    "/two%20words": "/two%20words/",
  };
  for (const [path, location] of Object.entries(moves)) {
    const { status, headers } = await ask(path);
    assert.deepEqual([status, headers.location], [308, location], path);
  }
});

test("published redirects are followed, files that lie at their addresses notwithstanding", async () => {
  const moves = {
    "/old/": [301, "/events/"],
    "/old/?a=b": [301, "/events/?a=b"],
    "/away?c=d": [302, "https://example.org/?a=b"],
    "/style.css": [308, "/events/"],
  };
  for (const [path, expected] of Object.entries(moves)) {
    const { status, headers } = await ask(path);
    assert.deepEqual([status, headers.location], expected, path);
  }
});

test("an unknown address gets the nearest 404.html", async () => {
  for (const [path, body] of [
    ["/nothing", "nothing here"],
    ["/nothing/at/all/", "nothing here"],
    ["/nothing.ics", "nothing here"],
    ["/events/nothing", "no such event"],
    ["/events/nothing/", "no such event"],
    ["/two words/".replace(" ", "%2520"), "nothing here"],
  ]) {
    const page = await ask(path ?? "");
    assert.deepEqual([page.status, page.body], [404, body], path);
    assert.equal(page.headers["content-type"], "text/html; charset=utf-8", path);
  }
});

test("a site without a 404.html says so in a sentence", async (context) => {
  const bare = createSiteServer(join(folder, "outside"));
  const address = await listen(bare, 0);
  context.after(() => bare.close());
  const response = await fetch(`${address}nothing`, { headers: { Connection: "close" } });
  assert.deepEqual([response.status, await response.text()], [404, "There is no page at this address.\n"]);
});

test("nothing outside the folder is served, and nothing hidden in it", async () => {
  const paths = [
    "/link/",
    "/link/index.html",
    "/.env",
    "/%2eenv",
    "/.hidden/x.txt",
    "/coded.txt.br",
    "/coded.txt.gz",
  ];
  const forHosts = ["/_headers", "/_redirects", "/%5fheaders", "/staticwebapp.config.json"];
  for (const path of [...paths, ...forHosts]) {
    const { status, body } = await ask(path);
    assert.equal(status, 404, path);
    assert.equal(body, "nothing here", path);
  }
});

test("an address that servers read each in a way of its own is refused", async () => {
  const paths = [
    "/../secret.txt",
    "/events/../../secret.txt",
    "/events/../index.html",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e%2fsecret.txt",
    "/..\\secret.txt",
    "/..%5csecret.txt",
    "/events/..%5c..%5c..%5csecret.txt",
    "//secret.txt",
    "/events%2findex.html",
    "/./",
  ];
  for (const path of paths) {
    const { status, body } = await ask(path);
    assert.deepEqual([status, body], [400, "This address is malformed.\n"], path);
  }
  assert.equal((await ask("/events/?from=/../..//x%2f")).status, 200, "a query may hold anything");
  assert.equal((await ask(`/${"a".repeat(2000)}`)).status, 414);
});

test("an address is decoded once, and refused where it cannot be", async () => {
  assert.equal((await ask("/a%2520b.txt")).body, "a name with a percent sign");
  for (const path of ["/%", "/%zz", "/%c3", "/a%00b", "/events/%00"]) {
    assert.equal((await ask(path)).status, 400, path);
  }
});

test("a client gets the file beside the one it asked for that it takes best", async () => {
  for (const [path, accepted, body, coding] of [
    ["/coded.txt", "gzip, br", "by brotli", "br"],
    ["/coded.txt", "GZIP;q=0.5", "by gzip", "gzip"],
    ["/coded.txt", "br;q=0, gzip;q=0.0", "as it is", undefined],
    ["/coded.txt", "brotli, *", "as it is", undefined],
    ["/zipped.txt", "br, gzip", "by gzip", "gzip"],
    ["/zipped.txt", "br", "as it is", undefined],
  ] as const) {
    const answer = await ask(path, "GET", { "Accept-Encoding": accepted });
    assert.deepEqual(
      [answer.body, answer.headers["content-encoding"]],
      [body, coding],
      `${path} ${accepted}`,
    );
    assert.equal(answer.headers["content-type"], "text/plain; charset=utf-8");
    assert.equal(answer.headers.vary, "Accept-Encoding");
  }
});

test("the bytes that are asked for are sent, of the version that is known", async () => {
  const { etag = "" } = (await ask("/coded.txt")).headers;
  for (const [headers, status, body, range] of [
    [{ Range: "bytes=0-1" }, 206, "as", "bytes 0-1/8"],
    [{ Range: "bytes=6-" }, 206, "is", "bytes 6-7/8"],
    [{ Range: "bytes=-2" }, 206, "is", "bytes 6-7/8"],
    [{ Range: "bytes=-99" }, 206, "as it is", "bytes 0-7/8"],
    [{ Range: "bytes=0-1", "If-Range": etag }, 206, "as", "bytes 0-1/8"],
    [{ Range: "bytes=0-1", "If-Range": '"other"' }, 200, "as it is", undefined],
    [{ Range: "bytes=0-1,3-4" }, 200, "as it is", undefined],
    [{ Range: "bytes=3-1" }, 200, "as it is", undefined],
    [{ Range: "bytes=-" }, 200, "as it is", undefined],
    [{ Range: "lines=1-2" }, 200, "as it is", undefined],
    [{ Range: "bytes=8-" }, 416, "This file is shorter than that.\n", "bytes */8"],
  ] as const) {
    const answer = await ask("/coded.txt", "GET", headers);
    const said = [answer.status, answer.body, answer.headers["content-range"]];
    assert.deepEqual(said, [status, body, range], JSON.stringify(headers));
  }
  assert.equal((await ask("/coded.txt", "HEAD", { Range: "bytes=0-1" })).status, 200);
});

test("the policy can be left out for tools that bring scripts of their own, and nothing else with it", async (context) => {
  const bare = createSiteServer(join(folder, "site"), { withPolicy: false });
  const address = await listen(bare, 0);
  context.after(() => stop(bare));
  const names = [...(await fetch(address)).headers.keys()];
  const policy = "content-security-policy";
  const all = Object.keys((await ask("/", "GET", { "Accept-Encoding": "br" })).headers);
  assert.ok(all.includes(policy));
  assert.deepEqual(
    all.filter((name) => !names.includes(name)),
    [policy],
  );
});

test("only GET and HEAD are answered", async () => {
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
    const { status, headers } = await ask("/", method);
    assert.deepEqual([status, headers.allow], [405, "GET, HEAD"], method);
  }
  const head = await ask("/", "HEAD");
  assert.deepEqual([head.status, head.body, head.headers["content-length"]], [200, "", "4"]);
});

test("a known version is not sent again, a changed one is", async () => {
  const file = join(folder, "site", "changing.txt");
  writeFileSync(file, "one");
  const { etag = "" } = (await ask("/changing.txt")).headers;
  assert.match(etag, /^"[\w-]+"$/);
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
    const again = await ask("/changing.txt", "GET", { "If-None-Match": known });
    assert.deepEqual([again.status, again.body, again.headers.etag], [304, "", etag], known);
  }
  assert.equal((await ask("/changing.txt", "GET", { "If-None-Match": '"other"' })).status, 200);
  writeFileSync(file, "two");
  const changed = await ask("/changing.txt", "GET", { "If-None-Match": etag });
  assert.deepEqual([changed.status, changed.body], [200, "two"]);
});

test("a damaged _redirects file is an error, not an empty one", async (context) => {
  const root = join(folder, "damaged");
  mkdirSync(root);
  writeFileSync(join(root, "_redirects"), "/a\n");
  const damaged = createSiteServer(root);
  const address = await listen(damaged, 0);
  context.after(() => damaged.close());
  const said = context.mock.method(console, "error", () => undefined);
  const response = await fetch(address, { headers: { Connection: "close" } });
  assert.equal(response.status, 500);
  assert.match(String(said.mock.calls[0]?.arguments[0]), /no redirect of the form/);
});

test("a folder that is not there is refused", () => {
  assert.throws(() => createSiteServer(join(folder, "nowhere")), /ENOENT/);
});

test("a port in use is explained, with another one to try", async () => {
  const port = Number(url.port);
  const second = createSiteServer(folder);
  await assert.rejects(listen(second, port), ({ message }: Error) => {
    assert.match(message, new RegExp(`^Port ${port} is in use\\. Stop the other program, or choose another`));
    assert.match(message, /PORT=\d+.* npm start/);
    return true;
  });
});

test("PORT is a whole number from 0 to 65535", () => {
  assert.equal(readPort(undefined), 8080);
  // cmd keeps the space of "set PORT=81 && npm start".
  for (const [given, port] of [
    ["0", 0],
    ["65535", 65535],
    ["81 ", 81],
  ] as const)
    assert.equal(readPort(given), port);
  for (const given of ["", "x", "-1", "65536", "80.5", "1e3", "0x50", "8080x"]) {
    assert.throws(() => readPort(given), /PORT must be a whole number from 0 to 65535/, given);
  }
});
