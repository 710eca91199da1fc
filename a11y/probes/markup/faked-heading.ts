import { parentOf, plain, quote } from "../../page/dom.ts";
import type { ReadingProbe } from "../../probe.ts";
import { elementOf, isShown, type Run, runs } from "./runs.ts";

/** Where bold or large words have another meaning than of a heading of the text. */
const ELSEWHERE =
  ":is(h1, h2, h3, h4, h5, h6):not([role=presentation], [role=none]), [role=heading], table, [role=table], [role=grid], label, legend, dt, th, caption, figure, figcaption, button, a, summary, " +
  "nav, [role=navigation], [role=banner], blockquote, address, [role=alert], [role=status], [role=button], [role=tab], [role=menuitem], option, pre, code, dialog > :first-child, " +
  "header:not(main header, article header, section header), footer:not(main footer, article footer), form fieldset > :first-child";
/** Words that open a remark. */
const REMARK =
  /^(important|note|warning|tip|hint|caution|attention|danger|nb|please note|remember|success|error|wichtig|hinweis|achtung|warnung|tipp|attention|remarque|atención|nota|attenzione|let op|uwaga|pwysig|sylwer|there is a problem|new|beta|q|a|ps)$/;
const CLASSED =
  /(?:^|[\s_-])(?:h[1-6]|heading|headline|title|subtitle|subheading|sub-heading|header|ueberschrift|titre|titulo)(?:$|[\s_-])/i;

interface Look {
  readonly element: Element;
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
}

/**
 * WCAG 2.2, 1.3.1 (F2, H42). A short line by itself that is bolder or larger than the text that follows it, and
 * no heading. Not counted: what ends as a sentence does, dates and figures, remarks ("Note"), names in lists and
 * cells, sentences that lead in, and lines directly under a heading that are only larger. It is proved where
 * the line is both larger and bolder, its class says that it is a heading, or there are several of its kind.
 */
export const fakedHeading: ReadingProbe = {
  name: "faked-heading",
  barriers: ["faked-heading"],
  settings: ["desktop"],
  *read() {
    const all = runs();
    const found: { look: Look; next: Look; sure: boolean }[] = [];
    for (const [index, run] of all.entries()) {
      const pair = inOneRun(run) ?? inTwoRuns(run, all[index + 1], all[index - 1]);
      if (pair) found.push(pair);
    }
    const several = found.length > 1;
    for (const { look, next, sure } of found) {
      const ratio = look.size / next.size;
      const how = [
        look.bold && !next.bold ? "bold" : "",
        ratio > 1.1 ? `${Math.round(ratio * 100)}% as large` : "",
      ];
      const said = how.filter(Boolean).join(" and ");
      const proved = sure || several;
      yield {
        barrier: "faked-heading",
        level: proved ? "error" : "warning",
        element: look.element,
        message: `${quote(look.text)} stands by itself, ${said}${ratio > 1.1 ? " compared with" : ", before"} ${quote(next.text)}${
          proved ? "." : ". Is it the heading of what follows?"
        }`,
      };
    }
  },
};

/** A bold line at the beginning of a paragraph, with a line break after it. */
function inOneRun(run: Run): { look: Look; next: Look; sure: boolean } | undefined {
  const [first, ...rest] = run.lines.filter(({ text }) => text !== "");
  const second = rest[0];
  if (!first || !second || first.things.length > 0) return undefined;
  const look = lookOf(first.texts, run.block, first.text);
  const next = lookOf(second.texts, run.block, second.text);
  // An address begins so too, and its lines are short; so are those of a poem.
  if (second.text.length < 60 || !isTitle(look) || run.block.closest(ELSEWHERE)) return undefined;
  if (!look.bold || next.bold) return undefined;
  return { look, next, sure: look.size > next.size * 1.15 };
}

/** A block that is one short line, bolder or larger than the block after it. */
function inTwoRuns(run: Run, after: Run | undefined, before: Run | undefined): ReturnType<typeof inOneRun> {
  const [line, ...others] = run.lines.filter(({ text }) => text !== "");
  const second = after?.lines.find(({ text }) => text !== "");
  if (!line || !after || !second || others.length > 0 || line.things.length > 0) return undefined;
  if (
    run.block.closest(`${ELSEWHERE}, li > :only-child`) ||
    after.block.closest("h1, h2, h3, h4, h5, h6, [role=heading], dt")
  )
    return undefined;
  if (run.block.matches("li, dd, td")) return undefined;
  const text = after.lines
    .map((each) => each.text)
    .join(" ")
    .trim();
  const isList = after.block.matches("li") || after.block.closest("table") !== null;
  const look = lookOf(line.texts, run.block, line.text);
  const next = lookOf(second.texts, after.block, text);
  if (!isTitle(look) || !isNear(look.element, after.block) || !isShown(look.element)) return undefined;
  const larger = look.size >= next.size * 1.15;
  const bolder = look.bold && !next.bold;
  if (!bolder && !larger) return undefined;
  const classed = CLASSED.test(`${look.element.className} ${run.block.className}`);
  // Under short lines a name may stand, unless its class says what it is.
  const isLong = isList || text.length >= Math.max(35, line.text.length);
  if (!isLong && !(classed && bolder && larger)) return undefined;
  // Under a heading, a line that is only larger leads in; in a small box, only what is bold stands out.
  const underHeading =
    before?.block.closest("h1, h2, h3, h4, h5, h6, [role=heading]") !== null && before !== undefined;
  if (!bolder && !classed && (underHeading || look.size < next.size * 1.2)) return undefined;
  if (look.size < next.size * 0.75 || run.block.closest("li, dd, form")) {
    return bolder && larger ? { look, next, sure: false } : undefined;
  }
  return { look, next, sure: (bolder && larger) || (classed && (bolder || larger)) };
}

function lookOf(texts: readonly Text[], block: Element, text: string): Look {
  const element = elementOf(texts, block);
  const styles = texts.map(({ parentElement }) => getComputedStyle(parentElement ?? block));
  return {
    element,
    text,
    size: Math.min(...styles.map(({ fontSize }) => Number.parseFloat(fontSize))),
    bold: styles.every(({ fontWeight }) => Number(fontWeight) >= 600),
  };
}

/** Whether words can be a title: few, not a sentence, not a figure or date, not a remark's first word. */
function isTitle({ text, element }: Look): boolean {
  const words = plain(text);
  if (text.length > 90 || words.split(" ").length > 14) return false;
  if (!/\p{L}{3}/u.test(text) || /[.,;!…]["'”’]?$/.test(text) || REMARK.test(words)) return false;
  if (/^[“"‘«„]/.test(text) || /^[£€$]?\d[\d.,\s%:/-]*\b(?![.)]?\s*\p{Lu})/u.test(text)) return false;
  const digits = text.replace(/\D/g, "").length;
  if (
    digits > text.length / 3 ||
    /^(?:by|from|posted|published|updated|last updated|von|par|por)\b/i.test(text)
  )
    return false;
  if (/\b\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9} \d{4}\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/u.test(text))
    return false;
  return parentOf(element)?.closest("a, button") === null;
}

/** Whether the text stands under the line: in the same box or the one beside it, below it and not far. */
function isNear(element: Element, block: Element): boolean {
  const [one, other] = [element.getBoundingClientRect(), block.getBoundingClientRect()];
  const gap = other.top - one.bottom;
  const overlap = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  return gap > -3 && gap < 60 && overlap > 0;
}
