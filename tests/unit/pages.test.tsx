/** Pages at instants that the real records no longer have: before, during and after, cancelled, postponed, moved. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "cheerio";
import event from "../../src/pages/events/event.11ty.tsx";
import events from "../../src/pages/events/index.11ty.tsx";
import home from "../../src/pages/index.11ty.tsx";
import newsItem from "../../src/pages/news/item.11ty.tsx";
import summit from "../../src/pages/summit/summit.11ty.tsx";
import { type FixtureOptions, fixtureSite, hostile, withGrace } from "../fixtures/site.ts";

const folded = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The words of a part of a page, with a space wherever one element ends and another begins. */
const wordsOf = (html: string, part: string): string => {
  const page = load(html.replace(/></g, "> <"));
  // What is not there yet, and what is there only without scripts.
  page("template, noscript").remove();
  return folded(page(part).text());
};

const at = (options: FixtureOptions) => {
  const site = fixtureSite(options);
  const words = (html: string) => wordsOf(html, "main");
  return {
    home: () => words(home.render({ site, css: "", script: "", page: { url: "/" }, item: undefined })),
    events: () =>
      words(events.render({ site, css: "", script: "", page: { url: "/events/" }, item: undefined })),
    event: (id: string) => {
      const item = site.eventPages.find((each) => each.id === id);
      assert.ok(item, id);
      const html = event.render({ site, css: "", script: "", page: { url: item.url }, item });
      return wordsOf(html, ".answer");
    },
    summit: (id: string) => {
      const item = site.summits.find((each) => each.id === id);
      assert.ok(item, id);
      return words(summit.render({ site, css: "", script: "", page: { url: item.url }, item }));
    },
    newsHtml: (id: string) => {
      const item = site.news.find((each) => each.id === id);
      assert.ok(item, id);
      return newsItem.render({ site, css: "", script: "", page: { url: item.url }, item });
    },
  };
};

test("can I come? is answered for the instant of the clock", () => {
  const answer = (now: string) => at({ now }).event("roadshow-oldbridge");
  assert.match(answer("2024-10-14T12:00:00+01:00"), /^Can I come\? Coming up Yes\. Just turn up\./);
  assert.match(answer("2024-10-15T08:00:00+01:00"), /^Can I come\? Today Yes\. Just turn up\./);
  assert.match(
    answer("2024-10-15T09:00:00+01:00"),
    /^Can I come\? Starts within the hour Yes\. Just turn up\./,
  );
  assert.match(answer("2024-10-15T11:00:00+01:00"), /^Can I come\? On now Yes\. Just turn up\./);
  assert.match(
    answer("2024-10-15T14:00:00+01:00"),
    /^Can I come\? Ended No, this drop-in roadshow is over\. It was planned for Tuesday 15 October 2024, 10am to 2pm\./,
  );
});

test("the box tells when, how long, where, what it costs, booking and access", () => {
  const box = at({}).event("roadshow-oldbridge");
  for (const words of [
    "Tuesday 15 October 2024, 10am to 2pm",
    "4 hours",
    "Oldbridge Library, 1 High Street, Oldbridge, NS1 2AB",
    "Free",
    "No need to book",
    "Step-free way in: yes.",
    "Parking: no.",
    "Not published: ",
  ]) {
    assert.ok(box.includes(words), `${words} in ${box}`);
  }
});

test("what is called off, put off or moved says so, since when, and what to do instead", () => {
  const before = at({ now: "2024-10-01T12:00:00+01:00" });
  assert.match(
    before.event("webinar-schools"),
    /^Can I come\? Cancelled No\. This webinar was cancelled on 25 September 2024\. Come to the Oldbridge roadshow\./,
  );
  assert.match(
    before.event("webinar-health"),
    /^Can I come\? Postponed No\. This webinar was postponed on 26 September 2024\. Wait for a new date\./,
  );
  assert.match(
    before.event("roadshow-millford"),
    /^Can I come\? Moved online Yes, online\. This drop-in roadshow was moved online on /,
  );
});

test("a competition is open, then closed", () => {
  const answer = (now: string) => at({ now }).event("poster-competition");
  assert.match(
    answer("2024-10-25T16:59:00+01:00"),
    /^Can I enter\? Open Yes, until 5pm on Friday 25 October 2024\./,
  );
  assert.match(
    answer("2024-10-25T17:00:00+01:00"),
    /^Can I enter\? Closed No\. It closed at 5pm on Friday 25 October 2024\./,
  );
});

test("joining details are there until the end, and then only where the record keeps them", () => {
  const before = at({ now: "2024-11-12T12:14:00+00:00" }).summit("2024");
  const after = at({ now: "2024-11-12T12:15:00+00:00" });
  for (const secret of ["321 654 987", "Heron7"]) {
    assert.ok(before.includes(secret), secret);
    assert.ok(!after.summit("2024").includes(secret), secret);
  }
  assert.ok(after.summit("2023").includes("Otter5"));
  assert.ok(after.summit("2023").includes("They were published openly and no longer work."));
});

test("joining details stay for the minutes of grace that the record gives", () => {
  const within = at({ now: "2024-11-12T12:29:59+00:00", change: withGrace }).summit("2024");
  assert.ok(within.includes("Heron7"));
  assert.ok(within.includes("Join the livestream on"));
  assert.ok(!at({ now: "2024-11-12T12:30:00+00:00", change: withGrace }).summit("2024").includes("Heron7"));
});

test("the home page tells what is on now or next, and what was last when nothing is", () => {
  assert.match(
    at({ now: "2024-10-15T11:00:00+01:00" }).home(),
    /On now and next .*Oldbridge roadshow.*On now/,
  );
  assert.match(at({ now: "2025-03-01T12:00:00Z" }).home(), /This site knows of nothing to come/);
});

test("events move from what is next to what is past, by year", () => {
  assert.match(
    at({ now: "2024-10-01T12:00:00+01:00" }).events(),
    /On now and next .*Oldbridge roadshow.*Past events: 2023/,
  );
  assert.match(
    at({ now: "2025-03-01T12:00:00Z" }).events(),
    /This site knows of nothing to come.*Past events: 2024 .*Oldbridge roadshow/,
  );
});

test("a notice stands on every page while it is true, and no longer", () => {
  assert.match(at({ now: "2024-10-01T12:00:00+01:00" }).home(), /Building work in Oldbridge/);
  assert.doesNotMatch(at({ now: "2024-10-16T00:00:00+01:00" }).home(), /Building work in Oldbridge/);
});

test("hostile words are shown as words", () => {
  const html = at({}).newsHtml("hostile");
  assert.ok(!html.includes("<script>alert("));
  assert.ok(wordsOf(html, "main").includes(folded(hostile)));
});
