import type { AriaRole, ComponentChildren } from "preact";
import { classNames, type ElementOptions, type HeadingLevel } from "./attributes.ts";

export interface NotificationBannerProps extends ElementOptions {
  /** A string is set as the banner's heading; markup stands as it is and brings its own headings. */
  text: ComponentChildren;
  /** Defaults to "Important", or "Success" where `type` is "success". */
  titleText?: ComponentChildren;
  /** Defaults to 2. */
  titleHeadingLevel?: HeadingLevel | undefined;
  /** Labels the banner, so it must be unique on the page. Defaults to "govuk-notification-banner-title". */
  titleId?: string | undefined;
  type?: "success" | undefined;
  /** Defaults to "region", or "alert" where `type` is "success". */
  role?: AriaRole | undefined;
  /** Keeps the script from moving the keyboard focus to an alert when the page loads. */
  disableAutoFocus?: boolean | undefined;
}

export function NotificationBanner({
  text,
  titleText,
  titleHeadingLevel,
  titleId,
  type,
  role,
  disableAutoFocus,
  classes,
  attributes,
}: NotificationBannerProps) {
  const isSuccess = type === "success";
  const headingId = titleId || "govuk-notification-banner-title";
  const Heading = `h${titleHeadingLevel || 2}` as const;

  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: the role is there, only not known before it renders.
    <div
      data-disable-auto-focus={disableAutoFocus}
      {...attributes}
      class={classNames(
        "govuk-notification-banner",
        isSuccess && "govuk-notification-banner--success",
        classes,
      )}
      role={role || (isSuccess ? "alert" : "region")}
      aria-labelledby={headingId}
      data-module="govuk-notification-banner"
    >
      <div class="govuk-notification-banner__header">
        <Heading class="govuk-notification-banner__title" id={headingId}>
          {titleText || (isSuccess ? "Success" : "Important")}
        </Heading>
      </div>
      <div class="govuk-notification-banner__content">
        {typeof text === "string" ? <p class="govuk-notification-banner__heading">{text}</p> : text}
      </div>
    </div>
  );
}
