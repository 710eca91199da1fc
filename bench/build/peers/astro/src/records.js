import { readFileSync } from "node:fs";
import MarkdownIt from "markdown-it";

const records = JSON.parse(readFileSync(process.env.PEER_RECORDS, "utf8"));
export const { site, events, news } = records;
/** In each page, unless there is a file to link. */
export const css = process.env.PEER_STYLE ? undefined : records.css;
export const eventById = new Map(events.map((event) => [event.id, event]));
export const newsById = new Map(news.map((item) => [item.id, item]));
export const today = new Date().toISOString().slice(0, 10);

const markdownIt = new MarkdownIt("commonmark", { html: false });
export const markdown = (body) => markdownIt.render(body.join("\n\n"));

const format = (options) => {
  const written = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", ...options });
  return (date) => written.format(new Date(date));
};
export const longDate = format({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
export const shortDate = format({ day: "numeric", month: "long", year: "numeric" });
export const weekday = format({ weekday: "short" });
export const day = format({ day: "numeric" });
export const month = format({ month: "short", year: "numeric" });
export const sentence = (text) => text.charAt(0).toUpperCase() + text.slice(1);
export const where = ({ place, platform }) =>
  place ? `${place.name}, ${place.street}, ${place.town}` : `Online${platform ? `, on ${platform}` : ""}`;
export const newest = (list, count) => list.slice(-count).reverse();

/** The pages of all years: up to 50 records on each. */
export const byYear = (records) => {
  const years = new Map();
  for (const record of records) {
    const year = record.date.slice(0, 4);
    if (!years.has(year)) years.set(year, []);
    years.get(year).push(record);
  }
  return [...years].flatMap(([year, items]) =>
    Array.from({ length: Math.ceil(items.length / 50) }, (_, part) => ({
      year,
      part: part + 1,
      parts: Math.ceil(items.length / 50),
      items: items.slice(part * 50, part * 50 + 50),
    })),
  );
};
