import { all, collapse, isExposed, isRendered, plain, quote } from "../../page/dom.ts";
import type { ReadingProbe, Seen } from "../../probe.ts";
import { isProse, parentOfText, type Run, runs, textsOf } from "./runs.ts";

/**
 * Good practice, and WCAG 2.2, 1.3.2 (F32): how words are set. Long italics; underlines that are no links;
 * spaces between the letters of a word.
 */
export const letters: ReadingProbe = {
  name: "letters",
  barriers: ["long-italics", "underlined-text", "spaced-letters"],
  settings: ["desktop"],
  *read() {
    for (const run of runs()) {
      if (!isProse(run)) continue;
      yield* italics(run);
      yield* spaced(run);
    }
    yield* underlined();
  },
};

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
    const line = texts
      .map(({ data }) => data)
      .join("")
      .replace(/[ \t\n\r]+/g, " ");
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
  const skipped =
    "a, ins, abbr, dfn, button, summary, label, [role=link], [role=button], [role=tab], acronym, option, [title], [onclick], svg *";
  const marked = all("body *").filter((element) => {
    const { textDecorationLine, textDecorationStyle, cursor } = getComputedStyle(element);
    return (
      textDecorationLine.includes("underline") && textDecorationStyle === "solid" && cursor !== "pointer"
    );
  });
  for (const element of marked) {
    if (
      element.closest(skipped) ||
      element.querySelector("a[href]") ||
      !isRendered(element) ||
      !isExposed(element)
    )
      continue;
    if (element.parentElement && marked.includes(element.parentElement)) continue;
    const words = collapse(element.textContent ?? "");
    if (plain(words) === "" || /^(zh|ja|ko)\b/.test(element.closest("[lang]")?.getAttribute("lang") ?? ""))
      continue;
    const isHeading = element.closest("h1, h2, h3, h4, h5, h6, th, caption, legend") !== null;
    yield {
      barrier: "underlined-text",
      level: isHeading ? "warning" : "error",
      element,
      message: `${quote(words)} is underlined.${isHeading ? " Is it clear that it is no link?" : ""}`,
    };
  }
}
