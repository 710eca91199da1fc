import { ContactBlock } from "../../_includes/contact.tsx";
import { Page } from "../../_includes/page.tsx";
import { Reviewed } from "../../_includes/reviewed.tsx";
import { Sources } from "../../_includes/sources.tsx";
import { london, shortDate } from "../model/time.ts";
import { page } from "../template.ts";

export default page((view) => {
  const { settings, contacts } = view.site;
  const first = [settings.contact, settings.contactPhone];
  const others = contacts.filter((contact) => !first.includes(contact));
  return (
    <Page
      view={view}
      title="Contact"
      description={`Who to write to or ring about ${settings.name}, and when the phone is answered.`}
      crumbs={[]}
    >
      <h1 class="govuk-heading-xl">Contact</h1>
      {[...first, ...others].map((contact) => (
        <section aria-labelledby={contact.id}>
          <h2 class="govuk-heading-m" id={contact.id}>
            {contact.purpose}
          </h2>
          <ContactBlock contact={contact} />
          <p class="govuk-body">True on {shortDate(london(contact.asOf))}. It may have changed since.</p>
          <Reviewed next={contact.nextReview} />
        </section>
      ))}
      <Sources sources={[...new Set(contacts.flatMap(({ sources }) => sources))]} />
    </Page>
  );
});
