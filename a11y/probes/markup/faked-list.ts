import { plain, quote } from "../../page/dom.ts";
import type { ReadingProbe } from "../../probe.ts";
import { BULLET, type Item, markOf } from "./list-marks.ts";
import { elementOf, type Line, type Run, runs } from "./runs.ts";

const NUMBER = /^\(?(\d{1,2})[.)]\s*(?![\d])\S/;
const ROMANS = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];
const ROMAN = /^\(?([ivx]+)[.)]\s+\S/;
const LETTER = /^\(?([a-z])[.)]\s+\S/;

/**
 * WCAG 2.2, 1.3.1 (H48). Lines or paragraphs one after another that begin with bullets, dashes, pictures of
 * bullets or counted numbers, and are no items of a list; and lines of nothing but links. Bullets and numbers
 * are proof; dashes may be speech, and links alone a question.
 */
export const fakedList: ReadingProbe = {
  name: "faked-list",
  barriers: ["faked-list"],
  settings: ["desktop"],
  *read() {
    for (const group of groups(
      runs().filter(({ block }) => !block.closest("pre, code, li, [role=listitem], [role=list], dl")),
    )) {
      for (const series of seriesIn(group)) {
        const [first, second] = series.items;
        if (!first) continue;
        yield {
          barrier: "faked-list",
          level: series.proved ? "error" : "warning",
          element: first.element,
          message: `${series.items.length} ${series.what}: ${quote(first.text)}, ${quote(second?.text ?? "")}.${
            series.proved ? "" : " Are they items of a list?"
          }`,
        };
      }
    }
  },
};

/** Lines that follow one another: those of one run, or of blocks of one kind beside each other. */
function groups(all: readonly Run[]): Item[][] {
  const found: Item[][] = [];
  let before: Run | undefined;
  for (const run of all) {
    const items = run.lines
      .filter(({ text, things }) => text !== "" || things.length > 0)
      .map((line) => ({ text: line.text, line, element: elementOf(line.texts, run.block) }));
    const isBeside =
      before?.block.parentElement === run.block.parentElement &&
      before?.block.localName === run.block.localName;
    const last = found.at(-1);
    if (isBeside && last) last.push(...items);
    else found.push(items);
    before = run;
  }
  return found;
}

interface Series {
  readonly items: readonly Item[];
  readonly what: string;
  readonly proved: boolean;
}

function* seriesIn(group: readonly Item[]): Iterable<Series> {
  const marked = longest(group, (item) => markOf(item));
  if (marked.length > 1) {
    const kind = markOf(marked[0]);
    const least =
      { bullet: 2, dash: 3, emoji: 3, image: 2, drawn: 2, small: 3 }[kind?.split(" ")[0] ?? ""] ?? 2;
    const mark = kind?.split(" ")[1] ?? "";
    if (marked.length >= least || kind?.startsWith("dash")) {
      yield { items: marked, what: `lines begin with "${mark}"`, proved: marked.length >= least };
      return;
    }
  }
  const counted = countedIn(group);
  if (counted.length > 1) {
    const long = counted.some(({ text }) => text.length > 200);
    yield { items: counted, what: "lines are numbered by hand", proved: counted.length > 2 && !long };
    return;
  }
  const links = longest(group, ({ line }) => (isOnlyLink(line) ? "link" : undefined));
  if (links.length > 2) yield { items: links, what: "links are one to a line", proved: false };
  const [intro, ...rest] = group;
  if (intro && /[:：]$/.test(intro.text) && rest.length > 2 && isOneRun(group)) {
    const short = rest.every(({ text }) => text.length < 80 && text.length > 1 && !/\d{3}|:/.test(text));
    if (short && links.length < 3)
      yield { items: rest, what: `short lines follow ${quote(intro.text)}`, proved: false };
  }
  yield* inOneLine(group);
}

/** Whether the lines are parted by line breaks alone. */
const isOneRun = (group: readonly Item[]): boolean => {
  const blocks = group.map(({ element }) => element.closest("p, div, td, section, main, article, body"));
  return blocks.every((block) => block === blocks[0]);
};

/** The longest row of neighbours for which a function gives the same value. */
function longest(group: readonly Item[], keyOf: (item: Item) => string | undefined): Item[] {
  let best: Item[] = [];
  let row: Item[] = [];
  let before: string | undefined;
  for (const item of group) {
    const key = keyOf(item);
    row = key !== undefined && key === before ? [...row, item] : key === undefined ? [] : [item];
    before = key;
    if (row.length > best.length) best = row;
  }
  return best;
}

/** Lines with numbers that count up from one, letters from a, or small Roman numbers from i. */
function countedIn(group: readonly Item[]): Item[] {
  for (const [pattern, numberOf] of [
    [NUMBER, (mark: string) => Number(mark)],
    [LETTER, (mark: string) => mark.charCodeAt(0) - 96],
    [ROMAN, (mark: string) => ROMANS.indexOf(mark) + 1],
  ] as const) {
    const row: Item[] = [];
    for (const item of group) {
      const mark = pattern.exec(item.text)?.[1];
      if (mark && numberOf(mark) === row.length + 1) row.push(item);
      else if (row.length > 0) break;
    }
    if (row.length > 1 && !row.some(({ element }) => element.closest("h1, h2, h3, h4, h5, h6, a, label")))
      return row;
  }
  return [];
}

function isOnlyLink({ texts, text }: Line): boolean {
  const link = texts[0]?.parentElement?.closest("a[href]");
  return link !== null && link !== undefined && plain(link.textContent ?? "") === plain(text);
}

/** "• pens • paper • a coat" in one line. */
function* inOneLine(group: readonly Item[]): Iterable<Series> {
  for (const item of group) {
    const mark = BULLET.exec(item.text)?.[1];
    if (!mark || mark === "»" || mark === "*") continue;
    const parts = item.text.split(mark).filter((part) => plain(part) !== "");
    if (parts.length < 3) continue;
    const items = parts.map((text) => ({ ...item, text: text.trim() }));
    yield { items, what: `parts of one line begin with "${mark}"`, proved: false };
  }
}
