import type { News } from "../src/model/site.ts";
import { Card, Cards } from "./card.tsx";
import { publishedText, sentence } from "./text.ts";

export interface NewsListProps {
  readonly news: readonly News[];
  readonly headingLevel?: 2 | 3 | undefined;
}

export function NewsList({ news, headingLevel }: NewsListProps) {
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
        </Card>
      ))}
    </Cards>
  );
}
