import assert from "node:assert/strict";
import { test } from "node:test";
import { HtmlValidate } from "html-validate";
import { unexplained } from "../../_includes/short-forms.tsx";
import { refuseRepeatedTitles } from "../../scripts/output-checks.ts";
import { openSite } from "../../src/model/open-site.ts";
import { styleSheet, wholeStyleSheet } from "../../src/styles/style-sheet.ts";
import { readXml } from "../xml.ts";
import { builtFiles, builtPages, builtText, dist, mainText } from "./built-site.ts";

const site = openSite();

const validator = new HtmlValidate({
  extends: ["html-validate:standard", "html-validate:document"],
  rules: {
    // preact writes void elements as <br/>, which HTML allows: https://html.spec.whatwg.org/#void-elements
    "void-style": ["error", { style: "selfclose" }],
    // Titles hold the page's name and the site's; search engines cut at their own length, and records cap the name.
    "long-title": "off",
    // One style sheet, written once in each page: https://html-validate.org/rules/no-inline-style.html is about style="".
    "no-inline-style": "error",
  },
});

const complaints = (html: string): string[] =>
  validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) =>
      messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
    );

const classesIn = (css: string) =>
  new Set(Array.from(css.matchAll(/\.([a-z][\w-]*)/g), ([, name = ""]) => name));

test("every page is valid HTML", () => {
  const found = builtPages.flatMap(({ url, html }) =>
    complaints(html).map((complaint) => `${url} ${complaint}`),
  );
  assert.deepEqual(found, []);
});

test("no page has a class that has lost its rules", async () => {
  const [whole, used] = [await wholeStyleSheet(), await styleSheet()].map(classesIn);
  const classes = new Set(
    builtPages.flatMap(({ $ }) =>
      $("[class]")
        .get()
        .flatMap((each) => $(each).attr("class")?.split(/\s+/) ?? []),
    ),
  );
  assert.deepEqual(
    [...classes].filter((name) => whole?.has(name) && !used?.has(name)),
    [],
  );
  assert.ok(used?.has("answer") && !used.has("govuk-grid-row") && whole?.has("govuk-grid-row"));
});

test("HTML that isn't valid is refused", () => {
  assert.notDeepEqual(complaints("<!DOCTYPE html><html lang=en><title>x</title><p><div></p><img src=x>"), []);
});

test("titles are unique, and a repeated one is refused", () => {
  refuseRepeatedTitles(dist);
  assert.throws(
    () => refuseRepeatedTitles("tests/fixtures/same-titles"),
    /The title "Same" is on 2 pages: a\.html, b\.html/,
  );
});

test("every page has what readers, search engines and previews need", () => {
  for (const { url, $ } of builtPages) {
    const address = `${site.url}${url}`;
    const meta = (name: string) => $(`meta[name="${name}"], meta[property="${name}"]`).attr("content");
    assert.equal($("html").attr("lang"), "en-GB", url);
    assert.equal($("h1").length, 1, `${url}: one h1`);
    assert.equal($("main#main").length, 1, `${url}: one main`);
    assert.equal($("body > .govuk-skip-link, .govuk-skip-link").first().attr("href"), "#main", url);
    assert.ok((meta("description") ?? "").length > 20, `${url}: description`);
    assert.equal($('link[rel="canonical"]').attr("href"), address, url);
    assert.equal(meta("og:url"), address, url);
    assert.equal(meta("og:locale"), "en_GB", url);
    assert.ok(meta("og:title"), `${url}: og:title`);
    assert.ok(meta("og:description"), `${url}: og:description`);
    for (const type of ["application/atom+xml", "application/rss+xml", "application/feed+json"]) {
      assert.ok($(`link[rel="alternate"][type="${type}"]`).length > 0, `${url}: feed ${type}`);
    }
    assert.equal($("script[src]").length, 0, `${url}: scripts from elsewhere`);
    const turns = $("[data-from], [data-until]").length > 0;
    assert.equal($("script:not([type])").length, turns ? 1 : 0, `${url}: the clock's script`);
    assert.equal($("img:not([alt])").length, 0, `${url}: images without alternatives`);
  }
});

interface Thing {
  readonly "@type": string;
  readonly [key: string]: unknown;
}

const structuredData = (url: string): Thing[] => {
  const page = builtPages.find((each) => each.url === url);
  assert.ok(page, `no page ${url}`);
  return page
    .$('script[type="application/ld+json"]')
    .map((_, element) => JSON.parse(page.$(element).text()) as Thing)
    .get();
};

test("structured data says what a page is about", () => {
  for (const event of site.eventPages) {
    const data = structuredData(event.url).find((thing) => thing["@type"] === "Event");
    assert.ok(data, event.url);
    assert.equal(data["name"], event.title);
    assert.equal(data["endDate"], event.end.toISO({ suppressMilliseconds: true }));
    const mode =
      event.kind === "competition" ? /^undefined$/ : /(?:Offline|Online|Mixed)EventAttendanceMode$/;
    assert.match(String(data["eventAttendanceMode"]), mode);
    assert.match(String(data["eventStatus"]), /Event(?:Scheduled|Cancelled|Postponed|MovedOnline)$/);
  }
  for (const { url, title } of site.news) {
    const data = structuredData(url).find((thing) => thing["@type"] === "NewsArticle");
    assert.equal(data?.["headline"], title);
  }
  for (const { url } of builtPages.filter((page) => page.url !== "/")) {
    const trail = structuredData(url).find((thing) => thing["@type"] === "BreadcrumbList");
    assert.ok(trail, `${url}: breadcrumbs`);
  }
});

test("every short form is written out on the pages that use it", () => {
  const found = builtPages.flatMap((page) =>
    unexplained(mainText(page), site.terms).map(({ short }) => `${page.url} ${short}`),
  );
  assert.deepEqual(found, []);
});

test("nothing on a page shows a value that was missing", () => {
  for (const page of builtPages) {
    assert.doesNotMatch(
      mainText(page),
      /undefined|\[object|NaN|Invalid DateTime|lorem ipsum|example\.com/i,
      page.url,
    );
  }
});

test("feeds, calendars and the sitemap are of their kind", () => {
  for (const file of builtFiles) {
    if (file.endsWith(".ics"))
      assert.match(builtText(file), /^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r?\n?$/, file);
    if (file.endsWith(".xml")) assert.doesNotThrow(() => readXml(builtText(file)), file);
    if (file.endsWith(".json")) JSON.parse(builtText(file));
  }
});
