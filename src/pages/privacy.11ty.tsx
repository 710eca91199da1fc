import { ContactLinks } from "../../_includes/contact.tsx";
import { LinkAway } from "../../_includes/link-away.tsx";
import { Page } from "../../_includes/page.tsx";
import { Reviewed } from "../../_includes/reviewed.tsx";
import { page } from "../template.ts";

export default page((view) => {
  const { settings } = view.site;
  return (
    <Page
      view={view}
      title="Privacy"
      description="What this website stores on your device, what is seen when you read a page, and what happens if you write to the council."
      crumbs={[]}
    >
      <h1 class="govuk-heading-xl">Privacy</h1>
      <p class="govuk-body-l">
        You can read all of this website without telling us who you are. It has no forms, no accounts and no
        adverts, and it does not count or follow its visitors.
      </p>
      <h2 class="govuk-heading-l">What this website stores on your device</h2>
      <p class="govuk-body">
        See{" "}
        <a class="govuk-link" href="/cookies/">
          the full list of cookies and other storage
        </a>
        .
      </p>
      <h2 class="govuk-heading-l">What the computers that send you the pages see</h2>
      <p class="govuk-body">
        When your browser asks for a page, the computers that send it see your internet address, the page you
        asked for and what kind of browser you have. They need this to answer. How long they keep it depends
        on the company that runs them.
      </p>
      <h2 class="govuk-heading-l">If you write to the council or ring it</h2>
      <p class="govuk-body">
        {settings.council.name} then has what you tell it, and is responsible for keeping it safe. You have
        the right to ask what it holds about you, to have mistakes put right, and to object. These contacts
        were published for questions about the strategy:
      </p>
      <ContactLinks contact={settings.contact} />
      <ContactLinks contact={settings.contactPhone} />
      <p class="govuk-body">
        If you are not happy with the answer,{" "}
        <LinkAway href="https://ico.org.uk/make-a-complaint/">
          complain to the Information Commissioner’s Office
        </LinkAway>
        , which enforces the law on personal information.
      </p>
      <h2 class="govuk-heading-l">Links to other websites</h2>
      <p class="govuk-body">
        When you follow a link to another website, that website’s own privacy notice applies. It does not
        learn which page you came from, only that you came from this website.
      </p>
      <Reviewed last={settings.privacyReviewed} next={settings.privacyNextReview} />
    </Page>
  );
});
