import { all, collapse, isExposed, nameOf, plain, quote } from "../../page/dom.ts";

export interface Cell {
  readonly element: HTMLTableCellElement;
  /** Where it begins, counted from nought, and how many rows and columns it takes. */
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
  readonly isHeader: boolean;
  readonly text: string;
}

export interface Table {
  readonly element: HTMLTableElement;
  readonly rows: readonly (readonly Cell[])[];
  readonly cells: readonly Cell[];
  /** How many columns each row fills, with what reaches down into it. */
  readonly widths: readonly number[];
  readonly headers: readonly Cell[];
  /** Whether it says that it is none: role presentation or none. */
  readonly isDenied: boolean;
  /** Whether it shows data, holds a layout, or may do either. */
  readonly use: "data" | "layout" | "unclear";
}

let known: readonly Table[] | undefined;

/** Every table that is shown and told to screen readers; worked out once for all probes of one reading. */
export function tables(): readonly Table[] {
  if (known) return known;
  queueMicrotask(() => {
    known = undefined;
  });
  known = all("table")
    .filter(
      (element): element is HTMLTableElement => element instanceof HTMLTableElement && isExposed(element),
    )
    .map(read);
  return known;
}

function read(element: HTMLTableElement): Table {
  const taken: boolean[][] = [];
  const shown = [...element.rows].filter((row) => row.checkVisibility() && row.cells.length > 0);
  const rows = shown.map((row, index) => {
    let column = 0;
    return [...row.cells]
      .filter((cell) => cell.checkVisibility())
      .map((cell): Cell => {
        while (taken[index]?.[column]) column++;
        const [width, height] = [cell.colSpan, Math.min(cell.rowSpan || 1000, shown.length - index)];
        for (let down = 0; down < height; down++) {
          taken[index + down] ??= [];
          const line = taken[index + down];
          for (let right = 0; line && right < width; right++) line[column + right] = true;
        }
        const role = cell.getAttribute("role");
        const isHeader = role === null ? cell.localName === "th" : /^(column|row)header$/.test(role);
        return { element: cell, row: index, column, width, height, isHeader, text: textOf(cell) };
      });
  });
  const cells = rows.flat();
  const headers = cells.filter(({ isHeader }) => isHeader);
  const widths = rows.map((_, index) => (taken[index] ?? []).filter(Boolean).length);
  const role = element.getAttribute("role") ?? "";
  const table = { element, rows, cells, widths, headers, isDenied: /^(presentation|none)$/.test(role) };
  return { ...table, use: useOf(table) };
}

/** The words of a cell, as they are told. */
function textOf(cell: Element): string {
  const text = collapse((cell.textContent ?? "").replaceAll("\u00a0", " "));
  return (
    text ||
    (cell.querySelector("img, svg, [aria-label]") || cell.hasAttribute("aria-label") ? nameOf(cell) : "")
  );
}

const BLOCKS =
  "h1, h2, h3, h4, h5, h6, nav, form, section, article, header, footer, main, aside, iframe, video";

function useOf({ element, rows, cells, headers, widths, isDenied }: Omit<Table, "use">): Table["use"] {
  if (
    headers.length > 0 ||
    element.caption ||
    element.tHead ||
    element.summary ||
    /^(table|grid|treegrid)$/.test(element.getAttribute("role") ?? "")
  )
    return "data";
  if (isDenied) return "layout";
  const outside = cells.filter((cell) => cell.element.closest("table") === element);
  const blocks = outside.some((cell) => cell.element.querySelector(BLOCKS) ?? false);
  const large = outside.filter(
    (cell) => cell.text.length > 250 || cell.element.querySelectorAll("p, ul, ol, div").length > 2,
  );
  const fields = outside.some((cell) =>
    cell.element.querySelector("input:not([type=checkbox]), select, textarea, label"),
  );
  const nests = element.querySelector("table") !== null;
  if (cells.length === 1 || blocks || nests || fields || large.length > 0) return "layout";
  const columns = Math.max(0, ...widths);
  if (rows.length < 2 || columns < 2) return "unclear";
  const filled = cells.filter(({ text }) => plain(text) !== "");
  const bare = filled.length < cells.length / 2;
  return bare ? "unclear" : "data";
}

/** For a message: what a table is about. */
export function titleOf({ element, cells }: Table): string {
  const words =
    collapse(element.caption?.textContent ?? "") ||
    cells
      .slice(0, 3)
      .map(({ text }) => text)
      .join(", ");
  return quote(words);
}
