import { plain } from "../../page/dom.ts";
import type { ReadingProbe, Seen } from "../../probe.ts";
import { type Cell, type Table, tables, titleOf } from "./table.ts";

/**
 * WCAG 2.2, 1.3.1 (H51, H63, H43). Tables of data without headings; headings that are empty, that are all there
 * is, or that nothing ties to their cells although there are headings in two directions or in several rows.
 */
export const tableHeaders: ReadingProbe = {
  name: "table-headers",
  barriers: ["table-headers", "table-scope", "table-empty-header", "table-only-headers"],
  settings: ["desktop"],
  *read() {
    for (const table of tables()) {
      if (table.isDenied || table.use !== "data") continue;
      const { headers, cells } = table;
      if (headers.length === 0) yield* without(table);
      else if (headers.length === cells.length) yield onlyHeaders(table);
      else {
        yield* missingRow(table);
        yield* scopes(table);
      }
      for (const { element, text } of headers) {
        if (/[\p{L}\p{N}\p{S}%#&@]/u.test(text)) continue;
        const where = headers[0]?.element === element ? " in the corner" : "";
        const message = `Nothing is said of the column or row that it is for${where}: ${titleOf(table)}.`;
        yield { barrier: "table-empty-header", level: "error", element, message };
      }
    }
  },
};

function* without(table: Table): Iterable<Seen> {
  const { rows, cells, element, widths } = table;
  if (
    rows.length < 2 ||
    Math.max(...widths) < 2 ||
    cells.some((cell) => cell.element.hasAttribute("headers"))
  )
    return;
  const [first = [], ...rest] = rows;
  const column = rows.map((row) => row[0]).filter((cell) => cell !== undefined);
  const looks =
    first.every(standsOut) || (column.length > 1 && column.every(standsOut) && !cells.every(standsOut));
  const figures = rest.flat().filter(({ text }) => /\d/.test(text)).length > rest.flat().length / 4;
  const labels = first.every(({ text }) => plain(text) !== "" && !/^[\d£€$]/.test(text));
  const proved =
    element.tHead !== null || looks || (figures && labels) || (element.caption !== null && rows.length > 2);
  yield {
    barrier: "table-headers",
    level: proved ? "error" : "warning",
    element,
    message: `It has ${rows.length} rows of ${Math.max(...widths)} cells: ${titleOf(table)}.${proved ? "" : " Does it show data, and what do its rows and columns mean?"}`,
  };
}

/** Whether a cell is set as a heading: bold, or with a background of its own. */
function standsOut({ element, text }: Cell): boolean {
  if (plain(text) === "") return true;
  const bold = element.querySelector("b, strong");
  if (bold && plain(bold.textContent ?? "") === plain(text)) return true;
  return Number(getComputedStyle(element).fontWeight) >= 600;
}

/** A first row of td that is set as headings are, over columns of which only the rows have th. */
function* missingRow(table: Table): Iterable<Seen> {
  const [first = [], ...rest] = table.rows;
  const plainCells = first.filter(({ isHeader, text }) => !isHeader && text !== "");
  if (plainCells.length < 2 || plainCells.length < first.length - 1 || rest.length < 1) return;
  const bodyBold = rest
    .flat()
    .filter(({ isHeader }) => !isHeader)
    .some(standsOut);
  if (!plainCells.every(standsOut) || bodyBold) return;
  yield {
    barrier: "table-headers",
    level: "error",
    element: table.element,
    message: `Its first row is set as headings and made of td: ${titleOf(table)}.`,
  };
}

function onlyHeaders(table: Table): Seen {
  const scripted = table.element.tBodies[0]?.rows.length === 0 && document.scripts.length > 0;
  const tied = table.cells.some(({ element }) => element.hasAttribute("headers"));
  const question = scripted ? " Does a script fill it?" : tied ? " Is none of them data?" : "";
  return {
    barrier: "table-only-headers",
    level: question ? "warning" : "error",
    element: table.element,
    message: `It has ${table.cells.length} th and no td: ${titleOf(table)}.${question}`,
  };
}

function* scopes(table: Table): Iterable<Seen> {
  const { headers, cells, rows } = table;
  for (const { element } of headers) {
    const scope = element.getAttribute("scope");
    if (scope === null || /^(col|row|colgroup|rowgroup)$/i.test(scope.trim())) continue;
    const message = `scope=${JSON.stringify(scope)} means nothing; it can be col, row, colgroup or rowgroup.`;
    yield { barrier: "table-scope", level: "error", element, message };
  }
  const named = new Set(cells.flatMap(({ element }) => (element.getAttribute("headers") ?? "").split(/\s+/)));
  const most = Math.max(...table.widths);
  const free = headers.filter(({ element, text, width }) => {
    // A heading over the whole table is a title of it.
    if (width === most && most > 1) return false;
    const tied =
      element.hasAttribute("scope") ||
      (element.id !== "" && named.has(element.id)) ||
      element.hasAttribute("role");
    return !tied && text !== "";
  });
  if (free.length === 0) return;
  const inFirstRow = (cell: Cell) => cell.row === 0;
  const headerRows = rows.filter(
    (row) => row.length > 1 && row.every((cell) => cell.isHeader || cell.text === ""),
  );
  const sides = headers.filter((cell) => !inFirstRow(cell) && !headerRows.some((row) => row.includes(cell)));
  const columns = new Set(sides.map(({ column }) => column));
  const spanning = headers.some((cell) => (cell.width > 1 && cell.width < most) || cell.height > 1);
  const complex = headerRows.length > 1 || columns.size > 1 || (spanning && headers.length > 2);
  const both = sides.length > 0 && headers.some((cell) => inFirstRow(cell) && cell.column > 0);
  const level = complex ? "error" : both ? "warning" : "notice";
  const why = complex
    ? "it has headings in several rows or columns"
    : both
      ? "it has headings above and at the side"
      : "its headings are simple";
  yield {
    barrier: "table-scope",
    level,
    element: table.element,
    message: `${free.length} of ${headers.length} headings have no scope, and ${why}: ${titleOf(table)}.${
      level === "warning" ? " Are they read with their cells?" : ""
    }`,
  };
}
