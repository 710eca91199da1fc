import assert from "node:assert/strict";
import { test } from "node:test";
import { feedPictures } from "../../src/formats/feed.ts";
import { addresses, eventKinds } from "../../src/model/addresses.ts";
import { eventArchive, newsArchive } from "../../src/model/archive.ts";
import { kindNames } from "../../src/model/kind-names.ts";
import { openSite } from "../../src/model/open-site.ts";
import { builtFiles, builtPages, builtText } from "./built-site.ts";

const site = openSite();

/** Addresses that other people's links and programs hold us to. */
const promised = [
  "/",
  "/strategies/",
  "/summit/2025/",
  "/what-we-heard/2025/",
  "/events/",
  "/events.ics",
  "/news/",
  "/news/atom.xml",
  "/news/rss.xml",
  "/news/feed.json",
  "/feed.css",
  ...Object.values(feedPictures).map(({ path }) => path),
  "/cookies/",
  "/accessibility-statement/",
  "/privacy/",
  "/contact/",
  "/site-map/",
  "/feeds/",
  "/404.html",
  "/sitemap.xml",
  "/robots.txt",
  "/rebuild-at.json",
  "/SHA256SUMS",
  "/sbom.cdx.json",
  "/speculation-rules.json",
  "/_headers",
  "/_redirects",
  "/staticwebapp.config.json",
  ...site.eventPages.map(({ url }) => url),
  ...[...eventArchive(site), ...newsArchive(site)].map(({ url }) => url),
  "/events/2021/",
  "/events/2025/",
  "/news/2021/",
  "/news/2025/",
  ...site.events.map(({ id }) => `/events/${id}.ics`),
  ...site.news.map(({ url }) => url),
  ...[...site.strategies, ...site.themes].flatMap(({ url }) => [
    url,
    `${url}atom.xml`,
    `${url}rss.xml`,
    `${url}feed.json`,
    `${url}events.ics`,
  ]),
  ...eventKinds.map(({ calendar }) => calendar),
  ...kindNames.flatMap((kind) => [
    `/data/${kind}.json`,
    `/data/${kind}.csv`,
    `/data/schemas/${kind}.schema.json`,
  ]),
];

const fileOf = (address: string): string => (address.endsWith("/") ? `${address}index.html` : address);

test("every promised address is built", () => {
  assert.deepEqual(
    promised.filter((address) => !builtFiles.has(fileOf(address))),
    [],
  );
});

test("no address has a gap where a value was missing", () => {
  assert.deepEqual(
    [...builtFiles].filter((file) => /undefined|null|NaN|\[object/.test(file)),
    [],
  );
});

test("the list of addresses is the list of pages that are built", () => {
  assert.deepEqual(
    [...addresses(site)].sort(),
    builtPages
      .map(({ url }) => url)
      .filter((url) => url !== "/404.html")
      .sort(),
  );
});

test("the sitemap names every page once, at its public address", () => {
  const named = [...builtText("sitemap.xml").matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
  assert.deepEqual(
    named.toSorted(),
    addresses(site)
      .map((address) => `${site.url}${address}`)
      .toSorted(),
  );
});

test("all data files are JSON, and name the records that editors wrote", () => {
  for (const kind of kindNames) {
    const { records } = JSON.parse(builtText(`data/${kind}.json`)) as { records: { id: string }[] };
    assert.deepEqual(
      records.map(({ id }) => id),
      [...site.records[kind].keys()],
      kind,
    );
  }
});
