import type { Site } from "../src/model/site.ts";
import { aboutLinks } from "./about-links.ts";
import { LinkList } from "./link-list.tsx";
import { phoneText } from "./text.ts";

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
        <LinkList links={aboutLinks} classes="site-footer__links" />
      </div>
    </footer>
  );
}
