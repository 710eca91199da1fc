import type { Term } from "../src/model/site.ts";

/** The short forms that a page's words use and never write out. */
export function unexplained(words: string, terms: readonly Term[]): readonly Term[] {
  const lower = words.toLowerCase();
  return terms.filter(({ short, full }) => uses(words, short) && !lower.includes(full.toLowerCase()));
}

/** As a word of its own, or in the plural. */
const uses = (words: string, short: string): boolean =>
  // Few pages use few of them, and a pattern for each is slow to make.
  words.includes(short) &&
  new RegExp(`(?<!\\w)${short.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}s?(?!\\w)`).test(words);

/** What those short forms stand for, at the end of the page: none is ever left unexplained. */
export function ShortForms({ terms }: { readonly terms: readonly Term[] }) {
  if (terms.length === 0) return null;
  return (
    <section aria-labelledby="short-forms">
      <h2 class="govuk-heading-s" id="short-forms">
        Short forms on this page
      </h2>
      <ul class="govuk-list">
        {terms.map(({ short, full, about }) => (
          <li>
            <strong>{short}</strong> means {full}.{about !== undefined && ` ${about}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
