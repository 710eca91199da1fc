/** The links that put an event, or a calendar to follow, into a calendar on the web; and where pages offer them. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { load } from "cheerio";
import { DateTime } from "luxon";
import { renderToString } from "preact-render-to-string";
import { AddToCalendar } from "../../_includes/add-to-calendar.tsx";
import { calendarEntry } from "../../src/formats/calendar-entry.ts";
import { eventLinks, subscriptionLinks } from "../../src/formats/calendar-links.ts";
import type { Site } from "../../src/model/site.ts";
import cookies from "../../src/pages/cookies.11ty.tsx";
import events from "../../src/pages/events/index.11ty.tsx";
import feeds from "../../src/pages/feeds.11ty.tsx";
import { type Files, fixtureSite, fixtureUrl, hostile, withGrace } from "../fixtures/site.ts";

function eventOf(site: Site, id: string) {
  const event = site.events.find((each) => each.id === id);
  assert.ok(event, id);
  return event;
}

/** The address and the query of each link of an event, by the calendar's name. */
function linksOf(id: string, site = fixtureSite()) {
  return new Map(
    eventLinks(site, eventOf(site, id)).map(({ name, href }) => {
      const { origin, pathname, searchParams } = new URL(href);
      return [name, { to: `${origin}${pathname}`, query: Object.fromEntries(searchParams), href }];
    }),
  );
}

