import { byYear, events, news } from "../records.js";

const address = (path) => `<url><loc>http://localhost:8080${path}</loc></url>`;
const years = (kind, records) =>
  byYear(records).map(({ year, part }) => address(`/${kind}/of/${year}/${part === 1 ? "" : `${part}/`}`));

export const GET = () =>
  new Response(
    `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${[
      ...["/", "/events/", "/news/"].map(address),
      ...events.map(({ id }) => address(`/events/${id}/`)),
      ...news.map(({ id }) => address(`/news/${id}/`)),
      ...years("events", events),
      ...years("news", news),
    ].join("\n")}</urlset>\n`,
  );
