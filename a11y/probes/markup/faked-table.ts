import { all, collapse, isExposed } from "../../page/dom.ts";
import type { ReadingProbe, Seen } from "../../probe.ts";
import { quote } from "./runs.ts";

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
    const rows = rowsOf(box);
    const seen = rows && judge(box, rows);
    if (seen && isExposed(box)) yield seen;
  }
}

/** The cells of a box whose children are rows of cells, or whose children a grid lays out in rows. */
function rowsOf(box: Element): Element[][] | undefined {
  const children = [...box.children].flatMap((child) => {
    return getComputedStyle(child).display === "table-row-group" ||
      getComputedStyle(child).display === "table-header-group"
      ? [...child.children]
      : [child];
  });
  if (children.length < 3 || !children.every((child) => child.matches("div, span, li"))) return undefined;
  const { display } = getComputedStyle(box);
  const rows =
    /grid/.test(display) && children.every((child) => child.children.length === 0)
      ? byTop(children)
      : children.map((child) => [...child.children]);
  const columns = rows[0]?.length ?? 0;
  if (rows.length < 3 || columns < 2 || rows.some((row) => row.length !== columns)) return undefined;
  return rows;
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
  const weight = (cell: Element) => Number(getComputedStyle(cell).fontWeight);
  const headed = first.every((cell) => weight(cell) >= 600) && rest.flat().some((cell) => weight(cell) < 600);
  const named = CELL_CLASS.test(
    rows.flatMap((row) => [row[0]?.className, row[0]?.parentElement?.className]).join(" "),
  );
  const table = /^table/.test(getComputedStyle(first[0]?.parentElement ?? box).display);
  if (!headed && !named && !table) return undefined;
  const proved = headed && (named || table) && first.length > 1;
  return {
    barrier: "faked-table",
    level: proved ? "error" : "warning",
    element: box,
    message: `${rows.length} rows of ${first.length} boxes stand in columns: ${quote(texts.slice(0, first.length).join(", "))}.${proved ? "" : " Do rows and columns belong together?"}`,
  };
}
