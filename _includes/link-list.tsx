export interface LinkListProps {
  readonly links: readonly { readonly text: string; readonly href: string }[];
  /** Instead of a bulleted list's. */
  readonly classes?: string | undefined;
}

export function LinkList({ links, classes = "govuk-list govuk-list--bullet" }: LinkListProps) {
  return (
    <ul class={classes}>
      {links.map(({ text, href }) => (
        <li>
          <a class="govuk-link" href={href}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
