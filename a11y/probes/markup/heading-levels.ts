import { all, isExposed, nameOf, plain, quote } from "../../page/dom.ts";
import type { ReadingProbe, Seen } from "../../probe.ts";
import { type Heading, headings } from "./headings.ts";

/** Parts that have headings of their own, before and beside those of the page. */
const ASIDE =
  "header:not(main header, article header), nav, aside, footer:not(main footer, article footer), dialog, [role=dialog], [role=alertdialog], [role=banner], [role=navigation], [role=complementary], [role=contentinfo]";

/**
 * WCAG 2.2, 1.3.1: the levels of headings are the page's structure. Empty headings, skipped levels, no h1 or
 * several, and role heading without a level. A page that has headings but no h1 is proved to have none at its
 * top; one without any headings may need none if it is short.
 */
export const headingLevels: ReadingProbe = {
  name: "heading-levels",
  barriers: [
    "empty-heading",
    "heading-order",
    "page-has-heading-one",
    "heading-one-repeated",
    "aria-required-attr",
  ],
  settings: ["desktop"],
  *read() {
    for (const { element, name } of headings()) {
      if (plain(name) === "" && !/[\p{L}\p{N}\p{S}]/u.test(name)) {
        const message =
          name === "" ? "Screen readers have nothing to say of it." : `All that it says is ${quote(name)}.`;
        yield { barrier: "empty-heading", level: "error", element, message };
      }
    }
    yield* levels();
    yield* ones();
    for (const element of all("[role~=heading]:not(h1, h2, h3, h4, h5, h6)").filter(isExposed)) {
      if (/^[1-9]\d*$/.test(element.getAttribute("aria-level")?.trim() ?? "")) continue;
      yield {
        barrier: "aria-required-attr",
        level: "error",
        element,
        message: `It has the role heading and ${element.hasAttribute("aria-level") ? "no number as" : "no"} aria-level: ${quote(nameOf(element))}.`,
      };
    }
  },
};

function* levels(): Iterable<Seen> {
  const [first] = headings();
  const firstOne = headings().find(({ level }) => level === 1);
  let before = 0;
  for (const { element, level, name } of headings()) {
    // A dialog is read by itself.
    if (element.closest("dialog, [role=dialog], [role=alertdialog]")) continue;
    const skips = before > 0 ? level > before + 1 : level > 2 && !firstOne;
    if (skips) {
      const message = `${quote(name)} is of level ${level}, and ${before > 0 ? `the heading before it of level ${before}` : "the first of the page"}.`;
      const alone = headings().length === 1;
      const question = alone ? " Is this a part of a page only?" : "";
      yield {
        barrier: "heading-order",
        level: alone ? "warning" : "error",
        element,
        message: message + question,
      };
    }
    before = level;
  }
  if (
    first &&
    firstOne &&
    first !== firstOne &&
    !first.element.closest(ASIDE) &&
    !firstOne.element.closest(ASIDE)
  ) {
    yield {
      barrier: "heading-order",
      level: "warning",
      element: first.element,
      message: `${quote(first.name)}, of level ${first.level}, comes before the first heading of level one. Does it belong under it?`,
    };
  }
}

function* ones(): Iterable<Seen> {
  const inPage = headings().filter(
    ({ element }) => !element.closest("dialog, [role=dialog], [role=alertdialog]"),
  );
  const top = inPage.filter(({ level }) => level === 1);
  if (top.length === 0 && window === window.top) yield* noOne(inPage);
  for (const { element, name } of top.slice(1)) {
    yield {
      barrier: "heading-one-repeated",
      level: "warning",
      element,
      message: `${quote(name)} comes after ${quote(top[0]?.name ?? "")}. Is it, too, the title of the whole page?`,
    };
  }
}

function* noOne(inPage: readonly Heading[]): Iterable<Seen> {
  const words = plain(document.body?.innerText ?? "").split(" ").length;
  if (inPage.length === 0 && words <= 80) return;
  const proved = inPage.length > 1 || (inPage.length > 0 && words > 80);
  const begin = Math.min(...inPage.map(({ level }) => level));
  yield {
    barrier: "page-has-heading-one",
    level: proved ? "error" : "warning",
    element: null,
    message: inPage.length
      ? `Its ${inPage.length} headings begin at level ${begin}.${proved ? "" : " Is this a whole page?"}`
      : `It has no headings at all, for ${words} words. Is this a whole page?`,
  };
}
