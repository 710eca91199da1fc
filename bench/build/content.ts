/** The records of a folder as the peers take them: for Hugo a file a record, for the others one file of them all. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { accessAnswers } from "../../src/model/access.ts";
import { newsOf, type Site } from "../../src/model/site.ts";
import { styleSheet } from "../../src/styles/style-sheet.ts";

const MENU = [
  { text: "Strategies", href: "/strategies/" },
  { text: "Events", href: "/events/" },
  { text: "News", href: "/news/" },
  { text: "Feeds and calendars", href: "/feeds/" },
];

const ABOUT = ["accessibility-statement", "contact", "cookies", "data", "privacy", "site-map"].map((id) => ({
  text: id.replaceAll("-", " "),
  href: `/${id}/`,
}));

type Fields = Readonly<Record<string, unknown>>;

/** What the peers' pages say of the site as a whole. */
const sharedOf = (site: Site) => ({
  title: site.settings.name,
  description: site.settings.description,
  menu: MENU,
  about: ABOUT,
  strategies: Object.fromEntries(site.strategies.map(({ id, name, url }) => [id, { name, url }])),
  sources: Object.fromEntries(
    site.sources.map(({ id, title, url, publisher }) => [id, { title, url, publisher: publisher.name }]),
  ),
});

/** Each event and each news item with what it has to do with others, since peers link no records by themselves. */
function recordsOf(site: Site): { events: Fields[]; news: Fields[] } {
  const { events, news } = site.records;
  return {
    events: site.eventPages.map((event) => ({
      ...events.get(event.id)?.record,
      id: event.id,
      date: event.end.toISODate(),
      description: event.summary,
      access: "access" in event ? accessAnswers(event.access) : [],
      news: newsOf(site, event).map(({ id }) => id),
    })),
    // Oldest first, as events are.
    news: site.news.toReversed().map((item) => ({
      ...news.get(item.id)?.record,
      id: item.id,
      date: item.date.toISODate(),
      description: item.summary,
    })),
  };
}

/** Writes what every peer is built from into a folder. */
export async function writePeersContent(site: Site, folder: string): Promise<void> {
  const [records, css, shared] = [recordsOf(site), await styleSheet(), sharedOf(site)];
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "site.css"), css);
  writeFileSync(join(folder, "records.json"), JSON.stringify({ site: shared, css, ...records }));
  const { title, ...params } = shared;
  writeFileSync(join(folder, "hugo.json"), JSON.stringify({ title, params }));
  for (const kind of ["events", "news"] as const) {
    const inner = join(folder, "content", kind);
    mkdirSync(inner, { recursive: true });
    const heading = { title: kind === "events" ? "Events" : "News", description: shared.description };
    writeFileSync(join(inner, "_index.md"), `${JSON.stringify(heading)}\n`);
    for (const { id, body = [], ...fields } of records[kind]) {
      const years = {
        [kind === "events" ? "eventyears" : "newsyears"]: [String(fields["date"]).slice(0, 4)],
      };
      const matter = JSON.stringify({ ...fields, ...years }, undefined, 2);
      writeFileSync(
        join(inner, `${String(id)}.md`),
        `${matter}\n\n${(body as readonly string[]).join("\n\n")}\n`,
      );
    }
  }
}
