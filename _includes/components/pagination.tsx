import type { ComponentChildren } from "preact";
import { classNames, type ElementOptions, type Falsy, type HtmlAttributes } from "./attributes.ts";

export interface PaginationPage {
  number: number | string;
  href: string;
  current?: boolean | undefined;
  /** The link's whole accessible name, so it should hold the number. Defaults to "Page" and the number. */
  visuallyHiddenText?: string | undefined;
  attributes?: HtmlAttributes | undefined;
  ellipsis?: false | undefined;
}

/** Stands for the pages left out between two numbers; nothing is written where `ellipsis` is not true. */
export interface PaginationGap {
  ellipsis?: boolean | undefined;
  number?: undefined;
}

export interface PaginationLink {
  href: string;
  /** Defaults to "Previous page" or "Next page", with "page" visually hidden. */
  text?: ComponentChildren;
  /** Says underneath where the link goes. Written only where there are no `items`. */
  labelText?: string | undefined;
  attributes?: HtmlAttributes | undefined;
}

export interface PaginationProps extends ElementOptions {
  items?: readonly (PaginationPage | PaginationGap | Falsy)[] | undefined;
  previous?: PaginationLink | undefined;
  next?: PaginationLink | undefined;
  /** Defaults to "Pagination". */
  landmarkLabel?: string | undefined;
}

export function Pagination({ items, previous, next, landmarkLabel, classes, attributes }: PaginationProps) {
  const blockLevel = !items && Boolean(previous || next);

  return (
    <nav
      {...attributes}
      class={classNames("govuk-pagination", blockLevel && "govuk-pagination--block", classes)}
      aria-label={landmarkLabel || "Pagination"}
    >
      {previous && <ArrowLink type="prev" link={previous} blockLevel={blockLevel} />}
      {items && <ul class="govuk-pagination__list">{items.map((item) => item && <Item {...item} />)}</ul>}
      {next && <ArrowLink type="next" link={next} blockLevel={blockLevel} />}
    </nav>
  );
}

function Item(item: PaginationPage | PaginationGap) {
  if (item.ellipsis) {
    return <li class="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>;
  }

  if (item.number === undefined) {
    return null;
  }

  return (
    <li class={classNames("govuk-pagination__item", item.current && "govuk-pagination__item--current")}>
      <a
        aria-current={item.current ? "page" : undefined}
        {...item.attributes}
        class="govuk-link govuk-pagination__link"
        href={item.href}
        aria-label={item.visuallyHiddenText ?? `Page ${item.number}`}
      >
        {item.number}
      </a>
    </li>
  );
}

interface ArrowLinkProps {
  type: "prev" | "next";
  link: PaginationLink;
  blockLevel: boolean;
}

function ArrowLink({ type, link, blockLevel }: ArrowLinkProps) {
  const arrow = <Arrow type={type} />;
  // Beside numbered pages the arrows point outwards; stacked as blocks, they are aligned on the left.
  const arrowFirst = blockLevel || type === "prev";

  return (
    <div class={SIDES[type].side}>
      <a {...link.attributes} class="govuk-link govuk-pagination__link" href={link.href} rel={type}>
        {arrowFirst && arrow}
        <span
          class={classNames(
            "govuk-pagination__link-title",
            blockLevel && !link.labelText && "govuk-pagination__link-title--decorated",
          )}
        >
          {link.text || (
            <>
              {type === "prev" ? "Previous" : "Next"}
              <span class="govuk-visually-hidden"> page</span>
            </>
          )}
        </span>
        {blockLevel && link.labelText && (
          <>
            <span class="govuk-visually-hidden">:</span>
            <span class="govuk-pagination__link-label">{link.labelText}</span>
          </>
        )}
        {!arrowFirst && arrow}
      </a>
    </div>
  );
}

const SIDES = {
  prev: {
    side: "govuk-pagination__prev",
    icon: "govuk-pagination__icon--prev",
    arrow:
      "m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z",
  },
  next: {
    side: "govuk-pagination__next",
    icon: "govuk-pagination__icon--next",
    arrow:
      "m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z",
  },
};

function Arrow({ type }: { type: "prev" | "next" }) {
  return (
    <svg
      class={classNames("govuk-pagination__icon", SIDES[type].icon)}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={SIDES[type].arrow} />
    </svg>
  );
}
