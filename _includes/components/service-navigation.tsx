import type { ComponentChildren } from "preact";
import { classNames, type ElementOptions, type Falsy, type HtmlAttributes } from "./attributes.ts";

export interface ServiceNavigationItem {
  text: ComponentChildren;
  href?: string | undefined;
  /** The user is on this page. Takes precedence over `active`. */
  current?: boolean | undefined;
  /** The user is on a page within this item's group of pages. */
  active?: boolean | undefined;
  /** Added to the link; an item without `href` has none. */
  attributes?: HtmlAttributes | undefined;
}

export interface ServiceNavigationSlots {
  start?: ComponentChildren;
  /**
   * Always an object: upstream also takes the content bare, but preact's children are objects too, and the two
   * could not be told apart.
   */
  end?: ServiceNavigationEndSlot | undefined;
  navigationStart?: ComponentChildren;
  navigationEnd?: ComponentChildren;
}

export interface ServiceNavigationEndSlot {
  text: ComponentChildren;
  /** "inline" sets the slot on the navigation's own line where there is room, instead of below it. */
  align?: "inline" | undefined;
}

export interface ServiceNavigationProps extends ElementOptions {
  navigation?: readonly (ServiceNavigationItem | Falsy)[] | undefined;
  serviceName?: string | undefined;
  serviceUrl?: string | undefined;
  /** Names the landmark around a service name or a slot. Defaults to "Service information". */
  ariaLabel?: string | undefined;
  /** Defaults to "Menu". */
  menuButtonText?: string | undefined;
  /** What screen readers call the menu button, where `menuButtonText` is not enough. */
  menuButtonLabel?: string | undefined;
  /** Names the navigation landmark. Defaults to `menuButtonText`. */
  navigationLabel?: string | undefined;
  /** Defaults to "navigation". */
  navigationId?: string | undefined;
  navigationClasses?: string | undefined;
  /** Defaults to true where there is more than one navigation item. */
  collapseNavigationOnMobile?: boolean | undefined;
  slots?: ServiceNavigationSlots | undefined;
}

export function ServiceNavigation({
  navigation = [],
  serviceName,
  serviceUrl,
  ariaLabel = "Service information",
  menuButtonText,
  menuButtonLabel,
  navigationLabel,
  navigationId,
  navigationClasses,
  collapseNavigationOnMobile,
  slots,
  classes,
  attributes,
}: ServiceNavigationProps) {
  const items = navigation.filter((item) => !!item);
  const toggleText = menuButtonText || "Menu";
  const listId = navigationId || "navigation";

  // The <nav> is a landmark by itself: the container need only be one where it groups more than that.
  const isLandmark = Boolean(serviceName || slots?.start || slots?.end?.text);
  const Container = isLandmark ? "section" : "div";

  return (
    <Container
      aria-label={isLandmark ? ariaLabel : undefined}
      {...attributes}
      class={classNames("govuk-service-navigation", classes)}
      data-module="govuk-service-navigation"
    >
      <div
        class={classNames(
          "govuk-width-container",
          slots?.end?.align === "inline" && "govuk-service-navigation__inlining-container",
        )}
      >
        {slots?.start}
        <div class="govuk-service-navigation__container">
          {serviceName && (
            <span class="govuk-service-navigation__service-name">
              {serviceUrl ? (
                <a href={serviceUrl} class="govuk-service-navigation__link">
                  {serviceName}
                </a>
              ) : (
                <span class="govuk-service-navigation__text">{serviceName}</span>
              )}
            </span>
          )}
          {(items.length > 0 || slots?.navigationStart || slots?.navigationEnd) && (
            <nav
              aria-label={navigationLabel || toggleText}
              class={classNames("govuk-service-navigation__wrapper", navigationClasses)}
            >
              {(collapseNavigationOnMobile ?? items.length > 1) && (
                // biome-ignore lint/a11y/noAriaHiddenOnFocusable: `hidden` keeps the focus out; the script lifts both.
                <button
                  type="button"
                  class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
                  aria-controls={listId}
                  aria-label={menuButtonLabel && menuButtonLabel !== toggleText ? menuButtonLabel : undefined}
                  hidden
                  aria-hidden="true"
                >
                  {toggleText}
                </button>
              )}
              <ul class="govuk-service-navigation__list" id={listId}>
                {slots?.navigationStart}
                {items.map((item) => (
                  <NavigationItem {...item} />
                ))}
                {slots?.navigationEnd}
              </ul>
            </nav>
          )}
        </div>
        {slots?.end?.text}
      </div>
    </Container>
  );
}

function NavigationItem({ text, href, current, active, attributes }: ServiceNavigationItem) {
  const isActive = current || active;
  const ariaCurrent = current ? "page" : active ? "true" : undefined;
  // <strong> still tells the active item where users override colours or styles.
  const content = isActive ? <strong class="govuk-service-navigation__active-fallback">{text}</strong> : text;

  return (
    <li
      class={classNames(
        "govuk-service-navigation__item",
        isActive && "govuk-service-navigation__item--active",
      )}
    >
      {href ? (
        <a aria-current={ariaCurrent} {...attributes} class="govuk-service-navigation__link" href={href}>
          {content}
        </a>
      ) : (
        <span class="govuk-service-navigation__text" aria-current={ariaCurrent}>
          {content}
        </span>
      )}
    </li>
  );
}
