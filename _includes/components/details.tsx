import type { ComponentChildren } from "preact";
import { classNames, type ElementOptions } from "./attributes.ts";

export interface DetailsProps extends ElementOptions {
  summaryText: ComponentChildren;
  text: ComponentChildren;
  id?: string | undefined;
  open?: boolean | undefined;
}

export function Details({ summaryText, text, id, open, classes, attributes }: DetailsProps) {
  return (
    <details id={id} open={open} {...attributes} class={classNames("govuk-details", classes)}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{summaryText}</span>
      </summary>
      <div class="govuk-details__text">{text}</div>
    </details>
  );
}
