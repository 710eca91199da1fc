import { all, ownText } from "../../page/dom.ts";
import type { ReadingProbe } from "../../probe.ts";

const languages = new Intl.DisplayNames("en", { type: "language", fallback: "none" });
const regions = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

/**
 * WCAG 2.2, 3.1.1 and 3.1.2. A lang must be a language tag of BCP 47 whose language exists, by the browser's own list
 * of languages; a region that is none, as in en-UK, is a warning, since most readers still know the language.
 */
export const langCodes: ReadingProbe = {
  name: "lang-codes",
  barriers: ["html-lang-valid", "valid-lang"],
  settings: ["desktop"],
  *read() {
    for (const element of all("[lang]", document)) {
      const lang = element.getAttribute("lang") ?? "";
      const isPage = element === document.documentElement;
      // An empty lang on html is a page without one; elsewhere it says that the language is not known.
      if (lang.trim() === "" || (!isPage && !speaks(element))) continue;
      const fault = faultOf(lang.trim());
      if (!fault) continue;
      yield { barrier: isPage ? "html-lang-valid" : "valid-lang", element, ...fault };
    }
  },
};

/** Whether there is something in the element whose language is this element's to say. */
function speaks(element: Element): boolean {
  const holders = [element, ...element.querySelectorAll("*")].filter(
    (each) => each.closest("[lang]") === element,
  );
  return holders.some(
    (each) =>
      each.checkVisibility({ visibilityProperty: true }) &&
      /\p{L}/u.test(ownText(each) || (each.getAttribute("alt") ?? each.getAttribute("aria-label") ?? "")),
  );
}

function faultOf(lang: string): { level: "error" | "warning"; message: string } | undefined {
  const [primary = "", ...rest] = lang.split("-");
  if (lang.includes("_")) return { level: "error", message: `"${lang}" has _ where a language tag has -.` };
  if (/^(i|x)$/i.test(primary)) return undefined;
  if (!/^[a-z]{2,3}$/i.test(primary) || !isLanguage(primary)) {
    return { level: "error", message: `No language has the code "${lang}".` };
  }
  const region = rest.find((part, index) => /^[a-z]{2}$/i.test(part) && rest[index - 1]?.length !== 1);
  if (rest.some((part) => part.length === 1)) return undefined;
  if (region && (/^uk$/i.test(region) || !regions.of(region.toUpperCase()))) {
    return {
      level: "warning",
      message: `"${lang}" ends in "${region}", which is no country's code. Was another meant, such as GB?`,
    };
  }
  if (rest.some((part) => !/^([a-z]{2,8}|\d{3}|\d[a-z\d]{3}|[a-z\d]{5,8})$/i.test(part))) {
    return {
      level: "warning",
      message: `"${lang}" is not formed as a language tag. Which language was meant?`,
    };
  }
  return undefined;
}

function isLanguage(code: string): boolean {
  try {
    return languages.of(code.toLowerCase()) !== undefined;
  } catch {
    // Not even formed as a code.
    return false;
  }
}
