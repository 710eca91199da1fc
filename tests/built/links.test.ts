import assert from "node:assert/strict";
import { test } from "node:test";
import type { load } from "cheerio";
import { parseRedirects } from "../../src/formats/hosting/redirects-file.ts";
import { builtFiles, builtPages, builtText } from "./built-site.ts";

const redirects = new Map(parseRedirects(builtText("_redirects")).map(({ from, to }) => [from, to]));
const ids = new Map(
  builtPages.map(({ url, $ }) => [
    url,
    new Set(
      $("[id]")
        .map((_, element) => $(element).attr("id"))
        .get(),
    ),
  ]),
);

/** Why a link of a page leads nowhere, or undefined if it leads somewhere. */
function broken(from: string, href: string): string | undefined {
  const { protocol, host, pathname, hash } = new URL(href, `http://site${from}`);
  if (protocol !== "http:" || host !== "site") return undefined;
  const target = redirects.get(pathname) ?? pathname;
  if (!builtFiles.has(target.endsWith("/") ? `${target}index.html` : target))
    return `${from}: no ${pathname}`;
  const fragment = decodeURIComponent(hash.slice(1));
  if (fragment !== "" && !ids.get(target)?.has(fragment)) return `${from}: no #${fragment} on ${target}`;
  return undefined;
}

const linksOf = ($: ReturnType<typeof load>): string[] =>
  $("[href], [src]")
    .map((_, element) => $(element).attr("href") ?? $(element).attr("src"))
    .get();

test("every link and fragment inside the site leads somewhere", () => {
  const links = builtPages.flatMap(({ url, $ }) => linksOf($).map((href) => ({ url, href })));
  assert.ok(links.length > 500, `only ${links.length} links were found`);
  assert.deepEqual(
    links.map(({ url, href }) => broken(url, href)).filter((problem) => problem !== undefined),
    [],
  );
});

test("a link to no page, to no fragment and to no file are each found broken", () => {
  assert.equal(broken("/events/", "/evnts/"), "/events/: no /evnts/");
  assert.equal(broken("/events/", "/cookies/#nothing"), "/events/: no #nothing on /cookies/");
  assert.equal(broken("/", "missing.css"), "/: no /missing.css");
  assert.equal(broken("/", "/cookies/#main"), undefined);
});

test("every redirect leads to a page, in one step", () => {
  for (const [from, to] of redirects) {
    assert.ok(builtFiles.has(`${to}index.html`), `${from} leads to ${to}, which is no page`);
    assert.ok(!redirects.has(to), `${from} leads to ${to}, which leads on`);
  }
});

test("links out of the site are https, and say more than an address", () => {
  for (const { url, $ } of builtPages) {
    $("a[href]").each((_, element) => {
      const href = $(element).attr("href") ?? "";
      const text = $(element).text().trim();
      assert.match(href, /^(?:https:|mailto:|tel:|webcal:|\/|#)/, `${url}: ${href}`);
      assert.notEqual(text, "", `${url}: a link to ${href} has no text`);
      assert.doesNotMatch(text, /^(?:https?:|www\.|click here|here|more|read more)$/i, `${url}: "${text}"`);
    });
  }
});
