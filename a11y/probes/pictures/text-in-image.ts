import { all, closest, isSeen, nameOf, plain, quote } from "../../page/dom.ts";
import type { ReadingProbe } from "../../probe.ts";
import { type Letters, lettersIn } from "./letters.ts";
import { fileOf, isDecoration, markWords, nameOfPicture } from "./picture.ts";

/** Names of pictures whose words cannot be had in another way, or are part of what they show. */
const ESSENTIAL =
  /\b(logo\w*|brand|crest|wordmark|chart|graph|plot|diagram|map|plan|screenshot|screen|signature|qr|barcode|photo|photograph|captcha|cover|stamp|badge|sign|icon|favicon|certificate|scan|letter|manuscript|painting|comic|cartoon)\b/;
const WRITTEN =
  /\b(text|heading|headline|title|banner|poster|flyer|leaflet|infographic|quote|quotation|slogan|notice|menu|nav|button|btn|sale|offer|promo|advert|invitation|message|sentence|words|opening hours|timetable|price list|prices)\b/;
/** Pictures looked into on one page. */
const LIMIT = 3;
/** In CSS pixels: smaller ones are icons. */
const LEAST = { width: 60, height: 14 };

/**
 * WCAG 2.2, 1.4.5 Images of Text and 1.1.1. Reads the words of drawings (SVG), and looks for rows of letters in
 * the pixels of other pictures; where it may not see those, it goes by names. Logos, charts, maps and the like
 * may show text.
 */
export const textInImage: ReadingProbe = {
  name: "text-in-image",
  barriers: ["text-in-image", "alt-partial"],
  settings: ["desktop"],
  *read() {
    let looked = 0;
    for (const element of all("img, input[type=image]")) {
      const { width, height } = element.getBoundingClientRect();
      if (width < LEAST.width || height < LEAST.height || !isSeen(element)) continue;
      const name = nameOfPicture(element);
      const drawn = wordsOfDrawing(element);
      const letters = drawn === undefined && looked++ < LIMIT ? look(element) : undefined;
      const names = `${plain(fileOf(element))} ${markWords(element)} ${plain(name)}`;
      const found = drawn
        ? `It is a drawing with the words ${quote(drawn)}.`
        : described(letters, element, name);
      if (found && !ESSENTIAL.test(names) && !isHome(element)) {
        yield {
          barrier: "text-in-image",
          level: "warning",
          element,
          message: `${found} Could they be text of the page?`,
        };
      }
      const left = drawn ? leftOut(drawn, name) : unsaid(letters, name);
      if (left && !(isDecoration(element) && name === "" && element.hasAttribute("aria-hidden"))) {
        yield {
          barrier: "alt-partial",
          level: "warning",
          element,
          message: `${left} Are all words of the picture said?`,
        };
      }
    }
    for (const element of all("svg[role=img], svg[aria-label]")) {
      const drawn = plain(
        [...element.querySelectorAll("text")].map((each) => each.textContent ?? "").join(" "),
      );
      const left = isSeen(element) && drawn && nameOf(element) ? leftOut(drawn, nameOf(element)) : undefined;
      const explained =
        element.hasAttribute("aria-describedby") ||
        element.querySelector("desc") ||
        closest(element, "figure")?.querySelector("figcaption, table, details");
      if (left && !explained)
        yield {
          barrier: "alt-partial",
          level: "warning",
          element,
          message: `${left} Are all words of the picture said?`,
        };
    }
  },
};

/** The words of a drawing that is part of the page's own code; undefined where it isn't. */
function wordsOfDrawing(element: Element): string | undefined {
  const source = element.getAttribute("src") ?? "";
  const [, type = "", data = ""] = /^data:image\/svg\+xml([^,]*),([\s\S]*)$/.exec(source) ?? [];
  if (data === "") return;
  let code = data;
  try {
    code = /;base64/i.test(type) ? atob(data) : decodeURIComponent(data);
  } catch {
    // A bare % in it: then it is written as it is.
  }
  const drawing = new DOMParser().parseFromString(code, "text/html").querySelector("svg");
  return plain(
    [...(drawing?.querySelectorAll("text") ?? [])].map((each) => each.textContent ?? "").join(" "),
  );
}

function look(element: Element): Letters | undefined {
  if (!(element instanceof HTMLImageElement) || !element.complete || element.naturalWidth === 0) return;
  return lettersIn(element, element.naturalWidth, element.naturalHeight);
}

function described(letters: Letters | undefined, element: Element, name: string): string | undefined {
  if (letters) {
    if (letters.letters < 7) return;
    return `It seems to show ${letters.letters} letters in ${letters.lines === 1 ? "one line" : `${letters.lines} lines`}.`;
  }
  // It could not be looked into: is it called so, or is its alternative a sentence to be read?
  const file = plain(fileOf(element));
  const words = name.split(" ").length;
  const called = WRITTEN.exec(file)?.[0];
  const { width, height } = element.getBoundingClientRect();
  const isRibbon = width / height > 3 && words >= 4;
  const isSpeech =
    words >= 3 && /[!?]$|%|\b\d+(am|pm)\b|£\d|\bcall us\b|\bopen(ing)? (from|hours|times)\b/i.test(name);
  if (called && words >= 3)
    return `Its file is called ${quote(file)}, and its alternative is ${quote(name)}.`;
  if ((isRibbon && /[.!?]$/.test(name)) || isSpeech) return `Its alternative is ${quote(name)}.`;
  return;
}

/** A picture that leads home is the site's logo. */
function isHome(element: Element): boolean {
  const link = closest(element, "a[href]");
  return (
    link instanceof HTMLAnchorElement &&
    closest(link, "header, [role=banner]") !== null &&
    /^\/([\w-]{2}\/)?$/.test(link.pathname)
  );
}

/** The words of a drawing that its name leaves out, if they are many. */
function leftOut(drawn: string, name: string): string | undefined {
  const said = plain(name).split(" ");
  const words = [...new Set(drawn.split(" "))].filter((word) => word.length > 2 && !/^\d+$/.test(word));
  const missing = words.filter((word) => !said.includes(word));
  if (words.length === 0 || missing.length < Math.max(1, words.length / 3)) return;
  return `It shows ${quote(drawn)}, and its alternative is ${quote(name)}.`;
}

/** Whether a picture shows far more letters than its name has. */
function unsaid(letters: Letters | undefined, name: string): string | undefined {
  const said = name.replace(/\s/g, "").length;
  if (!letters || letters.letters < 15 || letters.letters < 1.6 * said) return;
  return `It seems to show about ${letters.letters} letters, and its alternative has ${said}.`;
}
