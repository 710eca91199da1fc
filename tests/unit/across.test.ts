import assert from "node:assert/strict";
import { test } from "node:test";
import { compare } from "../../a11y/across.ts";
import type { Overview } from "../../a11y/page/overview.ts";

const home: Overview = { title: "Home - Northshire", menu: ["Events", "News", "Contact"], help: "footer" };
const events: Overview = { ...home, title: "Events - Northshire" };

const barriersOf = (second: Overview) =>
  compare(
    new Map([
      ["/", home],
      ["/events/", second],
    ]),
  )
    .get("/events/")
    ?.map(({ barrier }) => barrier);

test("pages that differ where they should are let pass", () => {
  assert.equal(barriersOf(events), undefined);
  assert.equal(
    barriersOf({ ...events, menu: ["Events", "Dates", "News"] }),
    undefined,
    "more and fewer links",
  );
  assert.equal(barriersOf({ ...events, menu: [], help: "" }), undefined, "no menu and no help");
});

test("pages that have one title, another order of the menu or help in another place are told", () => {
  assert.deepEqual(barriersOf({ ...events, title: home.title }), ["title-repeated"]);
  assert.deepEqual(barriersOf({ ...events, menu: ["News", "Events", "Contact"] }), ["consistent-navigation"]);
  assert.deepEqual(barriersOf({ ...events, help: "header" }), ["consistent-help"]);
});

test("a page is held against the first that has a menu and help", () => {
  const pages = new Map([
    ["/", { ...home, menu: [], help: "" }],
    ["/news/", { ...home, title: "News" }],
    ["/events/", { ...events, menu: ["News", "Events"], help: "main" }],
  ]);
  const seen = compare(pages).get("/events/") ?? [];
  assert.deepEqual(
    seen.map(({ barrier, message }) => [barrier, message.includes("/news/")]),
    [
      ["consistent-navigation", true],
      ["consistent-help", true],
    ],
  );
});
