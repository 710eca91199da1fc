import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { breadcrumbData, eventData, newsData, toScript } from "../../src/formats/structured-data.ts";
import { type Files, fixtureSite, fixtureUrl, hostile } from "../fixtures/site.ts";

const data = (id: string, site = fixtureSite()): Readonly<Record<string, unknown>> => {
  const event = site.events.find((each) => each.id === id);
  assert.ok(event, id);
  return { ...eventData(site, event) };
};

const council = {
  "@type": "Organization",
  name: "Northshire County Council",
  url: "https://www.northshire.example/",
};

describe("an event's data", () => {
  test("holds all that was published", () => {
    assert.deepEqual(data("roadshow-oldbridge"), {
      "@context": "https://schema.org",
      "@type": "Event",
      name: "Oldbridge roadshow",
      description: "Drop in and talk to the people who write the strategy.",
      url: `${fixtureUrl}/events/roadshow-oldbridge/`,
      eventStatus: "https://schema.org/EventScheduled",
      startDate: "2024-10-15T10:00:00+01:00",
      endDate: "2024-10-15T14:00:00+01:00",
      eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
      location: {
        "@type": "Place",
        name: "Oldbridge Library",
        address: {
          "@type": "PostalAddress",
          streetAddress: "1 High Street",
          addressLocality: "Oldbridge",
          postalCode: "NS1 2AB",
        },
      },
      organizer: council,
      isAccessibleForFree: true,
    });
  });

  test("leaves out what wasn't", () => {
    assert.deepEqual(data("roadshow-hostile")["location"], {
      "@type": "Place",
      name: hostile,
      address: { "@type": "PostalAddress", addressLocality: "Oldbridge" },
    });
    assert.ok(!("isAccessibleForFree" in data("roadshow-hostile")));
  });

  test("says what became of it", () => {
    assert.equal(data("webinar-schools")["eventStatus"], "https://schema.org/EventCancelled");
    assert.equal(data("webinar-health")["eventStatus"], "https://schema.org/EventPostponed");
    assert.equal(data("roadshow-millford")["eventStatus"], "https://schema.org/EventMovedOnline");
  });

  test("has an address to join at, or that of its page, if it is online", () => {
    const expected = {
      "roadshow-millford": "https://meet.example/millford",
      "webinar-over-midnight": `${fixtureUrl}/events/webinar-over-midnight/`,
      "summit-2024-livestream": "https://meet.example/summit-2024",
      "summit-2023-livestream": `${fixtureUrl}/summit/2023/`,
    };
    for (const [id, url] of Object.entries(expected)) {
      assert.equal(data(id)["eventAttendanceMode"], "https://schema.org/OnlineEventAttendanceMode");
      assert.deepEqual(data(id)["location"], { "@type": "VirtualLocation", url });
    }
  });

  test("holds no joining address when the livestream is over", () => {
    const over = data("summit-2024-livestream", fixtureSite({ now: "2024-11-12T12:15:00+00:00" }));
    assert.deepEqual(over["location"], { "@type": "VirtualLocation", url: `${fixtureUrl}/summit/2024/` });
  });

  test("holds only the deadline of a competition", () => {
    const competition = data("poster-competition");
    assert.equal(competition["endDate"], "2024-10-25T17:00:00+01:00");
    for (const name of ["startDate", "location", "eventAttendanceMode"])
      assert.ok(!(name in competition), name);
  });

  test("has each time with the offset of its own day", () => {
    const { startDate, endDate } = data("webinar-clock-change");
    assert.deepEqual([startDate, endDate], ["2024-10-26T22:00:00+01:00", "2024-10-27T02:30:00+00:00"]);
  });

  test("names the organiser without a website that wasn't published", () => {
    const change = (files: Files) => {
      files["organisations/northshire-county-council"] = {
        name: "Northshire County Council",
        about: "The council.",
      };
    };
    const { organizer } = data("roadshow-oldbridge", fixtureSite({ change }));
    assert.deepEqual(organizer, { "@type": "Organization", name: "Northshire County Council" });
  });
});

test("a news item's data holds the dates that were published", () => {
  const site = fixtureSite();
  const [announced, undated] = site.news;
  assert.ok(announced && undated);
  assert.deepEqual(newsData(site, announced), {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: "Roadshows announced",
    description: "Roadshows and webinars about the strategy.",
    url: `${fixtureUrl}/news/roadshows-announced/`,
    articleSection: "News",
    datePublished: "2024-09-03",
    dateModified: "2024-09-05T11:16:00+01:00",
    author: [council, { "@type": "Organization", name: "Northshire Parent Carer Forum" }],
    publisher: council,
  });
  for (const name of ["datePublished", "dateModified"]) assert.ok(!(name in newsData(site, undated)), name);
});

test("breadcrumbs are numbered from one, with absolute addresses", () => {
  const crumbs = [
    { text: "Home", href: "/" },
    { text: "Events", href: "/events/" },
  ];
  assert.deepEqual(breadcrumbData(fixtureSite(), crumbs), {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: [
      { "@type": "ListItem", position: 1, name: "Home", item: `${fixtureUrl}/` },
      { "@type": "ListItem", position: 2, name: "Events", item: `${fixtureUrl}/events/` },
    ],
  });
});

test("nothing in a script's data can end the script, and all of it can be read back", () => {
  const thing = {
    "@context": "https://schema.org",
    "@type": "Thing",
    name: `${hostile} <!-- \u2028\u2029`,
  } as const;
  assert.doesNotMatch(toScript(thing), /[<>&\u2028\u2029]/);
  assert.deepEqual(JSON.parse(toScript(thing)), thing);
});
