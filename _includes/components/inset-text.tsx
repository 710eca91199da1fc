import type { ComponentChildren } from "preact";
import { classNames, type ElementOptions } from "./attributes.ts";

export interface InsetTextProps extends ElementOptions {
  text: ComponentChildren;
  id?: string | undefined;
}

export function InsetText({ text, id, classes, attributes }: InsetTextProps) {
  return (
    <div id={id} {...attributes} class={classNames("govuk-inset-text", classes)}>
      {text}
    </div>
  );
}
