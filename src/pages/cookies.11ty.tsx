import type { ComponentChildren } from "preact";
import { LinkAway } from "../../_includes/link-away.tsx";
import { NotPublished } from "../../_includes/not-published.tsx";
import { Page } from "../../_includes/page.tsx";
import { Reviewed } from "../../_includes/reviewed.tsx";
import { ScrollingTable } from "../../_includes/scrolling-table.tsx";
import { Sources } from "../../_includes/sources.tsx";
import { StorageLaw } from "../../_includes/storage-law.tsx";
import { StorageProof } from "../../_includes/storage-proof.tsx";
import { exceptionText, keptForText, listText, sentence } from "../../_includes/text.ts";
import type {
  CouncilStorage,
  LinkedStorage,
  OwnStorage,
  ServiceStorage,
  StorageList,
} from "../model/site.ts";
import { page } from "../template.ts";

export default page((view) => {
  const { storage, storageTypes, settings } = view.site;
  const { own, linked, council, services } = storage;
  return (
    <Page
      view={view}
      title="Cookies"
      description="Everything that is stored on your device by this website, by the council’s own website, and by the services they lead to."
      crumbs={[]}
    >
      <h1 class="govuk-heading-xl">Cookies</h1>
      <p class="govuk-body-l">
        Cookies and other storage are small pieces of information that a website leaves on your phone, tablet
        or computer. This page lists them in 4 parts: this website, websites that it links to for calendars,{" "}
        {settings.council.name}’s own website, and other services.
      </p>
      <p class="govuk-body">
        On every page of this website, a link says “may store things” if it leads to a website in the third or
        fourth part. Beside the links for calendars, a sentence says it of all of them.
      </p>
      <List list={own}>
        {own.rows.length > 0 && <OwnTable rows={own.rows} />}
        <StorageProof proof={own.proof} isEmpty={own.rows.length === 0} />
      </List>
      <StorageLaw isEmpty={own.rows.length === 0} />
      <List list={linked}>{linked.rows.length > 0 && <LinkedTable rows={linked.rows} />}</List>
      <List list={council}>
        <dl class="govuk-summary-list">
          {storageTypes.map(({ name, definition }) => (
            <div class="govuk-summary-list__row">
              <dt class="govuk-summary-list__key">{name}</dt>
              <dd class="govuk-summary-list__value">{definition}</dd>
            </div>
          ))}
        </dl>
        <CouncilTable rows={council.rows} />
      </List>
      <List list={services}>
        <ServicesTable rows={services.rows} />
      </List>
      <Sources
        sources={[...new Set([...own.sources, ...linked.sources, ...council.sources, ...services.sources])]}
      />
    </Page>
  );
});

interface ListProps {
  readonly list: StorageList<unknown>;
  readonly children: ComponentChildren;
}

/** A list with what is true of it as a whole, before and after its table. */
function List({ list: { id, title, introduction, howToChange = [], gaps, review }, children }: ListProps) {
  return (
    <section aria-labelledby={id}>
      <h2 class="govuk-heading-l" id={id}>
        {title}
      </h2>
      {introduction.map((text) => (
        <p class="govuk-body">{text}</p>
      ))}
      {children}
      {howToChange.length > 0 && <h3 class="govuk-heading-m">How to change it</h3>}
      {howToChange.map((text) => (
        <p class="govuk-body">{text}</p>
      ))}
      <NotPublished gaps={gaps} />
      <Reviewed {...review} />
    </section>
  );
}

const Note = ({ note }: { readonly note: string | undefined }) =>
  note === undefined ? null : <span class="note">{note}</span>;

const OwnTable = ({ rows }: { readonly rows: readonly OwnStorage[] }) => (
  <ScrollingTable
    caption="Stored by this website"
    head={[
      { text: "Name" },
      { text: "What it is" },
      { text: "Who keeps it" },
      { text: "What it is for" },
      { text: "How long it is kept" },
      { text: "Why it needs no consent" },
      { text: "How to remove it, or say no to it" },
    ]}
    rows={rows.map((row) => [
      { text: row.name },
      { text: sentence(row.mechanism) },
      { text: row.host ?? "This website" },
      {
        text: (
          <>
            {row.purpose}
            <Note note={row.note} />
          </>
        ),
      },
      { text: keptForText(row.duration) },
      { text: exceptionText(row.exception) },
      {
        text: (
          <>
            {row.howToClear}
            {"howToObject" in row.exception && <span class="note">{row.exception.howToObject}</span>}
          </>
        ),
      },
    ])}
  />
);

const LinkedTable = ({ rows }: { readonly rows: readonly LinkedStorage[] }) => (
  <ScrollingTable
    caption="Stored by websites that this website links to"
    head={[
      { text: "Service" },
      { text: "What it is for", classes: "widest" },
      { text: "Cookies it sets" },
      { text: "How long they are kept" },
      { text: "What the company says" },
    ]}
    rows={rows.map((row) => [
      { text: `${row.service} (${listText(row.hosts)})` },
      {
        text: (
          <>
            {row.purpose}
            <Note note={row.note} />
          </>
        ),
      },
      { text: cookiesText(row.cookies) },
      { text: keptForText(row.duration) },
      {
        text: (
          <a class="govuk-link" href={row.url}>
            What {row.company} says it stores, on {new URL(row.url).hostname}
          </a>
        ),
      },
    ])}
  />
);

const cookiesText = (cookies: readonly string[]): string =>
  cookies.length === 0 ? "Not published" : listText(cookies);

const CouncilTable = ({ rows }: { readonly rows: readonly CouncilStorage[] }) => (
  <ScrollingTable
    caption="Cookies on the council’s own website"
    head={[
      { text: "Name" },
      { text: "Type" },
      { text: "What it is for", classes: "widest" },
      { text: "How long it is kept" },
    ]}
    rows={rows.map((row) => [
      {
        text: (
          <>
            {row.name}
            {row.namePattern !== undefined && <span class="note">Pattern: {row.namePattern}</span>}
          </>
        ),
      },
      { text: row.type.name },
      {
        text: (
          <>
            {row.purpose}
            {row.host !== undefined && ` Set by ${row.host}.`}
            <Note note={row.note} />
          </>
        ),
      },
      { text: keptForText(row.duration) },
    ])}
  />
);

const ServicesTable = ({ rows }: { readonly rows: readonly ServiceStorage[] }) => (
  <ScrollingTable
    caption="Cookies that other services set"
    head={[
      { text: "Service" },
      { text: "What it is for", classes: "widest" },
      { text: "Cookies it sets" },
      { text: "How long they are kept" },
      { text: "More information" },
    ]}
    rows={rows.map((row) => [
      { text: row.service },
      {
        text: (
          <>
            {row.purpose}
            {row.alsoUsedBy !== undefined && ` Also used by ${listText(row.alsoUsedBy)}.`}
            <Note note={row.note} />
          </>
        ),
      },
      { text: cookiesText(row.cookies) },
      { text: keptForText(row.duration) },
      {
        text: (
          <>
            {row.moreInformation ?? "Not published"}
            {row.url !== undefined && (
              <>
                {" "}
                <LinkAway href={row.url}>
                  What {row.service} says, on {new URL(row.url).hostname}
                </LinkAway>
              </>
            )}
          </>
        ),
      },
    ])}
  />
);
