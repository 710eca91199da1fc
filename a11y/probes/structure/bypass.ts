import { all, isTabbable } from "../../page/dom.ts";
import type { ReadingProbe } from "../../probe.ts";

/** How many links may stand before the content. */
const FEW = 5;

/**
 * WCAG 2.2, 2.4.1 Bypass Blocks. Before the main part, or the first heading of level one where there is none, the Tab
 * key stops at several links, and none of them leads past the others. The main part helps those whose screen reader
 * jumps to it, and nobody else.
 */
export const bypass: ReadingProbe = {
  name: "bypass",
  barriers: ["bypass"],
  settings: ["desktop"],
  *read() {
    const main = document.querySelector("main, [role=main]");
    const content = main ?? document.querySelector("h1");
    const stops = all("a[href], button, input, select, summary, [tabindex]").filter(isTabbable);
    const before = content ? stops.filter((stop) => follows(stop, content)) : stops;
    const links = before.filter((stop) => stop.matches("a[href]"));
    if (links.length < FEW || before.slice(0, 4).some((stop) => skips(stop, content))) return;
    yield {
      barrier: "bypass",
      level: "warning",
      element: before[0] ?? null,
      message: content
        ? `The Tab key stops ${before.length} times before the content, and no link skips to it. Is that so on every page?`
        : `There are ${links.length} links, and no main part, heading or link to skip to. Are some of them on every page?`,
    };
  },
};

const follows = (one: Element, other: Element): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;

/** Whether a link leads further down the same page. */
function skips(stop: Element, content: Element | null): boolean {
  const href = stop.getAttribute("href") ?? "";
  if (!/^#./.test(href)) return false;
  const target = document.getElementById(decodeURIComponent(href.slice(1)));
  if (!target) return false;
  return !content || content.contains(target) || target.contains(content) || follows(stop, target);
}
