export interface LinkListProps {
  readonly links: readonly { readonly text: string; readonly href: string }[];
}

export function LinkList({ links }: LinkListProps) {
  return (
    <ul class="govuk-list govuk-list--bullet">
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
