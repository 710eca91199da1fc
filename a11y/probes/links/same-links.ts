import { isRendered, isTabbable, plain, quote } from "../../page/dom.ts";
import type { ReadingProbe, Seen } from "../../probe.ts";
import { type Link, links } from "./links.ts";
import { vagueness } from "./vague.ts";

/** Of a query, what only says where the reader came from. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|ref|referrer|referer|source|src|from|sid|session|token|return\w*|redirect\w*|next|back)$/i;

/**
 * WCAG 2.2, 2.4.4 and 2.4.9. Links with the same name and different destinations, and links beside each other
 * with the same destination. Whether two addresses give the same page cannot be seen from here, so the first
 * is a question; the second is proved where a picture and its words are two links.
 */
export const sameLinks: ReadingProbe = {
  name: "same-links",
  barriers: ["identical-links-same-purpose", "adjacent-links"],
  settings: ["desktop"],
  *read() {
    yield* sameNames();
    yield* adjacent();
  },
};

function* sameNames(): Iterable<Seen> {
  const byName = new Map<string, Link[]>();
  for (const link of links()) {
    const key = plain(link.name);
    // "Read more" is a barrier of its own.
    if (key === "" || vagueness(key) === "empty" || destinationOf(link) === "") continue;
    byName.set(key, [...(byName.get(key) ?? []), link]);
  }
  for (const [first, ...others] of byName.values()) {
    if (!first) continue;
    const home = destinationOf(first);
    const different = others.filter((link) => destinationOf(link) !== home);
    for (const link of different.slice(0, 5)) {
      yield {
        barrier: "identical-links-same-purpose",
        level: "warning",
        element: link.element,
        message: `${quote(link.name)} leads to ${short(link)} here and to ${short(first)} elsewhere on the page. Is that the same to a reader?`,
      };
    }
  }
}

/** What two addresses of the same page have in common; "" where it cannot be told. */
function destinationOf({ address, href, element }: Link): string {
  if (!address || href === null) {
    const handler = element.getAttribute("onclick") ?? "";
    return /location[^'"`]*['"`]([^'"`]+)/.exec(handler)?.[1] ?? "";
  }
  if (/^(javascript|data|blob):/i.test(address.protocol) || href.trim() === "#" || href.trim() === "")
    return "";
  const onPage = href.startsWith("#") ? address.hash : "";
  const query = [...address.searchParams].filter(([name]) => !TRACKING.test(name));
  const path = address.pathname.replace(/\/(index|default)\.\w+$/, "/").replace(/\/+$/, "");
  return `${address.host.replace(/^www\./, "")}${path}?${new URLSearchParams(query)}${onPage}`.toLowerCase();
}

const short = ({ href }: Link): string => quote(href ?? "another place");

function* adjacent(): Iterable<Seen> {
  const all = links().filter(({ element, href }) => href !== null && href !== "#" && isRendered(element));
  for (const [index, link] of all.entries()) {
    const before = all[index - 1];
    if (!before || before.address?.href !== link.address?.href || !isTabbable(before.element)) continue;
    if (!isTabbable(link.element) || !areTogether(before.element, link.element)) continue;
    const pictured = [before, link].filter(({ element }) => isPicture(element));
    const names = [before, link].map(({ name }) => plain(name));
    const says = names[0] === names[1] || names.includes("");
    const proved = pictured.length === 1 && says;
    yield {
      barrier: "adjacent-links",
      level: proved ? "error" : "warning",
      element: link.element,
      message: `${quote(link.name)} and the link before it, ${quote(before.name)}, both lead to ${short(link)}.${
        proved ? "" : " Could they be one link?"
      }`,
    };
  }
}

const isPicture = (element: Element): boolean =>
  element.querySelector("img, svg, picture") !== null && !/\S/.test(element.textContent ?? "");

/** Whether nothing stands between two elements, and both are in the same item or part of the page. */
function areTogether(one: Element, other: Element): boolean {
  if (one.contains(other)) return false;
  const part = "li, tr, nav, header, footer, main, aside, section, article, ul, ol, dl";
  if (one.parentElement?.closest(part) !== other.parentElement?.closest(part)) return false;
  const range = document.createRange();
  range.setStartAfter(one);
  range.setEndBefore(other);
  if (/[^\s|/·•,]/.test(range.toString())) return false;
  const between = range.cloneContents();
  return !between.querySelector("img, input, button, select, textarea, video, iframe, svg, hr");
}
