import { markdown, newest, news, site } from "../../records.js";
import { escaped } from "../../xml.js";

const entry = ({ id, title, date, description, body }) =>
  `<entry><id>http://localhost:8080/news/${id}/</id><title>${escaped(title)}</title><link href="http://localhost:8080/news/${id}/"/><updated>${date}T00:00:00Z</updated><summary>${escaped(description)}</summary><content type="html">${escaped(markdown(body))}</content></entry>`;

export const GET = () => {
  const items = newest(news, 50);
  return new Response(
    `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB"><title>${escaped(site.title)}: news</title><id>http://localhost:8080/news/</id><link rel="self" href="http://localhost:8080/news/atom.xml"/><updated>${items[0].date}T00:00:00Z</updated>\n${items.map(entry).join("\n")}</feed>\n`,
  );
};
