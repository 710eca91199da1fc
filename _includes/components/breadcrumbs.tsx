import type { ComponentChildren } from "preact";
import { classNames, type ElementOptions, type HtmlAttributes } from "./attributes.ts";

export interface BreadcrumbsItem {
  text: ComponentChildren;
  /** Without one the item is plain text, marked as the current page. */
  href?: string | undefined;
  /** Added to the link; an item without `href` has none. */
  attributes?: HtmlAttributes | undefined;
}

export interface BreadcrumbsProps extends ElementOptions {
  items: readonly BreadcrumbsItem[];
  /** Shows only the first and the last item on small screens. */
  collapseOnMobile?: boolean | undefined;
  /** Names the landmark to screen readers. Defaults to "Breadcrumb". */
  labelText?: string | undefined;
}

export function Breadcrumbs({
  items,
  collapseOnMobile,
  labelText = "Breadcrumb",
  classes,
  attributes,
}: BreadcrumbsProps) {
  return (
    <nav
      {...attributes}
      class={classNames(
        "govuk-breadcrumbs",
        classes,
        collapseOnMobile && "govuk-breadcrumbs--collapse-on-mobile",
      )}
      aria-label={labelText}
    >
      <ol class="govuk-breadcrumbs__list">
        {items.map((item) =>
          item.href ? (
            <li class="govuk-breadcrumbs__list-item">
              <a {...item.attributes} class="govuk-breadcrumbs__link" href={item.href}>
                {item.text}
              </a>
            </li>
          ) : (
            <li class="govuk-breadcrumbs__list-item" aria-current="page">
              {item.text}
            </li>
          ),
        )}
      </ol>
    </nav>
  );
}
