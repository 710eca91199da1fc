import { all, closest, collapse, isExposed, nameOf } from "../../page/dom.ts";
import { isEnglish, passages, sentencesOf } from "../../page/passages.ts";
import type { ReadingProbe } from "../../probe.ts";

const COLOUR =
  "(?:(?:light|dark|bright|pale)[ -])?(?:red|green|blue|yellow|orange|purple|pink|gr[ae]y|black|white|brown|teal|amber|violet|turquoise|navy|gold(?:en)?)";
const SHAPE =
  "(?:round(?:ed)?|circular|square|oval|triang(?:le|ular)|rectang(?:le|ular)|diamond(?:[- ]shaped)?|star(?:[- ]shaped)?|heart[- ]shaped|hexagon(?:al)?|cross[- ]shaped|arrow(?:[- ]shaped)?|curved|pointed)";
const SIZE = "(?:big(?:ger|gest)?|large(?:r|st)?|small(?:er|est)?|tiny|tall|wide|narrow)";
const THING =
  "(?:button|link|icon|box|symbol|menu|panel|tab|field|arrow|image|picture|photo(?:graph)?|logo|banner|bar|column|sidebar|side ?bar|section|area|list|table|chart|map|form|text|label|circle|square|triangle|star|dot|sign|badge|tile|card|item|option|message|navigation|control|switch|block|heading|search)s?";
const ACT =
  "(?:click|press|select|choose|tap|push|hit|use|find|look|see|check|open|follow|touch|pick|activate|go|refer|view|read|type|enter|fill|complete|drag|swipe|visit|interact|try|browse|watch|consult)(?:ing|s)?";

/** Left and right; "above", "below" and "at the top" are told by the order of reading too (Understanding 1.3.3). */
const SIDE = "(?:(?:far|top|bottom|upper|lower|very)[ -])*(?:left|right)(?:[ -]hand)?";
const PLACE = new RegExp(
  `\\b(?:on|at|to|in|from|along|down)\\s+(?:the|your)\\s+${SIDE}(?:[ -](?:side|corner|column|panel|menu|sidebar|margin|edge|part|section|area|bar|of (?:the|this|your) (?:page|screen|window|site|form|table)))?\\b`,
  "i",
);
const SIDED = new RegExp(`\\b(?:the|this|that|these|those)\\s+${SIDE}\\s+${THING}\\b`, "i");
const AT_AN_END =
  /\bthe (?:button|link|icon|box|menu|panel|tab)s? (?:that is |which is )?(?:at|on|in) the (?:very )?(?:top|bottom)\b/i;
const SHAPED = new RegExp(
  `\\b(?:the|a|an|any|each)\\s+(?:[\\w-]+\\s+)?(?:${SHAPE}|${SIZE})(?:[,\\s]+(?:and\\s+)?[\\w-]+)?\\s+${THING}\\b`,
  "i",
);
const SHAPE_ITSELF =
  /\b(?:the|a)\s+(?:[\w-]+\s+)?(?:circle|square|triangle|star|diamond|oval|rectangle|arrow|cog|gear|hamburger|cross)\b/i;
const COLOURED = new RegExp(
  `\\b(?:the|a|an|any|each|all)\\s+(?:[\\w-]+[,\\s]+)?${COLOUR}(?:[,\\s]+(?:and\\s+|or\\s+)?[\\w-]+)?\\s+${THING}\\b`,
  "i",
);
const SOUND =
  /\b(?:when|once|after|until|if|as soon as)\s+(?:you\s+(?:hear|have heard)\s+)?(?:the|a|an)\s+(?:\w+\s+)?(?:beep|tone|bell|chime|buzz(?:er)?|ping|ding|sound|signal|click|alarm)s?\b|\blisten\s+(?:out\s+)?for\s+(?:the|a|an)\b/i;
/** Something of the page is told apart by nothing but its colour. */
const MARKED = new RegExp(
  `\\b(?:fields?|questions?|items?|dates?|days?|sessions?|places?|entries|rows?|cells?|options?|words?|text|names?|links?|events?|courses?|products?|prices?|boxes|areas?|sections?|numbers?|answers?|errors?|those|ones?|anything|everything|topics?|rooms?|slots?|venues?|what is|it is)\\b[^.!?]{0,30}?\\b(?:in|marked|shown|highlighted|displayed|written|outlined|shaded|printed|colou?red|labelled|bordered)\\s+(?:(?:with|in|by|using)\\s+)?(?:an?\\s+|the\\s+)?(?:colou?r\\s+)?${COLOUR}\\b(?!\\s+(?:ink|pen|paper|letters? day|area|belt|spaces?|asterisk|star|tick|cross|badge))|\\b${COLOUR}\\s+(?:means|indicates|shows|stands\\s+for|marks|denotes|(?:fields?|items?|dates?|rows?|cells?|text|boxes|entries|days|sessions|names|asterisks?)\\s+(?:are|is|means?|shows?|indicates?|must|have|need))\\b`,
  "i",
);

