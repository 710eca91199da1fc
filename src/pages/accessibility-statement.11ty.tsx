import { ContactLinks } from "../../_includes/contact.tsx";
import { LinkAway } from "../../_includes/link-away.tsx";
import { Page } from "../../_includes/page.tsx";
import { london, longDate } from "../model/time.ts";
import { page } from "../template.ts";

/**
 * The sections that the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations
 * 2018 require, in the order of the government's model statement.
 */
export default page((view) => {
  const { site } = view;
  const { settings } = site;
  const { council, accessibility, name } = settings;
  return (
    <Page
      view={view}
      title="Accessibility statement"
      description={`How accessible ${name} is, what was tested, what to do if something stops you, and who enforces the law.`}
      crumbs={[]}
    >
      <h1 class="govuk-heading-xl">Accessibility statement</h1>
      <p class="govuk-body-l">
        This statement is about the website “{name}”, run for {council.name}. We want as many people as
        possible to be able to use it.
      </p>
      <p class="govuk-body">That means you should be able to:</p>
      <ul class="govuk-list govuk-list--bullet">
        <li>change colours, contrast and fonts with your browser or device</li>
        <li>zoom in to 400% without the text running off the screen</li>
        <li>get around the website with a keyboard or a switch</li>
        <li>get around the website with speech recognition software</li>
        <li>listen to the website with a screen reader</li>
        <li>read every page without a script, and with pictures and colours turned off</li>
      </ul>
      <p class="govuk-body">We have also made the text as simple as we can.</p>
      <p class="govuk-body">
        <LinkAway href="https://mcmw.abilitynet.org.uk/">
          AbilityNet has advice on making your device easier to use
        </LinkAway>{" "}
        if you have a disability.
      </p>

      <h2 class="govuk-heading-l">How accessible this website is</h2>
      <p class="govuk-body">
        We know of no part of this website that is not accessible. What we do not know yet:
      </p>
      <ul class="govuk-list govuk-list--bullet">
        <li>no disabled people have tested the website for us yet</li>
        <li>nobody has tested it with a screen reader yet</li>
      </ul>

      <h2 class="govuk-heading-l">Feedback and contact information</h2>
      <p class="govuk-body">
        Tell us if you find anything that is hard to use, or if you need something on this website in another
        format, such as large print, easy read, audio or British Sign Language (BSL):
      </p>
      <ContactLinks contact={settings.contact} />
      <ContactLinks contact={settings.contactPhone} />
      <p class="govuk-body">How quickly the council answers was not published.</p>

      <h2 class="govuk-heading-l">Enforcement procedure</h2>
      <p class="govuk-body">
        The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public Sector Bodies
        (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the “accessibility
        regulations”). If you are not happy with how we answer your complaint,{" "}
        <LinkAway href="https://www.equalityadvisoryservice.com/">
          contact the Equality Advisory and Support Service (EASS)
        </LinkAway>
        .
      </p>

      <h2 class="govuk-heading-l">Technical information about this website’s accessibility</h2>
      <p class="govuk-body">
        {council.name} is committed to making its website accessible, in accordance with the Public Sector
        Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.
      </p>
      <h3 class="govuk-heading-m">Compliance status</h3>
      <p class="govuk-body">
        This website is partially compliant with the{" "}
        <LinkAway href="https://www.w3.org/TR/WCAG22/">
          Web Content Accessibility Guidelines (WCAG) version 2.2
        </LinkAway>{" "}
        AA standard: we know of no failure, but have not finished testing.
      </p>

      <h2 class="govuk-heading-l">Non-accessible content</h2>
      <h3 class="govuk-heading-m">Non-compliance with the accessibility regulations</h3>
      <p class="govuk-body">We know of none.</p>
      <h3 class="govuk-heading-m">Disproportionate burden</h3>
      <p class="govuk-body">We claim none.</p>
      <h3 class="govuk-heading-m">Content that’s not within the scope of the accessibility regulations</h3>
      <p class="govuk-body">
        Pages link to documents and services on other organisations’ websites. We do not run those, and this
        statement is not about them.
      </p>

      <h2 class="govuk-heading-l">What we’re doing to improve accessibility</h2>
      <p class="govuk-body">
        A program checks every page each time the website changes, in a real browser: with a keyboard, on a
        phone, enlarged, in other colours and with other spacing. A change that makes a page fail is not
        published.
      </p>
      <p class="govuk-body">A program cannot tell everything. People must still judge:</p>
      <ul class="govuk-list govuk-list--bullet">
        <li>whether the words are true, kind and enough</li>
        <li>what each screen reader and each speech program makes of a page</li>
        <li>whether captions, transcripts and signing on other websites say what was said</li>
        <li>documents and services on other websites that we link to</li>
      </ul>
      <p class="govuk-body">
        Disabled people have not tested the website yet. That is what we want to do next.
      </p>

      <h2 class="govuk-heading-l">Preparation of this accessibility statement</h2>
      <p class="govuk-body">
        This statement was prepared on {longDate(london(accessibility.prepared))}. It was last reviewed on{" "}
        {longDate(london(accessibility.reviewed))}.
        {accessibility.nextReview !== undefined &&
          ` The next review is due by ${longDate(london(accessibility.nextReview))}.`}
      </p>
      <p class="govuk-body">
        People of the team that makes the website last tested it on {longDate(london(accessibility.tested))}{" "}
        against the WCAG 2.2 AA standard. They looked at every page on a narrow and a wide screen.
      </p>
      <p class="govuk-body">
        The program last checked every page when this version of the website was made, on {longDate(site.now)}
        .
      </p>
    </Page>
  );
});
