import type { ComponentChildren } from "preact";

export interface CardProps {
  readonly href: string;
  readonly title: string;
  /** A short line above the text: a date, a number, a status. */
  readonly meta?: ComponentChildren;
  readonly headingLevel?: 2 | 3 | undefined;
  readonly children?: ComponentChildren;
}

/** One of a grid of cards, all of it a target for a finger, with one link for a screen reader. */
export function Card({ href, title, meta, headingLevel = 3, children }: CardProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <li class="card">
      <Heading class="govuk-heading-s">
        <a class="govuk-link" href={href}>
          {title}
        </a>
      </Heading>
      {meta && <p class="card__meta">{meta}</p>}
      {children}
    </li>
  );
}

export function Cards({ children }: { readonly children: ComponentChildren }) {
  return <ul class="cards">{children}</ul>;
}
