import { quote } from "../../page/dom.ts";
import type { ReadingProbe, Seen } from "../../probe.ts";
import { type Table, tables, titleOf } from "./table.ts";

/**
 * WCAG 2.2, 1.3.1 and 1.3.2 (F46, F49, F92). Tables that hold a layout, tables inside one another, and tables of
 * data that are called layout. What has neither headings nor a caption and holds headings, lists or forms is
 * proved to be layout; a table of one row or column may be either; one whose columns hold a sentence each is read in
 * the wrong order.
 */
export const tableLayout: ReadingProbe = {
  name: "table-layout",
  barriers: ["table-layout", "table-nested", "faked-table"],
  settings: ["desktop"],
  *read() {
    for (const table of tables()) {
      yield* nested(table);
      if (table.isDenied) yield* denied(table);
      else if (table.use === "layout") yield* layout(table);
      else if (table.use === "unclear") yield* unclear(table);
      else if (table.headers.length === 0) yield* columns(table);
    }
  },
};

function* denied(table: Table): Iterable<Seen> {
  if (table.headers.length === 0 && !table.element.caption) return;
  yield {
    barrier: "faked-table",
    level: "warning",
    element: table.element,
    message: `Its role says that it is none, and it has ${table.element.caption ? "a caption" : "headings"}: ${titleOf(table)}. Does it show data?`,
  };
}

function* layout({ element, cells, rows }: Table): Iterable<Seen> {
  const block = element.querySelector("h1, h2, h3, h4, h5, h6, nav, form, ul, section, article, iframe");
  const proved = block !== null;
  const holds = block ? `, with ${block.localName} in them` : "";
  yield {
    barrier: "table-layout",
    level: proved ? "error" : "warning",
    element,
    message: `It has no headings, and ${cells.length} cells in ${rows.length} rows${holds}.${proved ? "" : " Does it show data?"}`,
  };
}

function* unclear({ element, cells, rows }: Table): Iterable<Seen> {
  if (cells.length === 0) return;
  yield {
    barrier: "table-layout",
    level: "warning",
    element,
    message: `It has no headings, and only ${rows.length === 1 ? "one row" : `${cells.length} cells`}. Does it show data?`,
  };
}

/** Sentences that go on from row to row, in two columns or more: read row by row, they are torn apart. */
function* columns({ element, rows }: Table): Iterable<Seen> {
  const width = Math.max(...rows.map((row) => row.length));
  const torn = Array.from({ length: width }, (_, column) =>
    rows.map((row) => row[column]?.text ?? ""),
  ).filter(isTorn);
  const [first] = torn;
  if (!first || torn.length < 2) return;
  yield {
    barrier: "table-layout",
    level: "warning",
    element,
    message: `Its columns seem to be read down (${quote(first.join(" "))}), and screen readers read its rows. Is it a text in columns?`,
  };
}

function isTorn([first = "", ...rest]: readonly string[]): boolean {
  const pairs = rest.map((below, index) => [rest[index - 1] ?? first, below] as const);
  const goOn = pairs.filter(
    ([above, below]) => /^\S+ \S+ .*[\p{L},]$/u.test(above) && /^\p{Ll}\S* \S/u.test(below),
  );
  return /^\p{Lu}/u.test(first) && goOn.length > pairs.length / 2;
}

function* nested(table: Table): Iterable<Seen> {
  const outer = table.element.parentElement?.closest("table");
  if (!outer) return;
  const around = tables().find(({ element }) => element === outer);
  if (!around || (around.isDenied && table.isDenied)) return;
  const data = around.headers.length > 0 || table.headers.length > 0;
  yield {
    barrier: "table-nested",
    level: data && !around.isDenied ? "error" : "warning",
    element: table.element,
    message: `${titleOf(table)} stands in a cell of ${titleOf(around)}.${data && !around.isDenied ? "" : " Is one of them needed?"}`,
  };
}
