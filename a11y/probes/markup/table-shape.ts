import { collapse, plain } from "../../page/dom.ts";
import type { ReadingProbe, Seen } from "../../probe.ts";
import { type Cell, type Table, tables, titleOf } from "./table.ts";

/**
 * WCAG 2.2, 1.3.1 (H39, F90's kin). Tables of data without a name, with rows of different lengths, with empty
 * cells. A heading before a table, or a part around it that has a name, may be enough.
 */
export const tableShape: ReadingProbe = {
  name: "table-shape",
  barriers: ["table-caption", "table-irregular", "table-empty-cells"],
  settings: ["desktop"],
  *read() {
    for (const table of tables()) {
      if (table.isDenied || table.use !== "data") continue;
      yield* unnamed(table);
      yield* irregular(table);
      yield* empty(table);
    }
  },
};

function* unnamed(table: Table): Iterable<Seen> {
  const { element, cells } = table;
  if (cells.length < 2) return;
  const { caption } = element;
  if (
    caption &&
    plain(caption.textContent ?? "") === "" &&
    !caption.querySelector("img[alt]:not([alt=''])")
  ) {
    yield { barrier: "table-caption", level: "error", element, message: "Its caption is empty." };
    return;
  }
  const labelled = (element.getAttribute("aria-labelledby") ?? "")
    .split(/\s+/)
    .some((id) => id && document.getElementById(id));
  const said = [element.getAttribute("aria-label"), element.getAttribute("title"), element.summary].some(
    (text) => text?.trim(),
  );
  if (caption || labelled || said || element.closest("figure")?.querySelector("figcaption")) return;
  const group = element.closest("[role=region], [role=group], section[aria-label], section[aria-labelledby]");
  const heading = group ? null : headingBefore(element);
  yield {
    barrier: "table-caption",
    level: group ? "notice" : "warning",
    element,
    message: `It begins ${titleOf(table)}.${
      heading
        ? ` Is it named enough by the heading before it, "${collapse(heading.textContent ?? "").slice(0, 60)}"?`
        : group
          ? ""
          : " What is it called?"
    }`,
  };
}

function headingBefore(element: Element): Element | null {
  let each: Element | null = element;
  while (each && !each.previousElementSibling) each = each.parentElement;
  const before = each?.previousElementSibling;
  return before?.matches("h1, h2, h3, h4, h5, h6, [role=heading]") ? before : null;
}

function* irregular(table: Table): Iterable<Seen> {
  const { rows, widths, element } = table;
  const most = Math.max(...widths);
  const short = widths.filter((width) => width !== most);
  if (short.length > 0) {
    const tied = table.cells.some((cell) => cell.element.hasAttribute("headers"));
    yield {
      barrier: "table-irregular",
      level: tied ? "warning" : "error",
      element,
      message: `${short.length} of ${rows.length} rows have ${[...new Set(short)].join(" or ")} columns instead of ${most}: ${titleOf(table)}.${
        tied ? " Does every cell name its headings?" : ""
      }`,
    };
    return;
  }
  const body = rows.filter(
    (row) =>
      row.length > 1 && !row[0]?.element.closest("thead, tfoot") && row.every(({ height }) => height === 1),
  );
  const patterns = new Set(body.map((row: readonly Cell[]) => row.map(({ width }) => width).join(" ")));
  if (patterns.size < 3) return;
  yield {
    barrier: "table-irregular",
    level: "warning",
    element,
    message: `Its rows are divided in ${patterns.size} different ways: ${titleOf(table)}. Is every cell under its heading?`,
  };
}

const FIELD =
  "img, svg, input, select, textarea, button, canvas, video, iframe, table, meter, progress, [role=img]";

function* empty(table: Table): Iterable<Seen> {
  const { cells, element, rows } = table;
  const blank = cells.filter(({ element: cell, text, row, column, isHeader }) => {
    const isCorner = row === 0 && column === 0;
    return (
      !isHeader && !isCorner && text === "" && !cell.querySelector(FIELD) && !cell.hasAttribute("aria-label")
    );
  });
  // The days of other months at the beginning and end of a calendar.
  const isCalendar = Math.max(...table.widths) === 7 && rows.length >= 5;
  if (blank.length === 0 || isCalendar) return;
  const drawn = blank.every(({ element: cell }) => {
    const content = getComputedStyle(cell, "::before").content + getComputedStyle(cell, "::after").content;
    return /"[^"]/.test(content);
  });
  yield {
    barrier: "table-empty-cells",
    level: "warning",
    element,
    message: `${blank.length} of ${cells.length} cells hold ${drawn ? "only what a style draws" : "nothing"}: ${titleOf(table)}. Is it clear why?`,
  };
}
