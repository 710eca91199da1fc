import type { ComponentChildren } from "preact";
import { classNames, type ElementOptions } from "./attributes.ts";

export interface SkipLinkProps extends ElementOptions {
  text: ComponentChildren;
  /** Defaults to "#content". */
  href?: string | undefined;
}

export function SkipLink({ text, href, classes, attributes }: SkipLinkProps) {
  return (
    <a
      {...attributes}
      class={classNames("govuk-skip-link", classes)}
      href={href || "#content"}
      data-module="govuk-skip-link"
    >
      {text}
    </a>
  );
}
