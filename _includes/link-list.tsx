import type { DateTime } from "luxon";
import { until } from "./timed.tsx";

export interface LinkListProps {
  readonly links: readonly {
    readonly text: string;
    readonly href: string;
    /** When it leaves the list, if ever. */
    readonly until?: DateTime<true> | undefined;
  }[];
  /** Instead of a bulleted list's. */
  readonly classes?: string | undefined;
}

export function LinkList({ links, classes = "govuk-list govuk-list--bullet" }: LinkListProps) {
  return (
    <ul class={classes}>
      {links.map((link) => (
        <li {...until(link.until)}>
          <a class="govuk-link" href={link.href}>
            {link.text}
          </a>
        </li>
      ))}
    </ul>
  );
}
