import assert from "node:assert/strict";
import { test } from "node:test";
import { markup, purged, styleSheet } from "../../src/styles/style-sheet.ts";

/** A class that is put together from parts, which the style sheet can't know: `x--${kind}`. */
const COMPOSED = /(?:--|__)\$\{|class=\{`[^`]*\$\{/;

test("rules for what no markup has are left out, and all others stay", async () => {
  const css =
    ".card{top:0}.card--old{top:1px}.card:hover,.gone{top:2px}a[href^=x]::after{content:''}@media print{.gone b{top:0}}";
  assert.equal(
    (await purged(css, `<a class="card">`)).replaceAll(/\s/g, ""),
    ".card{top:0}.card:hover{top:2px}a[href^=x]::after{content:''}",
  );
});

test("the site's style sheet has the rules of every class that the templates write out", async () => {
  const sheet = await styleSheet();
  for (const name of ["govuk-pagination__prev", "govuk-table__cell--numeric", "govuk-tag--green", "answer"])
    assert.ok(sheet.includes(`.${name}`), name);
  assert.ok(!sheet.includes(".govuk-grid-column-one-third"));
  assert.ok(sheet.includes("details[open]"));
});

test("no class is put together from parts, which would lose it its rules", () => {
  assert.doesNotMatch(markup(), COMPOSED);
  for (const open of ["tag--$", "link__$", "class={`$"]) assert.match(`${open}{colour}`, COMPOSED);
});
