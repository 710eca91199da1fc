/** What every page says of storage: on links that lead to it, and in the list itself. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "cheerio";
import { MARK, mayStore } from "../../_includes/link-away.tsx";
import { exceptions } from "../../_includes/text.ts";
import { openSite } from "../../src/model/open-site.ts";
import { london, longDate } from "../../src/model/time.ts";
import { builtPage, builtPages, mainText } from "./built-site.ts";

const site = openSite();

/** Links whose mark is missing or says too much. */
const wronglyMarked = ($: ReturnType<typeof load>): string[] =>
  $("a[href]")
    .toArray()
    .filter((link) => {
      const isMarked = $(link).text().includes(`(${MARK})`);
      return isMarked !== mayStore($(link).attr("href") ?? "", site.storingHosts);
    })
    .map((link) => $.html(link));

test("every link to a website that may store things says so, and no other does", () => {
  assert.ok(site.storingHosts.length > 0);
  assert.deepEqual(
    builtPages.flatMap(({ $ }) => wronglyMarked($)),
    [],
  );
  const marked = builtPages.flatMap(({ $ }) => $(`a:contains("(${MARK})")`).toArray());
  assert.ok(marked.length > 10, `${marked.length} links are marked`);
});

test("a link that should be marked and isn't is found, and one that is and shouldn't", () => {
  const [host] = site.storingHosts;
  assert.equal(wronglyMarked(load(`<a href="https://${host}/x">Words</a>`)).length, 1);
  assert.equal(wronglyMarked(load(`<a href="https://sub.${host}/">Words</a>`)).length, 1);
  assert.equal(wronglyMarked(load(`<a href="https://not${host}/">Words (${MARK})</a>`)).length, 1);
  assert.equal(wronglyMarked(load(`<a href="https://${host}/x">Words (${MARK})</a>`)).length, 0);
});

test("the list says when a browser showed it last, and which, as the proof was noted", () => {
  const { proof } = site.storage.own;
  assert.ok(proof, "Run npm run build, then npm run storage -- --write");
  const text = mainText(builtPage("/cookies/"));
  assert.ok(
    text.includes(
      `On ${longDate(london(proof.on))} a program opened all ${proof.pages} pages that this website had, in the browser ${proof.browser}, version ${proof.version}.`,
    ),
    text,
  );
});

test("the page tells the law's exceptions and leads to its text", () => {
  const page = builtPage("/cookies/");
  for (const words of Object.values(exceptions)) assert.ok(mainText(page).includes(words), words);
  assert.equal(page.$('a[href^="https://www.legislation.gov.uk/uksi/2003/2426"]').length, 1);
});
