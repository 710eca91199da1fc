import assert from "node:assert/strict";
import { createServer, type ServerResponse } from "node:http";
import { test } from "node:test";
import { checkPages } from "../../a11y/check.ts";
import { listen, stop } from "../../scripts/server.ts";
import { page } from "./examples/examples.ts";

const html = (content: string) => (response: ServerResponse) => {
  response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(page(content));
};

/** Pages that must be reported as not checked, with how the reason begins, by their paths. */
const hostile: Readonly<
  Record<string, readonly [reason: RegExp, answer: (response: ServerResponse) => void]>
> = {
  "/never-answers": [/^it had not settled after 6 seconds/, () => {}],
  "/never-ends": [
    /^it had not settled/,
    (response) =>
      response.writeHead(200, { "Content-Type": "text/html" }).write("<!doctype html><p>And then"),
  ],
  "/waits-for-a-picture": [/^it had not settled/, html('<img src="/never-answers" alt="A hall">')],
  "/asks-for-ever": [
    /^it had not settled/,
    html("<script>const ask = () => fetch('/fine').then(ask); ask()</script>"),
  ],
  "/loops": [/^it had not settled/, html("<script>for (;;);</script>")],
  "/loops-later": [
    /^it (had not settled|took longer than 12 seconds)/,
    html("<script>addEventListener('load', () => setTimeout(() => { for (;;); }, 150))</script>"),
  ],
  "/alert": [/^it opens an alert by itself: "Hello"/, html("<script>alert('Hello')</script>")],
  "/alerts": [/^it (opens an alert|had not settled)/, html("<script>for (;;) alert('Hello')</script>")],
  "/leaves": [/^it leads on to \S+\/fine by itself/, html("<script>location = '/fine'</script>")],
  "/is-sent-away": [
    /^it leads on to \S+\/fine by itself/,
    html('<meta http-equiv="refresh" content="0; url=/fine">'),
  ],
  "/long": [
    /^it (is larger than 10 MB|had not settled)/,
    html(`<p>${"Words and words. ".repeat(1_300_000)}</p>`),
  ],
  "/not-found": [/^the server answered 404/, (response) => response.writeHead(404).end("No")],
  "/broken": [/^the server answered 500/, (response) => response.writeHead(500).end("No")],
  "/cut": [/^net::ERR_/, (response) => response.socket?.destroy()],
  "/file": [
    /^net::ERR_ABORTED|^it is no page/,
    (response) => response.writeHead(200, { "Content-Type": "application/zip" }).end("PK"),
  ],
  "/text": [
    /^it is no page: the server says text\/plain/,
    (response) => response.writeHead(200, { "Content-Type": "text/plain" }).end("Words"),
  ],
  // The two are told apart by what is done with them below.
  "/crashes": [/^it crashed the browser's tab/, html("")],
  "/fails": [/^the check failed on it: .*no such thing/s, html("")],
};

test("what cannot be checked is said by name, and the rest is checked", async () => {
  const server = createServer(({ url = "" }, response) => {
    const [, answer] = hostile[url] ?? [undefined, html("<p>Words</p>")];
    answer(response);
  });
  const url = await listen(server, 0);
  const paths = ["/fine", ...Object.keys(hostile), "/fine-too"];
  const pages = paths.map((path) => ({ name: path, url: new URL(path, url).href }));
  try {
    const results = await checkPages([...pages, { name: "refused", url: "http://127.0.0.1:9/" }], {
      limits: { load: 6_000, page: 12_000 },
      look: async (tab) => {
        const path = new URL(tab.url).pathname;
        if (path === "/crashes") await tab.run(() => {}).then(() => tab.cdp.send("Page.crash"));
        if (path === "/fails") throw new Error("there is no such thing");
        await tab.show("phone");
        // Longer than the page that begins to loop needs for it.
        await tab.run(() => new Promise((done) => setTimeout(done, 300)));
        return [];
      },
    });
    assert.deepEqual([...results.keys()], [...paths, "refused"]);
    for (const [name, findings] of results) {
      const reason = hostile[name]?.[0] ?? (name === "refused" ? /^net::ERR_/ : undefined);
      assert.deepEqual(
        findings.map(({ rule, level }) => [rule, level]),
        reason ? [["not-checked", "error"]] : [],
        name,
      );
      if (reason) {
        const [, said = ""] = /^This page was not checked: (.*)\.$/s.exec(findings[0]?.message ?? "") ?? [];
        assert.match(said, reason, name);
      }
    }
  } finally {
    stop(server);
  }
});

test("only the page that stops the browser is lost with it", async () => {
  const server = createServer((_, response) => html("<p>Words</p>")(response));
  const url = await listen(server, 0);
  const pages = ["1", "2", "3", "4", "5", "6"].map((name) => ({ name, url: url + name }));
  try {
    const done: number[] = [];
    const results = await checkPages(pages, {
      onProgress: (count) => done.push(count),
      look: async (tab) => {
        if (tab.url.endsWith("/2")) await tab.cdp.send("Browser.close");
        await tab.show("phone");
        return [];
      },
    });
    assert.deepEqual(
      [...results].filter(([, findings]) => findings.length > 0).map(([name]) => name),
      ["2"],
    );
    assert.match(results.get("2")?.[0]?.message ?? "", /^This page was not checked: /);
    assert.deepEqual(done, [1, 2, 3, 4, 5, 6]);
  } finally {
    stop(server);
  }
});

test("a page that asks whether its reader wants to leave is loaded anew all the same", async () => {
  const asking = `<form><label>Name <input></label></form>
<script>addEventListener("beforeunload", (event) => event.preventDefault())</script>`;
  const server = createServer((_, response) => html(asking)(response));
  const url = await listen(server, 0);
  try {
    const results = await checkPages([{ name: "asking", url }], {
      limits: { load: 6_000, page: 12_000 },
      look: async (tab) => {
        // Only a page that was used may ask.
        await tab.press("Tab");
        await tab.press("a");
        await tab.reload();
        assert.deepEqual(tab.alerts, []);
        return [];
      },
    });
    assert.deepEqual(results.get("asking"), []);
  } finally {
    stop(server);
  }
});
