/** What pages store is found, in a real browser, and held against a list both ways. */
import assert from "node:assert/strict";
import type { Server } from "node:http";
import { after, before, test } from "node:test";
import { type Browser, findBrowser } from "../../scripts/browser.ts";
import { stop } from "../../scripts/server.ts";
import { openSite } from "../../src/model/open-site.ts";
import { type List, ownList, type Row } from "../../storage/list.ts";
import { prove } from "../../storage/prove.ts";
import { storingSite } from "./storing-site.ts";

let browser: Browser;
let server: Server;
let url: string;
let other: string;

before(async () => {
  browser = await findBrowser();
  ({ server, url, other } = await storingSite());
});
after(() => stop(server));

const row = (
  kind: Row["kind"],
  name: string,
  lifetime: Row["lifetime"] = kind === "session storage" ? "session" : "until cleared",
  host?: string,
): Row => ({ kind, name, host, lifetime, where: `the row of ${name}` });

/** Everything that the storing site stores. */
const truth = (): List => ({
  rows: [
    row("cookie", "visit", "session"),
    row("cookie", "known", { period: "P1M" }),
    row("cookie", "secret", { period: "P2Y" }),
    row("cookie", "dismissed", { period: "PT1H" }),
    row("cookie", "answered", { period: "P1D" }),
    row("cookie", "spy", { period: "PT2H" }, "127.0.0.1"),
    ...["saved", "copied", "printed", "left for", "sent away", "jumped", "2"].map((name) =>
      row("local storage", name),
    ),
    ...["opened", "last search"].map((name) => row("session storage", name)),
    row("indexed database", "answers"),
    row("cache storage", "pages-v*"),
    row("service worker", "/worker.js"),
    row("private files", "draft"),
    row("storage bucket", "inbox"),
  ],
  hosts: [other],
  where: "the list",
  fields: { kind: "kind", lifetime: "lifetime" },
});

test("a site that stores something of every kind is seen through, and so is each thing its list gets wrong", async () => {
  const [seen] = await prove(browser, [url, `${url}quiet`], truth());
  assert.deepEqual(seen?.differences, []);
  assert.equal(seen.stored.length, truth().rows.length);
  assert.deepEqual(seen.hosts, [other]);
  assert.equal(seen.pages, 2);
  assert.match(seen.browser.version, /^\d+\./);
});

test("a page that stores nothing is told to, and addresses of two hosts are two sites", async () => {
  const proved = await prove(browser, [`${url}quiet`, `http://${other}/quiet`]);
  assert.deepEqual(
    proved.map(({ site, stored, hosts, differences }) => ({ site, stored, hosts, differences })),
    [url.slice(0, -1), `http://${other}`].map((site) => ({
      site,
      stored: [],
      hosts: [],
      differences: undefined,
    })),
  );
  await assert.rejects(prove(browser, [url, `http://${other}/quiet`], truth()), /A list is of one site/);
  await assert.rejects(prove(browser, ["http://localhost:1/"]), /localhost:1\/ could not be opened/);
});

test("this site stores what its own list says, and asks no other host", async () => {
  const { records } = openSite();
  const [own] = await prove(browser, ["dist"], ownList(records));
  assert.deepEqual(own?.differences, []);
  assert.deepEqual(own.hosts, []);
  assert.equal(own.stored.length, ownList(records).rows.length);
});
