// Eleventy as its documentation has it: Nunjucks templates, data in a global file, markdown-it, a collection for the
// sitemap. PEER_PARTS=govuk takes the parts of pages from the macros of GOV.UK Frontend; PEER_STYLE=FILE links a style
// sheet and GOV.UK Frontend's script instead of writing the records' style sheet into each page.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import MarkdownIt from "markdown-it";
import nunjucks from "nunjucks";

const { PEER_RECORDS = "records.json", PEER_PARTS = "plain", PEER_STYLE } = process.env;
const { site, css, events, news } = JSON.parse(readFileSync(PEER_RECORDS, "utf8"));
const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const markdown = new MarkdownIt("commonmark", { html: false });
const format = (options) => {
  const written = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", ...options });
  return (date) => written.format(new Date(date));
};
const byYear = (records) => {
  return [...grouped(records)].flatMap(([year, items]) => {
    const parts = Math.ceil(items.length / 50);
    return Array.from({ length: parts }, (_, part) => ({
      year,
      parts,
      part: part + 1,
      url: `${year}/${part === 0 ? "" : `${part + 1}/`}`,
      items: items.slice(part * 50, part * 50 + 50),
    }));
  });
};
const grouped = (records) => {
  const years = new Map();
  for (const record of records) {
    const year = record.date.slice(0, 4);
    if (!years.has(year)) years.set(year, []);
    years.get(year).push(record);
  }
  return years;
};

/** The address at which a file is published, which changes with its content. */
const published = (config, file) => {
  const hash = createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, 8);
  const address = `assets/${hash}-${basename(file)}`;
  config.addPassthroughCopy({ [file]: address });
  return `/${address}`;
};

export default function (config) {
  const environment = new nunjucks.Environment(
    new nunjucks.FileSystemLoader([
      at("input/_includes"),
      at("parts"),
      at("../node_modules/govuk-frontend/dist"),
    ]),
  );
  config.setLibrary("njk", environment);
  config.addGlobalData("site", site);
  config.addGlobalData("css", css);
  if (PEER_STYLE) {
    config.addGlobalData("style", published(config, PEER_STYLE));
    const script = at("../node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.js");
    config.addGlobalData("script", published(config, script));
  }
  config.addGlobalData("partsFile", `${PEER_PARTS}.njk`);
  config.addGlobalData("now", new Date().toISOString().slice(0, 10));
  config.addGlobalData("events", events);
  config.addGlobalData("news", news);
  config.addGlobalData("eventYears", byYear(events));
  config.addGlobalData("newsYears", byYear(news));
  const eventsById = new Map(events.map((event, index) => [event.id, { event, index }]));
  const newsById = new Map(news.map((item) => [item.id, item]));
  config.addFilter("eventOf", (id) => eventsById.get(id)?.event);
  config.addFilter("newsOf", (id) => newsById.get(id));
  config.addFilter("earlier", ({ id }) => events[eventsById.get(id).index - 1]);
  config.addFilter("later", ({ id }) => events[eventsById.get(id).index + 1]);
  config.addFilter("markdown", (body) => markdown.render(body.join("\n\n")));
  config.addFilter("longDate", format({ weekday: "long", day: "numeric", month: "long", year: "numeric" }));
  config.addFilter("shortDate", format({ day: "numeric", month: "long", year: "numeric" }));
  config.addFilter("weekday", format({ weekday: "short" }));
  config.addFilter("day", format({ day: "numeric" }));
  config.addFilter("month", format({ month: "short", year: "numeric" }));
  config.addFilter("sentence", (text) => text.charAt(0).toUpperCase() + text.slice(1));
  config.addFilter("newest", (list, count) => list.slice(-count).reverse());
  return {
    dir: { input: "input", includes: "_includes" },
    htmlTemplateEngine: "njk",
    markdownTemplateEngine: "njk",
  };
}
