import { subscriptionLinks } from "../src/formats/calendar-links.ts";
import { webcal } from "../src/model/addresses.ts";
import type { Site } from "../src/model/site.ts";
import { CompanyLinks } from "./add-to-calendar.tsx";

export interface SubscribeProps {
  readonly site: Site;
  /** What a calendar app is to call it, after the site's name. */
  readonly title: string;
  /** What tells its links from others of the page. */
  readonly of: string;
  /** The calendar's address, from the site's root. */
  readonly href: string;
}

/** Every way to subscribe to a calendar. */
export const Subscribe = ({ site, title, of, href }: SubscribeProps) => (
  <ul class="govuk-list govuk-list--bullet">
    <li>
      <a class="govuk-link" href={webcal(site, href)}>
        Apple Calendar or another app<span class="govuk-visually-hidden">: {of}</span>
      </a>
    </li>
    <CompanyLinks links={subscriptionLinks(site, `${site.settings.name}: ${title}`, href)} of={of} />
    <li>
      <a class="govuk-link" href={href} download>
        Download the file<span class="govuk-visually-hidden"> of {of}</span>
      </a>
      , which stays as it is now
    </li>
  </ul>
);

/** What nobody may rely on: how soon a calendar app looks again. */
export const refreshWords =
  "Many calendar apps look for changes only every 12 to 24 hours, and some never do. Look at the event’s page before you set out.";
