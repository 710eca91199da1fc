import type { DateTime } from "luxon";
import type { News } from "../src/model/site.ts";
import { expiryOf } from "../src/model/state.ts";
import { Card, Cards } from "./card.tsx";
import { Tag } from "./components/tag.tsx";
import { publishedText, sentence } from "./text.ts";
import { From } from "./timed.tsx";

export interface NewsListProps {
  readonly news: readonly News[];
  readonly now: DateTime<true>;
  readonly headingLevel?: 2 | 3 | undefined;
}

export function NewsList({ news, now, headingLevel }: NewsListProps) {
  return (
    <Cards>
      {news.map((item) => (
        <Card
          href={item.url}
          title={item.title}
          meta={sentence(`${"on" in item.published ? "" : "published "}${publishedText(item)}`)}
          headingLevel={headingLevel}
        >
          <p class="govuk-body">{item.summary}</p>
          {item.current && (
            <From at={expiryOf(item)} now={now}>
              <Tag text="No longer current" classes="govuk-tag--grey" />
            </From>
          )}
        </Card>
      ))}
    </Cards>
  );
}
