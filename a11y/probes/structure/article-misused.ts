import { isSeen, nameOf, textOf } from "../../page/dom.ts";
import { wordsOf } from "../../page/passages.ts";
import type { ReadingProbe } from "../../probe.ts";

/** No criterion of WCAG. An article makes sense by itself: it is no menu, no form, no part of the page's frame. */
export const articleMisused: ReadingProbe = {
  name: "article-misused",
  barriers: ["article-misused"],
  settings: ["desktop"],
  *read() {
    for (const element of document.querySelectorAll("article, [role=article]")) {
      if (!isSeen(element)) continue;
      const why = misuse(element);
      if (!why) continue;
      yield {
        barrier: "article-misused",
        level: "warning",
        element,
        message: `${why}. Would it make sense by itself, in a list of news?`,
      };
    }
  },
};

function misuse(element: Element): string | undefined {
  if (element.querySelector("main, [role=main]")) return "It holds the main part of the page";
  if (element.matches("body > header *, body > footer *, nav *, [role=banner] *, [role=contentinfo] *"))
    return "It is a part of the page's frame";
  const words = countOf([element]);
  const menus = [...element.querySelectorAll("nav, [role=navigation], [role=menu], [role=search], search")];
  if (words > 0 && countOf(menus) >= words * 0.5) return "Most of it is a menu or a search";
  const titles = countOf([...element.querySelectorAll("h1, h2, h3, h4, h5, h6")]);
  const links = [...element.querySelectorAll("a[href]")];
  if (links.length >= 3 && countOf(links) >= (words - titles) * 0.9 && !element.querySelector("p, img, time"))
    return "It holds nothing but links";
  const fields = element.querySelectorAll("input:not([type=hidden]), select, textarea");
  if (fields.length > 0 && !element.querySelector("p, time, figure") && words < 60) return "It is a form";
  const isNamed = titles > 0 || nameOf(element) !== "";
  if (
    !isNamed &&
    words < 12 &&
    !element.querySelector("time, address, img, video, audio, [rel=author], cite, blockquote")
  ) {
    return `It has no heading and ${words} words`;
  }
  return undefined;
}

const countOf = (elements: readonly Element[]): number =>
  elements.reduce((sum, each) => sum + wordsOf(textOf(each)).length, 0);
