import { type ComponentChildren, h } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Thing, WithContext } from "schema-dts";
import { breadcrumbData } from "../src/formats/structured-data.ts";
import type { Site } from "../src/model/site.ts";
import { isShown, turnsOfNotice } from "../src/model/state.ts";
import type { View } from "../src/template.ts";
import { Breadcrumbs } from "./components/breadcrumbs.tsx";
import { Footer } from "./footer.tsx";
import { type FeedLink, Head } from "./head.tsx";
import { Header } from "./header.tsx";
import { StoringHosts } from "./link-away.tsx";
import { Notice } from "./notice.tsx";
import { ShortForms, unexplained } from "./short-forms.tsx";
import { Timed } from "./timed.tsx";

export interface Crumb {
  readonly text: string;
  readonly href: string;
}

export interface PageProps {
  readonly view: View;
  /** The page's name, different from every other page's. */
  readonly title: string;
  /** What the page answers, in a sentence: for search engines and previews. */
  readonly description: string;
  /** The pages above this one, without the home page. Undefined on the home page, which has nothing above it. */
  readonly crumbs?: readonly Crumb[] | undefined;
  readonly kind?: "website" | "article" | undefined;
  /** Feeds of the page's own subject; the site's news feeds stand on every page. */
  readonly feeds?: readonly FeedLink[] | undefined;
  readonly structuredData?: readonly WithContext<Thing>[] | undefined;
  /** Stands above the main column, across the page's whole width. Its heading is the page's h1. */
  readonly hero?: ComponentChildren;
  readonly children: ComponentChildren;
}

export const newsFeeds: readonly FeedLink[] = [
  { href: "/news/atom.xml", title: "News (Atom)", type: "application/atom+xml" },
  { href: "/news/rss.xml", title: "News (RSS)", type: "application/rss+xml" },
  { href: "/news/feed.json", title: "News (JSON Feed)", type: "application/feed+json" },
];

/** With what the page gives to all that is in it, since this is a tree of its own. */
const markup = (children: ComponentChildren, { storingHosts }: Site): string =>
  renderToString(h(StoringHosts.Provider, { value: storingHosts, children }));

/** The frame of every page: head, header, breadcrumbs, notices, main content, footer. */
export function Page(props: PageProps) {
  const { view, title, description, crumbs, kind = "website", feeds = [], structuredData = [] } = props;
  const { site, url } = view;
  // Rendered ahead of the rest, to see which short forms it leaves unexplained.
  const content = markup(props.children, site);
  // Single spaces, which most are, stay what they are: looking at each took longer than all the rest.
  const words = `${markup(props.hero, site)} ${content}`
    .replace(/<[^>]*>/g, " ")
    .replace(/\s{2,}|[^\S ]/g, " ");
  const notices = site.notices.map((notice) => (
    <Timed now={site.now} turns={turnsOfNotice(notice)}>
      {(moment) => isShown(notice, moment) && <Notice notice={notice} />}
    </Timed>
  ));
  const isTimed = / data-(from|until)="/.test(`${markup(notices, site)} ${content}`);
  const trail = crumbs && [{ text: "Home", href: "/" }, ...crumbs];
  return (
    <html class="govuk-template" lang="en-GB">
      <Head
        view={view}
        title={title}
        description={description}
        kind={kind}
        feeds={[...newsFeeds, ...feeds]}
        structuredData={[
          ...(trail ? [breadcrumbData(site, [...trail, { text: title, href: url }])] : []),
          ...structuredData,
        ]}
      />
      <body class="govuk-template__body">
        <Header site={site} url={url} />
        {trail && (
          <div class="govuk-width-container">
            <Breadcrumbs items={trail.map(({ text, href }) => ({ text, href }))} />
          </div>
        )}
        <main id="main" tabIndex={-1}>
          <StoringHosts.Provider value={site.storingHosts}>{props.hero}</StoringHosts.Provider>
          <div class="govuk-width-container">
            <div class="govuk-main-wrapper">
              <StoringHosts.Provider value={site.storingHosts}>{notices}</StoringHosts.Provider>
              {/* biome-ignore lint/security/noDangerouslySetInnerHtml: preact has just rendered it. */}
              <div dangerouslySetInnerHTML={{ __html: content }} />
              <ShortForms terms={unexplained(words, site.terms)} />
            </div>
          </div>
        </main>
        <Footer site={site} />
        {isTimed && (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: our own compiled script, where escaping would break it.
          <script dangerouslySetInnerHTML={{ __html: view.script }} />
        )}
      </body>
    </html>
  );
}
