/** What search engines read of a page: schema.org as JSON-LD 1.1. Only what was published, as everywhere else. */
import type {
  BreadcrumbList,
  Event as EventData,
  NewsArticle,
  Organization,
  Place,
  Thing,
  WithContext,
} from "schema-dts";
import { correctedAt, lastChange } from "../model/corrections.ts";
import type { Event, News, Organisation, Roadshow, Site } from "../model/site.ts";
import { expiryOf } from "../model/state.ts";

const context = "https://schema.org";

/** An event, a livestream or, with only its deadline, a competition. Times are ISO 8601 with their offset. */
export const eventData = (site: Site, event: Event): WithContext<EventData> => ({
  "@context": context,
  "@type": "Event",
  name: event.title,
  description: event.summary,
  url: `${site.url}${event.url}`,
  eventStatus: `https://schema.org/${event.change === undefined ? "EventScheduled" : statuses[event.change.kind]}`,
  ...(event.start === undefined ? {} : { startDate: event.start.toISO({ suppressMilliseconds: true }) }),
  endDate: event.end.toISO({ suppressMilliseconds: true }),
  ...(event.kind === "competition" ? {} : whereabouts(site, event)),
  organizer: organization(site.settings.council),
  ...(event.cost === "free" ? { isAccessibleForFree: true } : {}),
});

const statuses = {
  cancelled: "EventCancelled",
  postponed: "EventPostponed",
  "moved-online": "EventMovedOnline",
} as const;

function whereabouts(
  site: Site,
  event: Exclude<Event, { kind: "competition" }>,
): Pick<EventData, "eventAttendanceMode" | "location"> {
  if (event.kind === "roadshow" && event.change?.kind !== "moved-online") {
    return { eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode", location: venue(event) };
  }
  return {
    eventAttendanceMode: "https://schema.org/OnlineEventAttendanceMode",
    // A virtual location must have an address: where joining has none, the page tells what is known of it.
    location: { "@type": "VirtualLocation", url: joinUrl(event) ?? `${site.url}${event.url}` },
  };
}

const joinUrl = (event: Event): string | undefined => {
  if (event.change?.kind === "moved-online") return event.change.url;
  return event.kind === "summit-livestream" ? event.joining?.url : undefined;
};

const venue = ({ place: { name, street, town, postcode } }: Roadshow): Place => ({
  "@type": "Place",
  name,
  address: {
    "@type": "PostalAddress",
    ...(street === undefined ? {} : { streetAddress: street }),
    addressLocality: town,
    ...(postcode === undefined ? {} : { postalCode: postcode }),
  },
});

const organization = ({ name, url }: Organisation): Organization => ({
  "@type": "Organization",
  name,
  ...(url === undefined ? {} : { url }),
});

/** A news item. Without a date where the source gives none. */
export const newsData = (site: Site, item: News): WithContext<NewsArticle> => ({
  "@context": context,
  "@type": "NewsArticle",
  headline: item.title,
  description: item.summary,
  url: `${site.url}${item.url}`,
  articleSection: item.category,
  ...publishedData(item),
  ...expiryData(item),
  ...changedData(item),
  author: [...new Set(item.sources.map(({ publisher }) => publisher))].map(organization),
  publisher: organization(site.settings.council),
});

/** The day, or the moment where the record has one. */
function publishedData({ published, date }: News): Pick<NewsArticle, "datePublished"> {
  if (!("on" in published)) return {};
  const { on, time } = published;
  return { datePublished: time === undefined ? on : date.toISO({ suppressMilliseconds: true }) };
}

/** When it last changed, and each correction of it. */
function changedData({ modified, corrections = [] }: News): Pick<NewsArticle, "dateModified" | "correction"> {
  const last = lastChange([modified], corrections);
  if (last === undefined) return {};
  return {
    dateModified: last.toISO({ suppressMilliseconds: true }),
    ...(corrections.length === 0
      ? {}
      : {
          correction: corrections.map((each) => ({
            "@type": "CorrectionComment" as const,
            text: each.what,
            datePublished:
              each.time === undefined ? each.date : correctedAt(each).toISO({ suppressMilliseconds: true }),
          })),
        }),
  };
}

/** From when it is no longer current. */
function expiryData(item: News): Pick<NewsArticle, "expires"> {
  const expiry = expiryOf(item);
  return expiry === undefined ? {} : { expires: expiry.toISO({ suppressMilliseconds: true }) };
}

/** @param crumbs from the home page to the page itself, each with its path from the site's root */
export const breadcrumbData = (
  site: Site,
  crumbs: readonly { readonly text: string; readonly href: string }[],
): WithContext<BreadcrumbList> => ({
  "@context": context,
  "@type": "BreadcrumbList",
  itemListElement: crumbs.map(({ text, href }, index) => ({
    "@type": "ListItem",
    position: index + 1,
    name: text,
    item: `${site.url}${href}`,
  })),
});

/**
 * The text of a `<script type="application/ld+json">`: JSON in which nothing can end the element or start a
 * comment in it (HTML Living Standard section 4.12.1.3). Not to be escaped again.
 */
export const toScript = (data: WithContext<Thing>): string =>
  JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
