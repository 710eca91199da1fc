import { plain, quote } from "../../page/dom.ts";
import type { ReadingProbe, Seen } from "../../probe.ts";
import { type Heading, headings } from "./headings.ts";

/** What a template leaves, or words that are about no thing. */
const PLACEHOLDER =
  /^(?:(?:sub ?|page |main |section |your |new |my |the |a )?(?:heading|headline|header|sub ?title|subheading|title)(?: ?\d+| text| here| goes here| one| two| three)?|(?:click|tap|press)(?: (?:me|here|this))?|here|untitled|h[1-6]|lorem ipsum(?: .*)?|(?:enter|insert|add|your) .*(?:heading|title|text)(?: here)?|placeholder|todo|tbc|tbd|xxx+|test|text|überschrift|titre|título|titolo|kop|nagłówek|pennawd)$/;
const VAGUE =
  /^(?:(?:section|part|block|box|column|item|paragraph|area|panel|content|topic|text|abschnitt|teil|partie|parte|sección|sezione|adran|rhan) ?(?:\d+|one|two|three|four|[ivx]+)?|more|(?:more |other |further |general |additional |some |useful |important |the )?(?:information|info|stuff|things|content)|(?:more|other|further|general|additional|some) details?|informationen|mehr|plus|más|welcome|welcome!?|willkommen|bienvenue|bienvenido|benvenuti|croeso|hello|hi|read more|learn more|find out more|see more|page|new page|misc|miscellaneous|various|other|others|etc|introduction text|this|this page|link|links|image|picture)$/;

/**
 * WCAG 2.2, 2.4.6 Headings and Labels. Headings whose words are about nothing ("Heading", "Section 1", "More"),
 * that have the words of another beside them, or under which nothing follows. Words that a template leaves are
 * proved; for others a person must say whether what follows can be guessed from them.
 */
export const headingWords: ReadingProbe = {
  name: "heading-words",
  barriers: ["heading-vague", "heading-repeated", "heading-without-content"],
  settings: ["desktop"],
  *read() {
    for (const heading of headings()) {
      const words = plain(heading.name);
      const placeholder = PLACEHOLDER.test(words);
      if (!placeholder && !VAGUE.test(words)) continue;
      yield {
        barrier: "heading-vague",
        level: placeholder ? "error" : "warning",
        element: heading.element,
        message: `It says only ${quote(heading.name)}.${placeholder ? "" : " Does it tell what the part under it is about?"}`,
      };
    }
    yield* repeated();
    yield* withoutContent();
  },
};

function* repeated(): Iterable<Seen> {
  const path: string[] = [];
  const seen = new Set<string>();
  for (const { element, level, name } of headings()) {
    const words = plain(name);
    path.length = Math.min(path.length, level - 1);
    const key = [...Array.from({ length: level - 1 }, (_, index) => path[index] ?? ""), words].join("/");
    // A heading of the same words begins a part of its own.
    path[level - 1] = words;
    if (words !== "" && level > 1 && seen.has(key)) {
      yield {
        barrier: "heading-repeated",
        level: "warning",
        element,
        message: `Another heading of level ${level} under the same one says ${quote(name)} too. How can they be told apart?`,
      };
    }
    seen.add(key);
  }
}

const CONTENT =
  "img, svg, picture, video, audio, iframe, canvas, object, embed, input, select, textarea, button, table, math";

const NO_CONTENT = "script, style, template, noscript, footer:not(main footer), nav";

function* withoutContent(): Iterable<Seen> {
  const all = headings().filter(({ name }) => plain(name) !== "");
  for (const [index, heading] of all.entries()) {
    const { element, level, name } = heading;
    const next = all[index + 1];
    // A page may be nothing but a title and menus.
    if ((next && next.level > level) || (!next && level === 1)) continue;
    // A heading that is or holds a control opens what belongs to it; one in a link or group is a title of it.
    if (
      element.closest("a, button, summary, li, hgroup, [role=button], [role=tab], label, legend, dt, th, td")
    )
      continue;
    if (element.querySelector("a[href], button, [aria-expanded], input")) continue;
    const part = element.closest("section, article");
    const isAlone = level > 1 && part !== null && isOnlyHeading(part, heading);
    if (!isAlone && (hasContent(element, next) || isPartOfMore(heading, all))) continue;
    if (isAlone && (!next || hasContent(element, next))) {
      const message = `${quote(name)} is all that there is in its ${part.localName}. Is something to come after it?`;
      yield { barrier: "heading-without-content", level: "warning", element, message };
      continue;
    }
    yield {
      barrier: "heading-without-content",
      level: next ? "error" : "warning",
      element,
      message: next
        ? `${quote(name)} is followed at once by ${quote(next.name)}, which is not under it.`
        : `${quote(name)} is the last thing on the page. Is something to come after it?`,
    };
  }
}

/** Whether anything stands between a heading and the next, or the end of the page, or a script may put it there. */
function hasContent(element: Element, next: Heading | undefined): boolean {
  // A list or row of cards, each with a heading of its own.
  if (
    next?.element.closest("li, article, a, dt, td, th, summary, button, label")?.contains(element) === false
  )
    return true;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  walker.currentNode = element;
  for (let node = walker.nextNode(); node && node !== next?.element; node = walker.nextNode()) {
    if (element.contains(node)) continue;
    if (node instanceof Element) {
      if (node.matches(`${CONTENT}, [id], [data-src], [aria-live]`) && !node.matches("footer, nav, script"))
        return true;
    } else if (/[\p{L}\p{N}\p{S}]/u.test(node.textContent ?? "") && !node.parentElement?.closest(NO_CONTENT))
      return true;
  }
  return false;
}

/** Whether a part of the page holds nothing but its heading, and nothing that a script may fill. */
function isOnlyHeading(part: Element, { element, name }: Heading): boolean {
  const others = [...part.querySelectorAll(`${CONTENT}, [id], [data-src], [aria-live]`)].filter(
    (each) => !each.contains(element) && !element.contains(each),
  );
  return plain(part.textContent ?? "") === plain(name) && others.length === 0;
}

/** Whether the box around a heading holds more than the heading, as a card whose picture comes first does. */
function isPartOfMore({ element, name }: Heading, all: readonly Heading[]): boolean {
  let box = element;
  for (
    let around = element.parentElement;
    around && !around.matches("main, body, article");
    around = around.parentElement
  ) {
    const around_ = around;
    if (all.some((other) => other.element !== element && around_.contains(other.element))) break;
    box = around;
  }
  if (box === element) return false;
  return plain(box.textContent ?? "") !== plain(name) || box.querySelector(CONTENT) !== null;
}
