import type { Contact } from "../src/model/site.ts";
import { LinkAway } from "./link-away.tsx";
import { NotPublished } from "./not-published.tsx";
import { hoursText, phoneText } from "./text.ts";

/** The ways to reach a contact, as links. */
export function ContactLinks({
  contact: { phone, email, url, urlText, hours = [] },
}: {
  readonly contact: Contact;
}) {
  return (
    <ul class="govuk-list">
      {email !== undefined && (
        <li>
          Email:{" "}
          <a class="govuk-link" href={`mailto:${email}`}>
            {email}
          </a>
        </li>
      )}
      {phone !== undefined && (
        <li>
          Phone:{" "}
          <a class="govuk-link" href={`tel:${phone}`}>
            {phoneText(phone)}
          </a>
        </li>
      )}
      {hours.map((each) => (
        <li>{hoursText(each)}</li>
      ))}
      {url !== undefined && (
        <li>
          <LinkAway href={url}>{urlText ?? new URL(url).hostname}</LinkAway>
        </li>
      )}
    </ul>
  );
}

/** Whose contact it is, how to reach them, and what was not published. What it is for is the heading above it. */
export function ContactBlock({ contact }: { readonly contact: Contact }) {
  const { organisation, phone, email, url, gaps = [] } = contact;
  return (
    <>
      <p class="govuk-body">{organisation.name}</p>
      {(phone ?? email ?? url) !== undefined && <ContactLinks contact={contact} />}
      <NotPublished gaps={gaps} />
    </>
  );
}
