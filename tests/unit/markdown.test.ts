import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { toFeedHtml, toHtml } from "../../src/formats/markdown.ts";
import { hostile } from "../fixtures/site.ts";

const page = "https://send.northshire.example/news/item/";

const headings = (html: string) => [...html.matchAll(/<(h\d)/g)].map(([, tag]) => tag);

describe("a body on a page", () => {
  test("carries GOV.UK classes", () => {
    assert.equal(toHtml(["Some *text*."]), '<p class="govuk-body">Some <em>text</em>.</p>\n');
    assert.equal(
      toHtml(["- one\n- [two](/events/)"]),
      '<ul class="govuk-list govuk-list--bullet">\n<li>one</li>\n<li><a href="/events/" class="govuk-link">two</a></li>\n</ul>\n',
    );
    assert.equal(toHtml(["one  \ntwo"]), '<p class="govuk-body">one<br>\ntwo</p>\n');
    assert.match(toHtml(["1. one"]), /^<ol class="govuk-list govuk-list--number">/);
  });

  test("has headings from h2 down, whichever its writer began with, and leaves out no level", () => {
    assert.match(toHtml(["# Title"]), /^<h2 class="govuk-heading-m" id="title">Title<\/h2>/);
    assert.deepEqual(headings(toHtml(["## a", "### b", "## c"])), ["h2", "h3", "h2"]);
    assert.deepEqual(headings(toHtml(["# a", "#### b", "###### c"])), ["h2", "h3", "h4"]);
    assert.deepEqual(headings(toHtml(["# 1", "## 2", "### 3", "#### 4", "##### 5", "###### 6"])), [
      "h2",
      "h3",
      "h4",
      "h5",
      "h6",
      "h6",
    ]);
    assert.match(toHtml(["# a", "## b"]), /<h3 class="govuk-heading-s" id="b">b<\/h3>/);
  });

  test("gives each heading an id of its own", () => {
    const ids = [
      ...toHtml(["# Who’s it *for*?", "# Same", "# Same", "# Same 2", "# Élan", "# 😀"]).matchAll(
        /id="([^"]*)"/g,
      ),
    ];
    assert.deepEqual(
      ids.map(([, id]) => id),
      ["whos-it-for", "same", "same-2", "same-2-2", "elan", "section"],
    );
  });

  test("keeps each entry to itself", () => {
    const html = toHtml(["```\nnever closed", "- list", "    after"]);
    assert.match(html, /<\/code><\/pre>\n<ul/);
    assert.match(html, /<\/ul>\n<pre><code>after/);
  });

  test("links to https, mailto, tel and within the site", () => {
    for (const href of [
      "https://www.northshire.example/a?b=c",
      "mailto:a@b.example",
      "tel:+441632960001",
      "/events/",
      "#part",
    ]) {
      assert.ok(toHtml([`[x](${href})`]).includes(`<a href="${href}" class="govuk-link">x</a>`), href);
    }
  });

  test("leaves any other link the text it was", () => {
    const refused = [
      "javascript:alert(1)",
      "JAVASCRIPT:alert(1)",
      "&#106;avascript:alert(1)",
      "data:text/html,x",
      "vbscript:x",
      "file:///x",
      "http://www.northshire.example/",
      "ftp://www.northshire.example/",
      "//www.northshire.example/",
      "events/",
      "?page=2",
    ];
    for (const href of refused) {
      assert.doesNotMatch(toHtml([`[x](${href})`, `<${href}>`, `[y]: ${href}\n\n[y]`]), /<a/, href);
    }
  });

  test("can't be led to another site by a backslash or a tab after the first slash", () => {
    for (const href of [
      "/\\www.northshire.example",
      "/&#9;/www.northshire.example",
      "/&#92;www.northshire.example",
    ]) {
      for (const [, written = ""] of toHtml([`[x](${href})`]).matchAll(/href="([^"]*)"/g)) {
        assert.equal(new URL(written, page).origin, new URL(page).origin, written);
      }
    }
  });

  test("holds no element but what Markdown makes", () => {
    const html = toHtml([
      hostile,
      "<b>x</b>",
      "<!-- x -->",
      "![picture](https://www.northshire.example/x.png)",
    ]);
    assert.doesNotMatch(html, /<(?!\/?(?:p|a)\b)/);
    assert.ok(html.includes("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; 'x'"));
  });
});

describe("a body in a feed", () => {
  test("has no classes or ids", () => {
    assert.equal(toFeedHtml(["# Title", "- one"], page), "<h2>Title</h2>\n<ul>\n<li>one</li>\n</ul>\n");
  });

  test("has absolute links only, those to a part of the page too", () => {
    const html = toFeedHtml(
      ["[a](/events/) [b](#part) [c](mailto:a@b.example) [d](https://x.example/?a=1&b=2)"],
      page,
    );
    assert.deepEqual(
      [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href),
      [
        "https://send.northshire.example/events/",
        `${page}#part`,
        "mailto:a@b.example",
        "https://x.example/?a=1&amp;b=2",
      ],
    );
  });
});
