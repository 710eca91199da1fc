import { all, collapse } from "../../page/dom.ts";
import { mainOf, passages } from "../../page/passages.ts";
import type { ReadingProbe } from "../../probe.ts";

/** A short form: capitals, perhaps with small letters or a digit among them, perhaps in the plural. */
const SHORT =
  /(?<![\p{L}\p{N}&@#/_.+£$€'’-])(?:(?=[A-Z][a-z]?[A-Z])[A-Z][A-Za-z]?[A-Z]{0,4}[a-z]?|KS)\d?(?:s|['’]s)?(?![\p{L}\p{N}&_@/+-]|\.\p{L}|['’]\p{L})/gu;
/** What looks like a short form and is none: postcodes, references, codes. */
const CODES =
  /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b[A-Z]{2,6}[- ]?\d{2,}\S*|\b(?=\w*\d)(?=\w*[A-Z])\w{6,}\b/g;
const ROMAN = /^M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/;
/** Those that are read as words of their own, or are better known than what they stand for. */
const KNOWN = new Set(
  `UK GB US USA EU UN BBC ITV CNN NHS GP GPs MP MPs PM TV TVs CD DVD OK ID IDs AM PM AD BC BCE CE GMT BST UTC GBP USD EUR
  PDF PDFs HTML CSS CSV XML JSON URL URLs WWW HTTP HTTPS RSS JPG JPEG PNG GIF SVG DOC DOCX XLS XLSX ODT ZIP RTF USB SMS
  PIN SIM GPS ATM DJ VIP FAQ FAQs PO VAT HIV AIDS DNA LED PC PCs IT HR PR CEO CV CVs RSVP DIY UFO SOS PS NB RIP TBC TBA
  IQ COVID WiFi PhD IKEA NASA UNICEF UNESCO LEGO NATO FIFA BMW IBM HSBC YMCA YouTube LinkedIn iOS McDonald JavaScript
  GitHub eBay TikTok WhatsApp PayPal AA AI IP QR MB GB KB TB KG KM CM MM MPH AAA`
    .split(/\s+/)
    .concat("GOV"),
);
/** Words that are shouted, not shortened. */
const SHOUTED = new Set(
  `ALL AND ANY ARE ASK AT BE BIG BOTH BUT BY CAN CLICK CLOSE CLOSED DAY DO DONE EACH END EVERY FOR FREE FROM GET GO GOOD
  HAS HAVE HELP HERE HOW IF IN IS IT JOIN JUST LAST LATE LESS LIKE LIVE LOGIN ME MORE MUST MY NEED NEVER NEW NEXT NO NOT
  NOW OF OFF OLD ON ONE ONLY OPEN OR OUR OUT OVER PAY PLEASE READ SALE SAVE SEE SOLD SOON START STOP THAN THAT THE THEM
  THEN THEY THIS TO TODAY TOO TWO UNTIL UP US USE VERY WAS WE WELL WHAT WHEN WHERE WHY WILL WITH YES YOU YOUR BEFORE
  AFTER SHOULD ALWAYS CANNOT MAY NOTE WARNING DANGER ERROR SEND SIGN FIRST SUBMIT SEARCH MENU NEWS HOME ABOUT TOP`.split(
    /\s+/,
  ),
);
const SMALL = new Set("a an and at by for from in of on or our the to with s".split(" "));
const STATES =
  /, (?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\b/g;

/**
 * WCAG 2.2, 3.1.4 Abbreviations. A short form in capitals must be written out somewhere: in the title of an abbr, or
 * in words beside it whose first letters spell it; a long one may be spelt by words anywhere on the page.
 */
export const abbreviation: ReadingProbe = {
  name: "abbreviation",
  barriers: ["abbreviation"],
  settings: ["desktop"],
  *read() {
    const main = mainOf();
    const texts = passages(main).filter(
      ({ element, text }) =>
        !element.closest("code, pre, kbd, samp, var, address, [translate=no]") &&
        // A cell that is nothing else holds a name or a code.
        !(element.matches("td, th") && /^\S+$/.test(text)) &&
        !(main === document.body && element.closest("header, footer, nav")) &&
        !isShouted(text),
    );
    const words = passages().flatMap(({ text }) => lettersOf(text));
    const small = new Set(words.filter((word) => word === word.toLowerCase()));
    const done = new Set<string>(explained());
    const spelt = words.map((word) => word.toLowerCase());
    for (const { element, text } of texts) {
      const plain = withoutCode(element, text)
        .replace(CODES, (code) => " ".repeat(code.length))
        .replace(STATES, "    ");
      for (const { 0: found, index } of plain.matchAll(SHORT)) {
        const short = found.replace(/['’]?s$/, "");
        if (done.has(short)) continue;
        const marked = [...element.querySelectorAll("abbr, acronym")].find(
          (each) => collapse(each.textContent ?? "") === found,
        );
        if (
          !marked &&
          (isNone(short) || small.has(short.toLowerCase()) || inShoutedWords(plain, index, found))
        )
          continue;
        done.add(short);
        if (isSpelt(short, found, spelt, words) || isLinkedToMeaning(element, found)) continue;
        yield {
          barrier: "abbreviation",
          level: "warning",
          element: marked ?? element,
          message: `The page never writes "${short}" out. Does everybody who may read it know what that stands for?`,
        };
        if (done.size > 60) return;
      }
    }
  },
};

/** The short forms that an element of HTML explains. */
function explained(): string[] {
  return all("abbr[title], acronym[title], dfn[title], abbr[aria-label]")
    .filter((each) => (each.getAttribute("title") ?? each.getAttribute("aria-label") ?? "").trim().length > 3)
    .map((each) => collapse(each.textContent ?? "").replace(/['’]?s$/, ""));
}

/** The text with room in place of what is code in it. */
function withoutCode(element: Element, text: string): string {
  const codes = [...element.querySelectorAll("code, kbd, samp, var, [translate=no]")];
  return codes.reduce((plain, code) => {
    const words = collapse(code.textContent ?? "");
    return words ? plain.replaceAll(words, " ".repeat(words.length)) : plain;
  }, text);
}

function isNone(short: string): boolean {
  if (/^KS\d$/.test(short)) return false;
  const letters = short.replace(/\d/g, "");
  return (
    KNOWN.has(short) ||
    KNOWN.has(letters) ||
    SHOUTED.has(short) ||
    ROMAN.test(short) ||
    (/\d/.test(short) && letters.length < 3)
  );
}

/** Whether a whole text is in capitals. */
function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters > 6 && (text.match(/\p{Lu}/gu)?.length ?? 0) > letters * 0.6;
}

/** Whether a word in capitals stands beside the short form, so that both are emphasised rather than shortened. */
function inShoutedWords(text: string, index: number, found: string): boolean {
  const before = /(\p{L}+)[^\p{L}().]+$/u.exec(text.slice(0, index))?.[1] ?? "";
  const after = /^[^\p{L}().]+(\p{L}+)/u.exec(text.slice(index + found.length))?.[1] ?? "";
  return [before, after].some(
    (word) => word.length > 1 && word === word.toUpperCase() && (word.length > 5 || SHOUTED.has(word)),
  );
}

const lettersOf = (text: string): string[] => text.match(/[\p{L}\d]+/gu) ?? [];

/** Whether words spell a short form: beside it, or anywhere if it is long enough not to be spelt by chance. */
function isSpelt(short: string, found: string, spelt: readonly string[], words: readonly string[]): boolean {
  const letters = short.replace(/\d/g, "").toLowerCase();
  if (letters.length >= 4 && spelt.some((_, at) => endOfSpelling(spelt, at, letters) !== undefined))
    return true;
  const [own = ""] = lettersOf(found);
  for (let place = words.indexOf(own); place >= 0; place = words.indexOf(own, place + 1)) {
    for (let at = Math.max(0, place - 14); at <= place + 4; at++) {
      if (at === place) continue;
      const end = endOfSpelling(spelt, at, letters);
      if (end === undefined) continue;
      if (at > place || (end <= place && end >= place - 3)) return true;
    }
  }
  return false;
}

/**
 * Where words whose beginnings spell the letters end, if they do so from one on; a word may give up to three letters,
 * small words none.
 */
function endOfSpelling(
  words: readonly string[],
  at: number,
  letters: string,
  first = true,
): number | undefined {
  if (letters === "") return at;
  const word = words[at];
  if (word === undefined) return undefined;
  for (let length = Math.min(3, first ? letters.length - 1 : letters.length); length > 0; length--) {
    if (word.length < length + 1 || !word.startsWith(letters.slice(0, length))) continue;
    const end = endOfSpelling(words, at + 1, letters.slice(length), false);
    if (end !== undefined) return end;
  }
  return !first && SMALL.has(word) ? endOfSpelling(words, at + 1, letters, false) : undefined;
}

/** Whether the short form is a link to a glossary or to a note of this page. */
function isLinkedToMeaning(element: Element, found: string): boolean {
  return [...element.querySelectorAll("a[href]")].some(
    (link) =>
      collapse(link.textContent ?? "") === found &&
      /^#|glossar|abbrev|jargon/i.test(link.getAttribute("href") ?? ""),
  );
}