describe("the links of an event", () => {
  const details = [
    "Drop in and talk to the people who write the strategy.",
    "Step-free way in: yes\nParking: no\nBritish Sign Language (BSL) interpreter: yes",
    `${fixtureUrl}/events/roadshow-oldbridge/`,
  ].join("\n\n");

  test("to Google Calendar says what its form asks for", () => {
    const link = linksOf("roadshow-oldbridge").get("Google Calendar");
    assert.equal(link?.to, "https://calendar.google.com/calendar/render");
    assert.deepEqual(link.query, {
      action: "TEMPLATE",
      text: "Oldbridge roadshow",
      dates: "20241015T090000Z/20241015T130000Z",
      ctz: "Europe/London",
      details,
      location: "Oldbridge Library, 1 High Street, Oldbridge, NS1 2AB",
    });
  });

  test("to Outlook, for people and for organisations, says what its form asks for", () => {
    const links = linksOf("roadshow-oldbridge");
    for (const [name, host] of [
      ["Outlook.com", "live"],
      ["Outlook for work or school", "office"],
    ] as const) {
      const link = links.get(name);
      assert.equal(link?.to, `https://outlook.${host}.com/calendar/0/deeplink/compose`);
      assert.deepEqual(link.query, {
        path: "/calendar/action/compose",
        rru: "addevent",
        startdt: "2024-10-15T09:00:00Z",
        enddt: "2024-10-15T13:00:00Z",
        subject: "Oldbridge roadshow",
        body: details,
        location: "Oldbridge Library, 1 High Street, Oldbridge, NS1 2AB",
      });
    }
  });

  test("tell the instants of the model, of every event there is", () => {
    const site = fixtureSite();
    for (const event of site.events) {
      const start = (event.start ?? event.end).toMillis();
      const links = linksOf(event.id, site);
      const [from = "", to = ""] = links.get("Google Calendar")?.query["dates"]?.split("/") ?? [];
      const { startdt = "", enddt = "" } = links.get("Outlook.com")?.query ?? {};
      const instants = [from, to, startdt, enddt].map((each) => DateTime.fromISO(each).toMillis());
      assert.deepEqual(instants, [start, event.end.toMillis(), start, event.end.toMillis()], event.id);
    }
  });

  test("carry any text whole, with no plus sign for a space", () => {
    for (const { query, href } of linksOf("roadshow-hostile").values()) {
      assert.equal(query["text"] ?? query["subject"], hostile);
      assert.equal(query["location"], `${hostile}, Oldbridge`);
      assert.doesNotMatch(href, /[+ "<>\\]/);
    }
  });

  test("say what the calendar file says, and the ways in only as long as it does", () => {
    const id = "summit-2024-livestream";
    for (const now of [
      "2024-11-12T12:00:00+00:00",
      "2024-11-12T12:29:59+00:00",
      "2024-11-12T12:30:00+00:00",
    ]) {
      const site = fixtureSite({ now, change: withGrace });
      const { description } = calendarEntry(site, eventOf(site, id));
      for (const { query } of linksOf(id, site).values()) {
        assert.equal(query["details"] ?? query["body"], description, now);
      }
      assert.equal(description.includes("Heron7"), now < "2024-11-12T12:30", now);
    }
  });
});

test("a calendar to follow is given by the address that each website takes", () => {
  const site = fixtureSite();
  const hrefs = subscriptionLinks(site, "Northshire: all & more", "/events.ics").map(({ href }) => href);
  const url = encodeURIComponent(`${fixtureUrl}/events.ics`);
  assert.deepEqual(hrefs, [
    `https://calendar.google.com/calendar/render?cid=${url.replace("https", "webcal")}`,
    `https://outlook.live.com/calendar/0/addfromweb?url=${url}&name=Northshire%3A%20all%20%26%20more`,
    `https://outlook.office.com/calendar/0/addfromweb?url=${url}&name=Northshire%3A%20all%20%26%20more`,
  ]);
});

/** The links of a part of a page to other websites, and its words; what the clock has not brought yet is not in it. */
function partOf(html: string, selector = "body") {
  const $ = load(html.replace(/></g, "> <"));
  $("template, noscript").remove();
  const away = $(selector)
    .find("a[href^=https]")
    .map((_, link) => ({ host: new URL($(link).attr("href") ?? "").hostname, rel: $(link).attr("rel") }))
    .get();
  return { away, words: $(selector).text().replace(/\s+/g, " ").trim(), $ };
}

const offered = (id: string, now: string, change?: (files: Files) => void) => {
  const site = fixtureSite({ now, ...(change === undefined ? {} : { change }) });
  return partOf(renderToString(<AddToCalendar site={site} event={eventOf(site, id)} />));
};

const hosts = ["calendar.google.com", "outlook.live.com", "outlook.office.com"];

describe("a page offers the calendars on the web", () => {
  test("until the event is over, with their companies' storage, and tells them nothing of itself", () => {
    const { away, words, $ } = offered("roadshow-oldbridge", "2024-10-15T13:59:59+01:00");
    assert.deepEqual(
      away,
      hosts.map((host) => ({ host, rel: "noreferrer" })),
    );
    assert.match(words, /^Add to your calendar Apple Calendar/);
    assert.match(
      words,
      /The links to Google Calendar and Outlook open another company’s website, which stores cookies/,
    );
    assert.equal($("a[href='/cookies/#linked-services']").text(), "what Google and Microsoft store");
    assert.equal($("section").attr("data-until"), "2024-10-15T13:00:00Z");
    assert.equal($("a[download]").attr("href"), "/events/roadshow-oldbridge.ics");
  });

  test("not for what is over, cancelled or postponed: these keep their file", () => {
    for (const [id, now] of [
      ["roadshow-oldbridge", "2024-10-15T14:00:00+01:00"],
      ["webinar-schools", "2024-10-01T12:00:00+01:00"],
      ["webinar-health", "2024-10-01T12:00:00+01:00"],
    ] as const) {
      const { away, words, $ } = offered(id, now);
      assert.deepEqual(away, [], id);
      assert.equal(words, "This event as a calendar file", id);
      assert.equal($("a").attr("href"), `/events/${id}.ics`);
    }
  });

  test("for what has moved online, and for a deadline", () => {
    for (const id of ["roadshow-millford", "poster-competition"]) {
      assert.equal(offered(id, "2024-10-01T12:00:00+01:00").away.length, 3, id);
    }
  });

  test("only if the list of storage has a row for them", () => {
    const without = (files: Files) => {
      delete files["storage/google-calendar"];
    };
    const { away, words } = offered("roadshow-oldbridge", "2024-10-01T12:00:00+01:00", without);
    assert.deepEqual(
      away.map(({ host }) => host),
      hosts.slice(1),
    );
    assert.match(words, /The links to Outlook open .* what Microsoft stores\./);
    const none = (files: Files) => {
      without(files);
      delete files["storage/outlook"];
    };
    const bare = offered("roadshow-oldbridge", "2024-10-01T12:00:00+01:00", none);
    assert.deepEqual(bare.away, []);
    assert.doesNotMatch(bare.words, /cookies/);
  });

  test("to follow, with how late they may be, on the pages of events and of feeds", () => {
    const site = fixtureSite();
    for (const [page, url, lists] of [
      [events, "/events/", 1],
      [feeds, "/feeds/", 5],
    ] as const) {
      const html = page.render({ site, css: "", script: "", page: { url }, item: undefined });
      const { away: all, words, $ } = partOf(html, "main");
      const away = all.filter(({ host }) => hosts.includes(host));
      assert.deepEqual(
        away.map(({ host }) => host),
        Array.from({ length: lists }, () => hosts).flat(),
      );
      assert.ok(away.every(({ rel }) => rel === "noreferrer"));
      assert.equal($("main a[href^=webcal]").length, lists);
      assert.match(words, /look for changes only every 12 to 24 hours, and some never do\./);
      assert.match(words, /See what Google and Microsoft store\./);
    }
  });
});

test("the page about cookies shows what is known of each, by whose word", () => {
  const site = fixtureSite();
  const html = cookies.render({ site, css: "", script: "", page: { url: "/cookies/" }, item: undefined });
  const { words } = partOf(html, "section[aria-labelledby=linked-services]");
  assert.match(words, /Google Calendar \(calendar\.google\.com\).*signed-in/);
  assert.match(
    words,
    /Outlook \(outlook\.live\.com and outlook\.office\.com\).*It gives no list\. ?Not published/,
  );
  assert.match(words, /What Microsoft says it stores, on microsoft\.example/);
});
