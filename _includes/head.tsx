import type { Thing, WithContext } from "schema-dts";
import { toScript } from "../src/formats/structured-data.ts";
import type { View } from "../src/template.ts";

export interface FeedLink {
  readonly href: string;
  readonly title: string;
  readonly type: "application/atom+xml" | "application/rss+xml" | "application/feed+json" | "text/calendar";
}

export interface HeadProps {
  readonly view: View;
  readonly title: string;
  readonly description: string;
  readonly kind: "website" | "article";
  readonly feeds: readonly FeedLink[];
  readonly structuredData: readonly WithContext<Thing>[];
}

export function Head({
  view: { site, url, css },
  title,
  description,
  kind,
  feeds,
  structuredData,
}: HeadProps) {
  const { name } = site.settings;
  const address = `${site.url}${url}`;
  return (
    <head>
      <meta charset="utf-8" />
      <title>{title === name ? name : `${title} – ${name}`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <meta name="description" content={description} />
      <meta name="theme-color" content="#14505c" />
      <meta name="color-scheme" content="light dark" />
      <link rel="canonical" href={address} />
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:type" content={kind} />
      <meta property="og:url" content={address} />
      <meta property="og:site_name" content={name} />
      <meta property="og:locale" content="en_GB" />
      {feeds.map(({ href, title: feedTitle, type }) => (
        <link rel="alternate" type={type} href={href} title={feedTitle} />
      ))}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own compiled style sheet, where escaping would break it. */}
      <style dangerouslySetInnerHTML={{ __html: css }} />
      {structuredData.map((data) => (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: toScript escapes what could end the element.
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: toScript(data) }} />
      ))}
    </head>
  );
}
