import { type CalendarLink, eventLinks } from "../src/formats/calendar-links.ts";
import type { Event, Site } from "../src/model/site.ts";
import { isOff, isOver } from "../src/model/state.ts";
import { listText } from "./text.ts";
import { From, until } from "./timed.tsx";

export interface AddToCalendarProps {
  readonly site: Site;
  readonly event: Event;
}

/** Every way to put an event in a calendar, as long as people can still come; its file alone after that. */
export function AddToCalendar({ site, event }: AddToCalendarProps) {
  const { end } = event;
  const { now } = site;
  const file = `/events/${event.id}.ics`;
  const fileOnly = (
    <p class="govuk-body">
      <a class="govuk-link" href={file}>
        This event as a calendar file
      </a>
    </p>
  );
  if (isOff(event) || isOver(event, now)) return fileOnly;
  return (
    <>
      <section aria-labelledby="add-to-calendar" {...until(end)}>
        <h2 class="govuk-heading-l" id="add-to-calendar">
          Add to your calendar
        </h2>
        <ul class="govuk-list govuk-list--bullet">
          <li>
            <a class="govuk-link" href={file}>
              Apple Calendar
            </a>
          </li>
          <CompanyLinks links={eventLinks(site, event)} />
          <li>
            <a class="govuk-link" href={file} download>
              Download the file for another calendar
            </a>
          </li>
        </ul>
        <CalendarCompanies site={site} />
      </section>
      <From at={end} now={now}>
        {fileOnly}
      </From>
    </>
  );
}

export interface CompanyLinksProps {
  readonly links: readonly CalendarLink[];
  /** What tells these links from others of the page, for those who hear them one by one. */
  readonly of?: string;
}

/** Links to calendars on other companies' websites, which learn nothing of the page that they were followed from. */
export const CompanyLinks = ({ links, of }: CompanyLinksProps) => (
  <>
    {links.map(({ name, href }) => (
      <li>
        <a class="govuk-link" href={href} rel="noreferrer">
          {name}
          {of !== undefined && <span class="govuk-visually-hidden">: {of}</span>}
        </a>
      </li>
    ))}
  </>
);

/** Says of the links above it whose websites they open, and that these store things: by the site's own list. */
export function CalendarCompanies({ site }: { readonly site: Site }) {
  const { rows, id } = site.storage.linked;
  if (rows.length === 0) return null;
  const companies = [...new Set(rows.map(({ company }) => company))];
  return (
    <p class="govuk-body">
      The links to {listText(rows.map(({ service }) => service))} open another company’s website, which stores
      cookies on your device. See{" "}
      <a class="govuk-link" href={`/cookies/#${id}`}>
        what {listText(companies)} {companies.length === 1 ? "stores" : "store"}
      </a>
      .
    </p>
  );
}
