import { all, collapse, isExposed, quote } from "../../page/dom.ts";
import type { ReadingProbe, Seen } from "../../probe.ts";

/**
 * WCAG 2.2, 1.3.1 (F42's kin). Boxes that styles set in rows and columns as the cells of a table of data are: short
 * words in the same places of every row, with a first row of headings, or called rows and cells by their classes.
 */
export const fakedTable: ReadingProbe = {
  name: "faked-table",
  barriers: ["faked-table"],
  settings: ["desktop"],
  read: styled,
};

const CELL_CLASS = /(?:^|[\s_-])(?:table|tbody|thead|tr|row|td|th|cell|col)(?:$|[\s_-]|\d)/i;
const NO_CELL =
  "a, button, h1, h2, h3, h4, h5, h6, img, input, select, textarea, p, ul, ol, dl, table, form, video, svg, article, label";

function* styled(): Iterable<Seen> {
  for (const box of all("div, section, main, ul, article")) {
    if (
      box.children.length < 3 ||
      box.closest("table, nav, form, dl, [role=table], [role=grid], [role=treegrid], pre, svg")
    )
      continue;
    for (const rows of rowsIn(box)) {
      const seen = judge(box, rows);
      if (seen && isExposed(box)) yield seen;
    }
  }
}

/** The rows of cells in a box: neighbours with as many children each, or the rows in which a grid lays out its own. */
function rowsIn(box: Element): Element[][][] {
  const children = [...box.children].flatMap((child) => {
    return /^table-(row|header)-group$/.test(getComputedStyle(child).display) ? [...child.children] : [child];
  });
  const isGrid =
    /grid/.test(getComputedStyle(box).display) && children.every((child) => child.childElementCount === 0);
  if (isGrid) {
    const rows = byTop(children);
    const even = rows.every((row) => row.length === rows[0]?.length);
    return even && (rows[0]?.length ?? 0) > 1 && rows.length > 2 ? [rows] : [];
  }
  const series: Element[][][] = [[]];
  for (const child of children) {
    const cells = child.matches("div, span, li") ? [...child.children] : [];
    const last = series.at(-1) ?? [];
    const fits = cells.length > 1 && (last.length === 0 || last[0]?.length === cells.length);
    if (fits) last.push(cells);
    else series.push(cells.length > 1 ? [cells] : []);
  }
  return series.filter((rows) => rows.length > 2);
}

function byTop(cells: readonly Element[]): Element[][] {
  const rows = new Map<number, Element[]>();
  for (const cell of cells) {
    const top = Math.round(cell.getBoundingClientRect().top / 4);
    rows.set(top, [...(rows.get(top) ?? []), cell]);
  }
  return [...rows.values()];
}

function judge(box: Element, rows: readonly Element[][]): Seen | undefined {
  const [first = [], ...rest] = rows;
  const cells = rows.flat();
  const texts = cells.map((cell) => collapse(cell.textContent ?? ""));
  if (cells.some((cell) => cell.matches(NO_CELL) || cell.querySelector(NO_CELL))) return undefined;
  if (texts.some((text) => text.length > 60) || texts.filter((text) => text === "").length > cells.length / 4)
    return undefined;
  // Each column begins at the same place in every row, and columns stand beside each other.
  const lefts = first.map((cell) => Math.round(cell.getBoundingClientRect().left));
  if (new Set(lefts).size !== lefts.length) return undefined;
  const aligned = rest.every((row) =>
    row.every((cell, index) => Math.abs(cell.getBoundingClientRect().left - (lefts[index] ?? 0)) < 4),
  );
  if (!aligned) return undefined;
  const weight = (cell: Element) =>
    Number(getComputedStyle(cell.querySelector("b, strong") ?? cell).fontWeight);
  const ruled = cells.every(isRuled);
  const headed = first.every((cell) => weight(cell) >= 600) && rest.flat().some((cell) => weight(cell) < 600);
  const named = CELL_CLASS.test(
    rows.flatMap((row) => [row[0]?.className, row[0]?.parentElement?.className]).join(" "),
  );
  const table = /^table/.test(getComputedStyle(first[0]?.parentElement ?? box).display);
  if (!headed && !named && !table && !ruled) return undefined;
  const proved = headed && (named || table || ruled) && first.length > 1;
  return {
    barrier: "faked-table",
    level: proved ? "error" : "warning",
    element: box,
    message: `${rows.length} rows of ${first.length} boxes stand in columns: ${quote(texts.slice(0, first.length).join(", "))}.${proved ? "" : " Do rows and columns belong together?"}`,
  };
}

/** Whether a line is drawn around or under a cell, or the row that it is in. */
function isRuled(cell: Element): boolean {
  return [cell, ...(cell.parentElement?.childElementCount ? [cell.parentElement] : [])].some((each) => {
    const { borderTopWidth, borderBottomWidth } = getComputedStyle(each);
    return Number.parseFloat(borderTopWidth) + Number.parseFloat(borderBottomWidth) > 0;
  });
}
