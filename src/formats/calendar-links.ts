/**
 * Links that put an event, or a calendar to follow, into a calendar on the web. Neither company documents them in
 * full; what is used here is what their own buttons and the public notes on them agree on
 * (https://interactiondesignfoundation.github.io/add-event-to-calendar-docs/). Instants are told in Coordinated
 * Universal Time, which alone is clear on the night that the clocks go back.
 */
import { webcal } from "../model/addresses.ts";
import type { Event, LinkedStorage, Site } from "../model/site.ts";
import { utcText, zone } from "../model/time.ts";
import { type CalendarEntry, calendarEntry } from "./calendar-entry.ts";

export interface CalendarLink {
  /** The calendar's name, as its users know it. */
  readonly name: string;
  readonly href: string;
  /** What the site says of the company's website it leads to. */
  readonly storage: LinkedStorage;
}

/** Every calendar on the web that the site's list of storage has a row for: where nobody says what is stored, no link leads. */
export const eventLinks = (site: Site, event: Event): readonly CalendarLink[] => {
  const entry = calendarEntry(site, event);
  return listed(
    site,
    services.map(({ name, add }) => ({ name, href: add(entry) })),
  );
};

/** @param path the calendar's own address, from the site's root */
export const subscriptionLinks = (site: Site, name: string, path: string): readonly CalendarLink[] =>
  listed(
    site,
    services.map((service) => ({ name: service.name, href: service.subscribe(site, name, path) })),
  );

interface Service {
  readonly name: string;
  readonly add: (entry: CalendarEntry) => string;
  readonly subscribe: (site: Site, name: string, path: string) => string;
}

const google: Service = {
  name: "Google Calendar",
  add: ({ title, start, end, location, description }) =>
    address("https://calendar.google.com/calendar/render", {
      action: "TEMPLATE",
      text: title,
      dates: `${basic(utcText(start))}/${basic(utcText(end))}`,
      ctz: zone,
      details: description,
      location,
    }),
  // Google takes this address in its "webcal:" form only.
  subscribe: (site, _name, path) =>
    address("https://calendar.google.com/calendar/render", { cid: webcal(site, path) }),
};

/** Outlook on the web, which Microsoft runs at one address for people and at another for organisations. */
const outlook = (name: string, origin: string): Service => ({
  name,
  add: ({ title, start, end, location, description }) =>
    address(`${origin}/calendar/0/deeplink/compose`, {
      path: "/calendar/action/compose",
      rru: "addevent",
      startdt: utcText(start),
      enddt: utcText(end),
      subject: title,
      body: description,
      location,
    }),
  subscribe: (site, calendarName, path) =>
    address(`${origin}/calendar/0/addfromweb`, { url: `${site.url}${path}`, name: calendarName }),
});

const services: readonly Service[] = [
  google,
  outlook("Outlook.com", "https://outlook.live.com"),
  outlook("Outlook for work or school", "https://outlook.office.com"),
];

function listed(site: Site, links: readonly Omit<CalendarLink, "storage">[]): readonly CalendarLink[] {
  return links.flatMap((link) => {
    const { hostname } = new URL(link.href);
    const storage = site.storage.linked.rows.find(({ hosts }) => hosts.includes(hostname));
    return storage === undefined ? [] : [{ ...link, storage }];
  });
}

/** An address with a query. Spaces are written %20: Outlook shows a "+" as it is. */
const address = (base: string, query: Readonly<Record<string, string | undefined>>): string =>
  `${base}?${Object.entries(query)
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${encodeURIComponent(value)}`]))
    .join("&")}`;

/** "20250915T090000Z": the basic form of ISO 8601. */
const basic = (utc: string): string => utc.replace(/[-:]/g, "");
