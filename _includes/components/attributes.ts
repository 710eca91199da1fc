/**
 * HTML attributes a caller adds to an element a component writes, for example data attributes.
 * Booleans are written "true" or "false" on `aria-*` and `data-*`, and make any other attribute present or
 * absent; undefined leaves the attribute out.
 *
 * In the components' tags, what is always written stands after `{...attributes}`, so that nothing a caller adds
 * can take a class or an accessible name away; what may be absent stands before it, so that its absence takes
 * nothing away from the caller.
 */
export type HtmlAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** The two options nearly every GOV.UK Frontend element takes. */
export interface ElementOptions {
  classes?: string | undefined;
  attributes?: HtmlAttributes | undefined;
}

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** What lists of items skip, as upstream does, so that they can be written with conditions in them. */
export type Falsy = null | undefined | false | "";

export function classNames(...names: readonly (string | Falsy)[]): string {
  return names.filter(Boolean).join(" ");
}
