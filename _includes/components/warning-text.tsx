import type { ComponentChildren } from "preact";
import { classNames, type ElementOptions } from "./attributes.ts";

export interface WarningTextProps extends ElementOptions {
  text: ComponentChildren;
  /** Read out in place of the icon. Defaults to "Warning". */
  iconFallbackText?: string | undefined;
}

export function WarningText({ text, iconFallbackText, classes, attributes }: WarningTextProps) {
  return (
    <div {...attributes} class={classNames("govuk-warning-text", classes)}>
      <span class="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong class="govuk-warning-text__text">
        <span class="govuk-visually-hidden">{iconFallbackText || "Warning"}</span> {text}
      </strong>
    </div>
  );
}
