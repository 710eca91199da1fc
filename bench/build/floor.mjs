// The floor under every generator: a bare script that reads the peers' records, puts the same pages together from
// template literals and writes them. No checks, no links between records but those it is given, no framework.
// node floor.mjs RECORDS.JSON OUT
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import MarkdownIt from "markdown-it";

const [records, out] = process.argv.slice(2);
const { site, css, events, news } = JSON.parse(readFileSync(records, "utf8"));
const markdown = new MarkdownIt("commonmark", { html: false });
const signs = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const safe = (text) => text.replace(/[&<>"]/g, (sign) => signs[sign]);
const eventById = new Map(events.map((event) => [event.id, event]));
const newsById = new Map(news.map((item) => [item.id, item]));
const write = (path, text) => {
  mkdirSync(join(out, path.replace(/[^/]*$/, "")), { recursive: true });
  writeFileSync(join(out, path), text);
};
const list = (items, of) => `<ul class="govuk-list">${items.map(of).join("")}</ul>`;
const links = (items) =>
  list(items, ({ href, text }) => `<li><a class="govuk-link" href="${href}">${safe(text)}</a></li>`);
const eventItem = (event) =>
  `<li><div class="date-badge" aria-hidden="true">${event.date}</div><h2 class="govuk-heading-s"><a class="govuk-link" href="/events/${event.id}/">${safe(event.title)}</a></h2><p class="govuk-body">${event.date}, ${event.start} to ${event.end}<br>${where(event)}</p></li>`;
const newsItem = (item) =>
  `<li class="card"><h2 class="govuk-heading-s"><a class="govuk-link" href="/news/${item.id}/">${safe(item.title)}</a></h2><p class="govuk-body-s">${item.date}</p><p class="govuk-body">${safe(item.description)}</p></li>`;
const where = ({ place, platform = "" }) =>
  place ? safe(`${place.name}, ${place.street}, ${place.town}`) : `Online, on ${safe(platform)}`;
const sources = (ids) =>
  `<section class="aside"><h2 class="govuk-heading-s">Where this comes from</h2>${list(ids, (id) => `<li>${safe(site.sources[id].publisher)}: ${safe(site.sources[id].title)}</li>`)}</section>`;
const header = `<header class="site-header"><a href="/">${safe(site.title)}</a></header>${links(site.menu)}`;
const footer = `<footer class="govuk-footer">${links(site.about)}</footer></body></html>`;
const page = (path, title, description, main) =>
  write(
    `${path}index.html`,
    `<!DOCTYPE html><html class="govuk-template" lang="en-GB"><head><meta charset="utf-8"><title>${safe(title)} – ${safe(site.title)}</title><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="description" content="${safe(description)}"><link rel="canonical" href="http://localhost:8080/${path}"><style>${css}</style></head><body class="govuk-template__body">${header}<main id="main"><h1 class="govuk-heading-xl">${safe(title)}</h1>${main}</main>${footer}`,
  );
const table = (rows) =>
  `<table class="govuk-table">${rows.map(({ question, answer }) => `<tr class="govuk-table__row"><th scope="row">${safe(question)}</th><td class="govuk-table__cell"><strong class="govuk-tag">${answer}</strong></td></tr>`).join("")}</table>`;

events.forEach((event, index) => {
  const neighbours = [events[index - 1], events[index + 1]].filter(Boolean);
  const about = event.news.map((id) => newsById.get(id));
  page(
    `events/${event.id}/`,
    event.title,
    event.description,
    `<p class="govuk-body">${event.date}, ${event.start} to ${event.end}, ${where(event)}, ${event.cost}, ${event.booking.kind}</p><p class="govuk-body">${safe(event.description)}</p><p><a href="${site.strategies[event.strategy].url}">${safe(site.strategies[event.strategy].name)}</a></p>${table(event.access)}<ul class="cards">${about.map(newsItem).join("")}</ul>${list(event.gaps, (gap) => `<li>${safe(gap)}</li>`)}${sources(event.sources)}${neighbours.map(eventItem).join("")}`,
  );
});
for (const item of news) {
  const about = item.events.map((id) => eventById.get(id));
  page(
    `news/${item.id}/`,
    item.title,
    item.description,
    `<p>${item.date}</p><p class="govuk-body-l">${safe(item.description)}</p>${markdown.render(item.body.join("\n\n"))}<ul class="events">${about.map(eventItem).join("")}</ul>${sources(item.sources)}`,
  );
}
const sections = [
  ["events", "Events", events, eventItem],
  ["news", "News", news, newsItem],
];
for (const [kind, title, all, of] of sections) {
  page(`${kind}/`, title, site.description, `<ul>${all.slice(-30).reverse().map(of).join("")}</ul>`);
  const years = new Map();
  for (const each of all) {
    const year = each.date.slice(0, 4);
    if (!years.has(year)) years.set(year, []);
    years.get(year).push(each);
  }
  for (const [year, items] of years) {
    for (let part = 0; part * 50 < items.length; part += 1) {
      const path = `${kind}/${year}/${part === 0 ? "" : `${part + 1}/`}`;
      const shown = items.slice(part * 50, part * 50 + 50);
      page(
        path,
        `${title} of ${year}, page ${part + 1}`,
        site.description,
        `<ul>${shown.map(of).join("")}</ul>`,
      );
    }
  }
}
page(
  "",
  "Home",
  site.description,
  [...events.slice(-3).map(eventItem), ...news.slice(-3).map(newsItem)].join(""),
);
write(
  "sitemap.xml",
  `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${[...events.map(({ id }) => `events/${id}/`), ...news.map(({ id }) => `news/${id}/`)].map((path) => `<url><loc>http://localhost:8080/${path}</loc></url>`).join("\n")}</urlset>`,
);
write(
  "news/atom.xml",
  `<feed xmlns="http://www.w3.org/2005/Atom">${news
    .slice(-50)
    .reverse()
    .map(
      ({ id, title, date, description, body }) =>
        `<entry><id>/news/${id}/</id><title>${safe(title)}</title><updated>${date}</updated><summary>${safe(description)}</summary><content type="html">${safe(markdown.render(body.join("\n\n")))}</content></entry>`,
    )
    .join("\n")}</feed>`,
);
