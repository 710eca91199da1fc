import assert from "node:assert/strict";
import { test } from "node:test";
import { robots, sitemap } from "../../src/formats/sitemap.ts";
import { fixtureSite } from "../fixtures/site.ts";

test("the sitemap lists absolute addresses, escaped, and nothing else", () => {
  assert.equal(
    sitemap(fixtureSite(), ["/", "/events/?a=1&b=2"]),
    `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <url>
    <loc>https://send.northshire.example/</loc>
  </url>
  <url>
    <loc>https://send.northshire.example/events/?a=1&#38;b=2</loc>
  </url>
</urlset>
`,
  );
});

test("robots.txt lets everyone in and leads to the sitemap", () => {
  assert.equal(
    robots(fixtureSite()),
    "User-agent: *\nAllow: /\n\nSitemap: https://send.northshire.example/sitemap.xml\n",
  );
});
