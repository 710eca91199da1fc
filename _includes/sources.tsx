import type { Source } from "../src/model/site.ts";
import { london, longDate } from "../src/model/time.ts";
import { LinkAway } from "./link-away.tsx";

/** Where a page's facts come from. */
export function Sources({ sources }: { readonly sources: readonly Source[] }) {
  if (sources.length === 0) return null;
  return (
    <section class="aside" aria-labelledby="sources">
      <h2 class="govuk-heading-s" id="sources">
        Where this comes from
      </h2>
      <ul class="govuk-list">
        {sources.map(({ title, url, publisher, published }) => (
          <li>
            {publisher.name}: {url === undefined ? `“${title}”` : <LinkAway href={url}>{title}</LinkAway>}
            {published === undefined ? " (date not published)" : `, ${longDate(london(published))}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
