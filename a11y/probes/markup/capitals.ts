import { collapse, plain, quote } from "../../page/dom.ts";
import type { ReadingProbe, Seen } from "../../probe.ts";
import { isProse, parentOfText, type Run, runs, textsOf } from "./runs.ts";

/**
 * Good practice: words in capitals have no shape to be known by, and some screen readers spell them. Typed or set
 * by a style, on more than a few words; short forms, single words and Roman numbers are let be. Whole sentences
 * are proof; a few words may be a name.
 */
export const capitals: ReadingProbe = {
  name: "capitals",
  barriers: ["all-caps"],
  settings: ["desktop"],
  *read() {
    for (const run of runs()) if (isProse(run)) yield* capitalsIn(run);
  },
};

function* capitalsIn(run: Run): Iterable<Seen> {
  const typed = run.lines
    .map(({ texts }) => shouted(texts.map(({ data }) => data).join("")))
    .find((each) => each !== "");
  const styled = collapse(
    textsOf(run)
      .filter((text) => getComputedStyle(parentOfText(text)).textTransform === "uppercase")
      .map(({ data }) => data)
      .join(" "),
  );
  const words = (text: string) => (text === "" ? 0 : plain(text).split(" ").length);
  const inStyle =
    words(styled) > (run.block.closest("h1, h2, h3, h4, h5, h6, nav, th, label, legend, dt") ? 5 : 4);
  if (typed && !(inStyle && words(styled) > words(typed))) {
    yield {
      barrier: "all-caps",
      level: words(typed) > 5 ? "error" : "warning",
      element: run.block,
      message: `Typed in capitals: ${quote(typed)}.${words(typed) > 5 ? "" : " Are they names that are always written so?"}`,
    };
  } else if (!inStyle && words(styled) > 1 && styled.length > 9) {
    yield {
      barrier: "all-caps",
      level: "notice",
      element: run.block,
      message: `A style sets ${words(styled)} words in capitals: ${quote(styled)}.`,
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
        const words = part
          .split(/[^\p{Lu}'’]+/u)
          .filter((word) => word.length > 1 && !/^[IVXLCDM]+$/.test(word));
        const letters = words.join("").length;
        // Short forms side by side (NHS, BBC) are no shouting: one of the words must be long.
        const long = words.some((word) => word.length >= 5);
        if (words.length === 1) return letters >= 15;
        return (words.length >= 3 && letters >= 12 && long) || (letters >= 15 && long && words.length >= 2);
      })
      .sort((a, b) => b.length - a.length)[0] ?? ""
  );
}
