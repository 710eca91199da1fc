import type { ComponentChildren } from "preact";
import { classNames, type ElementOptions } from "./attributes.ts";

export interface TagProps extends ElementOptions {
  text: ComponentChildren;
}

export function Tag({ text, classes, attributes }: TagProps) {
  return (
    <strong {...attributes} class={classNames("govuk-tag", classes)}>
      {text}
    </strong>
  );
}
