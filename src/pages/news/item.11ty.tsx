import { InsetText } from "../../../_includes/components/inset-text.tsx";
import { ContactBlock } from "../../../_includes/contact.tsx";
import { Corrections } from "../../../_includes/corrections.tsx";
import { EventList } from "../../../_includes/event-list.tsx";
import { LinkAway } from "../../../_includes/link-away.tsx";
import { NotPublished } from "../../../_includes/not-published.tsx";
import { Page } from "../../../_includes/page.tsx";
import { Person } from "../../../_includes/person.tsx";
import { Prose } from "../../../_includes/prose.tsx";
import { Sources } from "../../../_includes/sources.tsx";
import { closeText, publishedText } from "../../../_includes/text.ts";
import { From } from "../../../_includes/timed.tsx";
import { newsData } from "../../formats/structured-data.ts";
import { expiryOf } from "../../model/state.ts";
import { clockTime, london, shortDate } from "../../model/time.ts";
import { pages } from "../../template.ts";

export default pages(
  (site) => site.news,
  (view, item) => {
    const { published, modified, attachments = [] } = item;
    const events = item.summit === undefined ? item.events : [...item.events, item.summit.livestream];
    return (
      <Page
        view={view}
        title={item.title}
        description={item.summary}
        kind="article"
        crumbs={[{ text: "News", href: "/news/" }]}
        structuredData={[newsData(view.site, item)]}
      >
        <span class="govuk-caption-l">{item.category}</span>
        <h1 class="govuk-heading-xl">{item.title}</h1>
        <p class="govuk-body byline">
          Published {publishedText(item)}
          {modified !== undefined && `, last changed ${shortDate(modified)} at ${clockTime(modified)}`}
        </p>
        {item.current && (
          <From at={expiryOf(item)} now={view.site.now}>
            <InsetText
              text={`This news is no longer current. It was of use until ${closeText(item.current)}.`}
            />
          </From>
        )}
        {"note" in published && <p class="govuk-body">{published.note}</p>}
        {item.modifiedNote !== undefined && <p class="govuk-body">{item.modifiedNote}</p>}
        <Corrections corrections={item.corrections} />
        <p class="govuk-body-l">{item.summary}</p>
        <Prose body={item.body} />

        {item.people.length > 0 && (
          <>
            <h2 class="govuk-heading-m">People named</h2>
            <ul class="govuk-list govuk-list--bullet">
              {item.people.map((person) => (
                <li>
                  <Person person={person} /> (as of {shortDate(london(person.asOf))})
                </li>
              ))}
            </ul>
          </>
        )}
        {events.length > 0 && (
          <>
            <h2 class="govuk-heading-m">Events it announces</h2>
            <EventList now={view.site.now} events={events} />
          </>
        )}
        {attachments.length > 0 && (
          <>
            <h2 class="govuk-heading-m">Files</h2>
            <ul class="govuk-list govuk-list--bullet">
              {attachments.map(({ title, url, mediaType, bytes }) => (
                <li>
                  {url === undefined ? (
                    `${title} (its address is not in the text that was published)`
                  ) : (
                    <LinkAway href={url}>
                      {title} (
                      {[mediaType, bytes && `${Math.ceil(bytes / 1000)} kB`].filter(Boolean).join(", ")})
                    </LinkAway>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
        {item.contacts.length > 0 && (
          <>
            <h2 class="govuk-heading-m">Who it said to ask</h2>
            {item.contacts.map((contact) => (
              <>
                <h3 class="govuk-heading-s">{contact.purpose}</h3>
                <ContactBlock contact={contact} />
              </>
            ))}
          </>
        )}
        {item.notices.map(
          ({ id, title, text, shown }) =>
            // Any other stands at the top of every page while it is shown, and nowhere after.
            shown.kind === "archived" && (
              <section class="aside" aria-labelledby={`notice-${id}`}>
                <h2 class="govuk-heading-s" id={`notice-${id}`}>
                  A notice on the same page: {title}
                </h2>
                <p class="govuk-body">{text}</p>
                <p class="govuk-body">{shown.why}</p>
              </section>
            ),
        )}
        <NotPublished gaps={item.gaps} />
        <Sources sources={item.sources} />
      </Page>
    );
  },
);
