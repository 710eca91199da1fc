import { ContactLinks } from "../../_includes/contact.tsx";
import { LinkList } from "../../_includes/link-list.tsx";
import { Page } from "../../_includes/page.tsx";
import { page } from "../template.ts";

export default page((view) => {
  const { settings } = view.site;
  return (
    <Page view={view} title="Page not found" description="There is no page at this address." crumbs={[]}>
      <h1 class="govuk-heading-xl">Page not found</h1>
      <p class="govuk-body-l">There is no page at this address.</p>
      <p class="govuk-body">
        If you typed the address, check that it is right. If you pasted it, check that you copied all of it.
        If a link brought you here, please tell us.
      </p>
      <LinkList
        links={[
          { text: "Start at the home page", href: "/" },
          { text: "See all events", href: "/events/" },
          { text: settings.summit.title, href: settings.summit.url },
          { text: "Read the news", href: "/news/" },
          { text: "See every page in the site map", href: "/site-map/" },
        ]}
      />
      <ContactLinks contact={settings.contact} />
    </Page>
  );
}, "/404.html");
