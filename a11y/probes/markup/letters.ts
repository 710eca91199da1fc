import { all, collapse, isExposed, isRendered, plain } from "../../page/dom.ts";
import type { ReadingProbe, Seen } from "../../probe.ts";
import { isShown, quote, type Run, runs } from "./runs.ts";

const NOT_PROSE = "pre, code, kbd, samp, var, abbr, math, svg, textarea, select, [aria-hidden=true], address";

/**
 * Good practice, and WCAG 2.2, 1.3.2 (F32): how words are set. Capitals, typed or by style, on more than a few
 * words; long italics; underlines that are no links; spaces between the letters of a word.
 */
export const letters: ReadingProbe = {
  name: "letters",
  barriers: ["all-caps", "long-italics", "underlined-text", "spaced-letters"],
  settings: ["desktop"],
  *read() {
    for (const run of runs()) {
      if (run.block.closest(NOT_PROSE) || !isShown(run.block)) continue;
      yield* capitals(run);
      yield* italics(run);
      yield* spaced(run);
    }
    yield* underlined();
  },
};

const parentOfText = ({ parentElement }: Text): Element => parentElement ?? document.body;

const textsOf = (run: Run): Text[] =>
  run.lines.flatMap(({ texts }) => texts).filter((text) => !parentOfText(text).closest(NOT_PROSE));

function* capitals(run: Run): Iterable<Seen> {
  const typed = run.lines.map(({ texts }) => shouted(texts.map(({ data }) => data).join(""))).find((each) => each !== "");
  const styled = collapse(
    textsOf(run)
      .filter((text) => getComputedStyle(parentOfText(text)).textTransform === "uppercase")
      .map(({ data }) => data)
      .join(" "),
  );
  const words = (text: string) => (text === "" ? 0 : plain(text).split(" ").length);
  const inStyle = words(styled) > (run.block.closest("h1, h2, h3, h4, h5, h6, nav, th, label, legend, dt") ? 5 : 4);
  if (typed && !(inStyle && words(styled) > words(typed))) {
    yield {
      barrier: "all-caps",
      level: words(typed) > 5 ? "error" : "warning",
      element: run.block,
      message: `Typed in capitals: ${quote(typed)}.${words(typed) > 5 ? "" : " Are they names that are always written so?"}`,
    };
  } else if (inStyle) {
    yield {
      barrier: "all-caps",
      level: words(styled) > 12 ? "error" : "warning",
      element: run.block,
      message: `A style sets ${words(styled)} words in capitals: ${quote(styled)}.${words(styled) > 12 ? "" : " Can they be read as fast in small letters?"}`,
    };
  }
}

/** The longest part of a text that is shouted: several words, or long ones, all of capitals; "" for none. */
function shouted(text: string): string {
  const parts = collapse(text).match(/\p{Lu}[\p{Lu}\p{M}'’&,:!?.\-/ ]*\p{Lu}/gu) ?? [];
  const whole = parts.map((part) => part.replace(/^\p{Lu}[.'’]? (?=\p{Lu}{2})/u, ""));
  return (
    whole
      .filter((part) => {
        const words = part.split(/[^\p{Lu}'’]+/u).filter((word) => word.length > 1 && !/^[IVXLCDM]+$/.test(word));
        const letters = words.join("").length;
        // Short forms side by side (NHS, BBC) are no shouting: one of the words must be long.
        const long = words.some((word) => word.length >= 5);
        if (words.length === 1) return letters >= 15;
        return (words.length >= 3 && letters >= 12 && long) || (letters >= 15 && long && words.length >= 2);
      })
      .sort((a, b) => b.length - a.length)[0] ?? ""
  );
}

function* italics(run: Run): Iterable<Seen> {
  let words = 0;
  let longest = 0;
  let from = "";
  let start = "";
  for (const text of textsOf(run)) {
    if (getComputedStyle(parentOfText(text)).fontStyle === "normal") words = 0;
    else {
      if (words === 0) start = collapse(text.data);
      words += plain(text.data).split(" ").length;
    }
    if (words > longest) {
      longest = words;
      from = start;
    }
  }
  if (longest < 20) return;
  const proved = longest >= 35;
  yield {
    barrier: "long-italics",
    level: proved ? "error" : "warning",
    element: run.block,
    message: `${longest} words: ${quote(from)}.${proved ? "" : " Could they stand upright?"}`,
  };
}

/** Four letters and more, each by itself; the alphabet and grades, which are a row of letters, are none. */
const SPACED = /(?<![\p{L}\p{N}])\p{L}(?:[ \u00a0\u2009\u200a.·-]\p{L}){3,}(?![\p{L}\p{N}])/gu;

function* spaced(run: Run): Iterable<Seen> {
  for (const { texts } of run.lines) {
    const line = texts.map(({ data }) => data).join("").replace(/[ \t\n\r]+/g, " ");
    for (const [word] of line.matchAll(SPACED)) {
      const own = [...word.toLowerCase()].filter((each) => /\p{L}/u.test(each));
      const inOrder = own.every((each, index) => index === 0 || (own[index - 1] ?? "") < each);
      const vowels = own.some((each) => /[aeiouyàáâäåèéêëìíîïòóôöùúûüæøœ]/.test(each));
      if (inOrder || !vowels || new Set(own).size < 3 || /[.-]/.test(word)) continue;
      const message = `${quote(word)} is spelled out letter by letter.`;
      yield { barrier: "spaced-letters", level: "error", element: run.block, message };
    }
  }
}

function* underlined(): Iterable<Seen> {
  const skipped = "a, ins, abbr, dfn, button, summary, label, [role=link], [role=button], [role=tab], acronym, option, [title], [onclick], svg *";
  const marked = all("body *").filter((element) => {
    const { textDecorationLine, textDecorationStyle, cursor } = getComputedStyle(element);
    return textDecorationLine.includes("underline") && textDecorationStyle === "solid" && cursor !== "pointer";
  });
  for (const element of marked) {
    if (element.closest(skipped) || element.querySelector("a[href]") || !isRendered(element) || !isExposed(element)) continue;
    if (element.parentElement && marked.includes(element.parentElement)) continue;
    const words = collapse(element.textContent ?? "");
    if (plain(words) === "" || /^(zh|ja|ko)\b/.test(element.closest("[lang]")?.getAttribute("lang") ?? "")) continue;
    const isHeading = element.closest("h1, h2, h3, h4, h5, h6, th, caption, legend") !== null;
    yield {
      barrier: "underlined-text",
      level: isHeading ? "warning" : "error",
      element,
      message: `${quote(words)} is underlined.${isHeading ? " Is it clear that it is no link?" : ""}`,
    };
  }
}
