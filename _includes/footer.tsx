import type { Site } from "../src/model/site.ts";
import { phoneText } from "./text.ts";

const links = [
  { text: "Accessibility statement", href: "/accessibility-statement/" },
  { text: "Cookies", href: "/cookies/" },
  { text: "Privacy", href: "/privacy/" },
  { text: "Contact", href: "/contact/" },
  { text: "Feeds and calendars", href: "/feeds/" },
  { text: "Open data", href: "/data/" },
  { text: "Site map", href: "/site-map/" },
];

export function Footer({ site: { settings } }: { readonly site: Site }) {
  const { email } = settings.contact;
  const { phone } = settings.contactPhone;
  return (
    <footer class="site-footer">
      <div class="govuk-width-container">
        <h2 class="govuk-heading-m">Ask about the strategy</h2>
        <p class="govuk-body">
          {email !== undefined && (
            <>
              Email{" "}
              <a class="govuk-link" href={`mailto:${email}`}>
                {email}
              </a>
            </>
          )}
          {email !== undefined && phone !== undefined && " or "}
          {phone !== undefined && (
            <>
              ring {settings.contactPhone.organisation.name} on{" "}
              <a class="govuk-link" href={`tel:${phone}`}>
                {phoneText(phone)}
              </a>{" "}
              (number published in {settings.contactPhone.asOf.slice(0, 4)})
            </>
          )}
          .
        </p>
        <ul class="site-footer__links">
          {links.map(({ text, href }) => (
            <li>
              <a class="govuk-link" href={href}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
}
