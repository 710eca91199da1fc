import { pageOfYear, type Year } from "../src/model/archive.ts";
import { Pagination } from "./components/pagination.tsx";

export interface YearPagesProps {
  readonly section: "events" | "news";
  readonly page: Year<unknown>;
}

/** Leads to the other pages of a year that has more than fit on one. */
export function YearPages({ section, page }: YearPagesProps) {
  const { year, part, parts } = page;
  if (parts === 1) return null;
  const to = (number: number) => ({ href: pageOfYear(section, year, number) });
  return (
    <Pagination
      landmarkLabel={`Pages of ${year}`}
      previous={part === 1 ? undefined : to(part - 1)}
      next={part === parts ? undefined : to(part + 1)}
      items={Array.from({ length: parts }, (_, index) => ({
        number: index + 1,
        current: index + 1 === part,
        ...to(index + 1),
      }))}
    />
  );
}
