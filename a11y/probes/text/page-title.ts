import { all, collapse, isRendered, textOf } from "../../page/dom.ts";
import { mainOf, passages } from "../../page/passages.ts";
import type { ReadingProbe } from "../../probe.ts";

/** What editors and tools write into a title that nobody has thought about. */
const PLACEHOLDER =
  /^(untitled( ?-?\d*| document| page)?|document ?\d*|(web ?)?page ?\d*|new (page|document|tab|site)|(page |insert |your |enter |add )?title( here| goes here)?|insert (a )?title( here)?|index|default|test( ?page)?( ?\d+)?|todo|tbc|tbd|react app|vite( ?\+ ?\w+)*( app)?|next(\.js)? app|create next app|vue app|my ?app|angular app|my (web)?site|my (web)? ?page|wordpress|localhost.*|undefined|null|x+|\.+|-+|sans titre|ohne titel|sin título|senza titolo|bez tytułu)$/i;
const FILE = /^[\w\s()%.-]+\.(html?|xhtml|php|aspx?|jsp|docx?|pdf|txt|md|indd)$/i;
const ADDRESS = /^(https?:\/\/|www\.)\S+$/i;
/** Words that are true of any page. */
const GENERAL =
  /^(home( ?page)?|welcome( to (our|my|the) (web ?)?site)?!?|start( page)?|main( page)?|web ?site|web ?page|site|details?|info(rmation)?|content|more|page|section|article|view|item|general|landing page|untitled)$/i;
const SMALL =
  /^(the|and|for|with|our|your|you|are|from|this|that|how|what|when|who|about|can|all|any|page|home|website|site)$/;

/**
 * WCAG 2.2, 2.4.2 Page Titled. The title must be written by somebody, and must have a word in common with what the
 * page says; one that is the site's name alone is a warning where the heading names something else.
 */
export const pageTitle: ReadingProbe = {
  name: "page-title",
  barriers: ["title-vague"],
  settings: ["desktop"],
  *read() {
    const title = collapse(document.title);
    // That there is no title at all, the engines see.
    if (!title) return;
    const element = document.querySelector("title");
    const vague = vagueness(title);
    if (vague) yield { barrier: "title-vague", element, ...vague };
  },
};

function vagueness(title: string): { level: "error" | "warning"; message: string } | undefined {
  const quote = `The title is "${title.slice(0, 60)}"`;
  const parts = title.split(/\s+[|–—·:»>-]\s+/).map((part) => part.trim());
  if (!/\p{L}/u.test(title) || PLACEHOLDER.test(title))
    return { level: "error", message: `${quote}, which names nothing.` };
  if (FILE.test(title)) return { level: "error", message: `${quote}, which is a file's name.` };
  if (ADDRESS.test(title)) return { level: "error", message: `${quote}, which is an address.` };
  const question = "Would somebody with many tabs open know this one by it?";
  if (GENERAL.test(title)) return { level: "warning", message: `${quote}. ${question}` };
  if (parts.every((part) => GENERAL.test(part) || PLACEHOLDER.test(part)))
    return { level: "error", message: `${quote}, which would fit any page of any site.` };
  if (PLACEHOLDER.test(parts[0] ?? "") && parts.length > 1)
    return { level: "warning", message: `${quote}. ${question}` };
  const heading = all("h1, [role=heading][aria-level='1']").find(isRendered);
  const headline = heading ? textOf(heading) : "";
  const says = stemsOf(title);
  if (says.length === 0 || (headline && shares(says, stemsOf(headline)))) return undefined;
  const matter = stemsOf(
    passages(mainOf())
      .map(({ text }) => text)
      .join(" "),
  );
  if (matter.length >= 8 && !shares(says, matter)) {
    return { level: "warning", message: `${quote}, none of whose words the page's text has. ${question}` };
  }
  const own = new Set(stemsOf(parts[0] ?? ""));
  const known = [...own].filter((stem) => matter.includes(stem)).length;
  if (headline && own.size >= 3 && known <= own.size / 2) {
    return {
      level: "warning",
      message: `${quote}, of whose words the heading "${headline.slice(0, 60)}" has none and the text few. Is it this page's?`,
    };
  }
  if (headline && parts.length === 1 && isSiteName(title) && !isFront()) {
    return {
      level: "warning",
      message: `${quote}, the site's name, and the heading "${headline.slice(0, 60)}". ${question}`,
    };
  }
  return undefined;
}

/** The beginnings of the words that mean something, so that "bookings" is "book". */
function stemsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]{2,}/gu) ?? [];
  return words
    .filter((word) => (word.length > 2 || !/^[a-z]+$/.test(word)) && !SMALL.test(word))
    .map((word) => word.slice(0, 4));
}

const shares = (some: readonly string[], others: readonly string[]): boolean => {
  const known = new Set(others);
  return some.some((stem) => known.has(stem));
};

/** Whether a title is what the page's header, footer or metadata call the site. */
function isSiteName(title: string): boolean {
  const name = document
    .querySelector("meta[property='og:site_name'], meta[name='application-name']")
    ?.getAttribute("content");
  if (name && collapse(name).toLowerCase() === title.toLowerCase()) return true;
  return all("header, footer, [role=banner], [role=contentinfo]").some(
    (part) =>
      !mainOf().contains(part) &&
      `${textOf(part)} ${altsOf(part)}`.toLowerCase().includes(title.toLowerCase()),
  );
}

const altsOf = (part: Element): string =>
  [...part.querySelectorAll("img[alt]")].map((image) => image.getAttribute("alt")).join(" ");

/** The first page of a site is named by the site. */
function isFront(): boolean {
  return location.pathname === "/";
}