/** Directions in the world rather than on the page, and other meanings of the same words. */
const ELSEWHERE =
  /\b(turn(?:ing)?|roads?|streets?|lane|avenue|walk|drive|driving|roundabout|traffic|miles?|met(?:re|er)s|yards|bridge|junction|bus|train|stations?|stairs|doors?|corridor|lift|floors?|building|hall|reception|entrance|parking|car park|foot|feet|leg|arms?|eyes?|ears?|knee|hip|shoulder|breast|lung|wing|party|politic\w*|bank|river|pitch|mouse|brain|chest|track|direction|time|hands|right to|left (?:school|home|work)|shelf|cupboard|drawer|house|gate|of the (?:road|street)|letter|envelope|passport|card reader|bottle|ladder|league|voicemail|leave (?:a|your) message|answerphone)\b/i;

/**
 * WCAG 2.2, 1.3.3 Sensory Characteristics, and 1.4.1 Use of Color. A sentence in English that tells a control or part
 * by its place, shape, size, colour or by a sound must give its name too: in quotation marks, or in the words of a
 * control or heading of the page.
 */
export const sensoryInstructions: ReadingProbe = {
  name: "sensory-instructions",
  barriers: ["sensory-instructions", "color-only"],
  settings: ["desktop"],
  *read() {
    let names: readonly string[] | undefined;
    for (const { element, text } of passages()) {
      if (text.length < 12 || !isEnglish(element) || !isExposed(element)) continue;
      if (closest(element, "nav, pre, code, blockquote, q, a, button, label")) continue;
      for (const sentence of sentencesOf(text)) {
        const means = meansOf(sentence);
        if (!means) continue;
        names ??= namesOnPage();
        if (isNamed(sentence, names)) continue;
        yield {
          barrier: means === "colour alone" ? "color-only" : "sensory-instructions",
          level: "warning",
          element,
          message: `Told by ${means}: "${sentence.slice(0, 60)}". Do words here say the same to somebody who cannot see or hear it?`,
        };
        break;
      }
    }
  },
};

/** By what a sentence tells something of the page, if by anything that must be seen or heard. */
function meansOf(sentence: string): string | undefined {
  if (SOUND.test(sentence) && !/\b(phone|call|ring|voicemail|message)/i.test(sentence)) return "a sound";
  if (ELSEWHERE.test(sentence)) return undefined;
  if (MARKED.test(sentence)) return "colour alone";
  const acts = new RegExp(`\\b${ACT}\\b`, "i").test(sentence);
  if (acts && COLOURED.test(sentence)) return "its colour";
  if (acts && SHAPED.test(sentence)) return "its shape or size";
  if (
    acts &&
    /\b(?:click|press|select|choose|tap|push|hit|underneath|beneath|under|inside)\b/i.test(sentence) &&
    SHAPE_ITSELF.test(sentence)
  )
    return "its shape";
  const place = PLACE.test(sentence) || SIDED.test(sentence) || AT_AN_END.test(sentence);
  const thing = new RegExp(`\\b${THING}\\b`, "i").test(sentence);
  if (place && (acts || thing || /^(?:the|this|that|a) [\p{L}’-]+ (?:on|at|in) the\b/iu.test(sentence)))
    return "its place on the page";
  return undefined;
}

/** The names of what can be used or found on the page, longest first. */
function namesOnPage(): readonly string[] {
  const named = all(
    "a[href], button, input:not([type=hidden]), select, textarea, summary, h1, h2, h3, h4, h5, h6, [role=button], [role=link], nav[aria-label], iframe[title]",
  );
  return named.map(nameOf).filter((name) => name.length >= 3 && name.length < 60);
}

function isNamed(sentence: string, names: readonly string[]): boolean {
  // A name in quotation marks, or in capitals before the kind of thing: "the Search button".
  if (/["“‘«][^"”’»]{2,}["”’»]/.test(sentence)) return true;
  if (
    new RegExp(
      `(?<=[\\p{L},] )(?!(?:I|The|This)\\b)\\p{Lu}[\\p{L}’-]+(?: [\\p{L}’-]+){0,3} ${THING}\\b`,
      "u",
    ).test(sentence)
  )
    return true;
  const plain = collapse(sentence);
  return names.some((name) => {
    const at = plain.toLowerCase().indexOf(name.toLowerCase());
    if (at < 0 || /[\p{L}\d]/u.test(plain[at + name.length] ?? "") || /[\p{L}\d]/u.test(plain[at - 1] ?? ""))
      return false;
    // A word such as "menu" names what has that name, and a verb at the beginning names nothing.
    return at > 0 || name.includes(" ");
  });
}
