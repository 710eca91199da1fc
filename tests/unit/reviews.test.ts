/** What is to be looked through again: on its page, and in the worklist. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "cheerio";
import { inJson, inWords } from "../../scripts/reviews.ts";
import { instant } from "../../src/model/time.ts";
import accessibility from "../../src/pages/accessibility-statement.11ty.tsx";
import contact from "../../src/pages/contact.11ty.tsx";
import cookies from "../../src/pages/cookies.11ty.tsx";
import privacy from "../../src/pages/privacy.11ty.tsx";
import strategyPage from "../../src/pages/strategies/strategy.11ty.tsx";
import themePage from "../../src/pages/strategies/theme.11ty.tsx";
import summitPage from "../../src/pages/summit/summit.11ty.tsx";
import listeningPage from "../../src/pages/what-we-heard/listening.11ty.tsx";
import { type Files, fixtureRecords, fixtureSite } from "../fixtures/site.ts";

const review = { last: "2024-09-30", next: "2024-11-01" };
const change = (files: Files): void => {
  for (const name of [
    "strategies/2025-2028",
    "themes/early-help",
    "summits/2024",
    "listening/2024",
    "storage-lists/this-site",
  ])
    Object.assign(files[name] as object, { review });
  Object.assign(files["contacts/send-team"] as object, { nextReview: "2024-11-01" });
  const { accessibility } = files["settings/site"] as { accessibility: object };
  Object.assign(accessibility, { nextReview: "2024-10-05" });
  Object.assign(files["settings/site"] as object, { privacyNextReview: "2024-11-01" });
};

/** The words of every lasting page. */
function pages(site: ReturnType<typeof fixtureSite>): Record<string, string> {
  const data = { site, css: "", script: "", page: { url: "/" } };
  const none = { ...data, item: undefined };
  const [strategy, theme, summit, heard] = [
    site.strategies[0],
    site.themes[0],
    site.summits[0],
    site.listening[0],
  ];
  assert.ok(strategy && theme && summit && heard);
  const html = {
    accessibility: accessibility.render(none),
    contact: contact.render(none),
    cookies: cookies.render(none),
    privacy: privacy.render(none),
    strategy: strategyPage.render({ ...data, item: strategy }),
    theme: themePage.render({ ...data, item: theme }),
    summit: summitPage.render({ ...data, item: summit }),
    listening: listeningPage.render({ ...data, item: heard }),
  };
  return Object.fromEntries(
    Object.entries(html).map(([name, text]) => [name, load(text)("main").text().replace(/\s+/g, " ")]),
  );
}

test("a lasting page says when it was reviewed and will be, and nothing where its record says nothing", () => {
  const told = pages(fixtureSite({ change }));
  const both = /Last reviewed on Monday 30 September 2024\. Next review due by Friday 1 November 2024\./;
  for (const name of ["cookies", "strategy", "theme", "summit", "listening"])
    assert.match(told[name] ?? "", both, name);
  assert.match(
    told["privacy"] ?? "",
    /Last reviewed on Sunday 1 September 2024\. Next review due by Friday 1 November/,
  );
  assert.match(told["accessibility"] ?? "", /The next review is due by Saturday 5 October 2024\./);
  assert.match(told["contact"] ?? "", /Next review due by Friday 1 November 2024\./);

  const silent = pages(fixtureSite());
  for (const name of ["contact", "cookies", "strategy", "theme", "summit", "listening"])
    assert.doesNotMatch(silent[name] ?? "", /reviewed|[Rr]eview due/, name);
  assert.match(silent["privacy"] ?? "", /Last reviewed on Sunday 1 September 2024\./);
  assert.doesNotMatch(silent["privacy"] ?? "", /Next review/);
});

const early = instant("2024-10-03T09:00:00+01:00");
const records = fixtureRecords(change);

test("the worklist names what is due within 30 days and what is overdue, by its file", () => {
  const list = inWords(records, early).split("\n");
  assert.equal(
    list[0],
    "_data/settings/site.json  The accessibility statement: review due by Saturday 5 October 2024, in 2 days.",
  );
  assert.ok(
    list.includes(
      "_data/strategies/2025-2028.json  This strategy: review due by Friday 1 November 2024, in 29 days.",
    ),
  );
  assert.match(
    list.at(-1) ?? "",
    /^8 reviews overdue or due within 30 days\. \d+ pages or records have no day for one\.$/,
  );

  const tooEarly = inWords(records, instant("2024-10-01T12:00:00+01:00"));
  assert.match(tooEarly, /^_data\/settings\/site\.json .*in 4 days\.\n1 review overdue/);
  const late = inWords(records, instant("2024-11-01T00:00:00Z"));
  assert.match(late, /The accessibility statement: review was due by Saturday 5 October 2024, 27 days ago\./);
  assert.match(late, /This theme: review due by Friday 1 November 2024, today\./);
});

test("for programs it says the same in JSON", () => {
  const [first, second] = inJson(records, instant("2024-11-01T09:00:00Z"));
  assert.deepEqual(first, {
    file: "_data/settings/site.json",
    what: "The accessibility statement",
    last: "2024-09-01",
    next: "2024-10-05",
    days: -27,
    overdue: true,
  });
  assert.equal(second?.days, 0);
  assert.deepEqual(inJson(fixtureRecords(), early), []);
});
