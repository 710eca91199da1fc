import { all, collapse, isExposed, isRendered, quote } from "../../page/dom.ts";
import type { ReadingProbe, Seen } from "../../probe.ts";
import { runs } from "./runs.ts";

/**
 * WCAG 2.2, 1.3.1 (F33, F34). Columns that are made of spaces, tabs or bars, in preformatted text or in lines
 * parted by line breaks. Code and verses are no tables.
 */
export const typedTable: ReadingProbe = {
  name: "typed-table",
  barriers: ["faked-table"],
  settings: ["desktop"],
  read: typed,
};

function* typed(): Iterable<Seen> {
  const found = new Set<Element>();
  const blocks = all("pre, p, div, td").filter((element) => {
    return element.matches("pre") || /^pre/.test(getComputedStyle(element).whiteSpace);
  });
  for (const element of blocks) {
    const text = element.textContent ?? "";
    const isCode =
      element.querySelector("code, samp, kbd") ||
      element.closest("code") ||
      /[{};]|=>|<\/|^\s*[$>#] /m.test(text);
    if (isCode || !isExposed(element) || !isRendered(element) || element.querySelector("div, p")) continue;
    if (areColumns(text.split("\n"))) found.add(element);
  }
  for (const { block, lines } of runs()) {
    if (found.has(block) || block.closest("pre, code, table")) continue;
    if (
      areColumns(
        lines.map(({ texts }) =>
          texts
            .map(({ data }) => data.replace(/[ \n\r]+/g, " "))
            .join("")
            .trim(),
        ),
        2,
      )
    )
      found.add(block);
  }
  for (const element of found) {
    yield {
      barrier: "faked-table",
      level: "error",
      element,
      message: `Its columns are made of spaces, tabs or bars: ${quote(collapse(element.textContent ?? ""))}.`,
    };
  }
}

/** Whether lines fall into the same number of columns, two at least, at wide gaps or bars. */
function areColumns(lines: readonly string[], least = 3): boolean {
  const filled = lines.map((line) => line.replace(/\s+$/, "")).filter((line) => /[\p{L}\p{N}]/u.test(line));
  if (filled.length < least) return false;
  const bars = filled.filter((line) => (line.match(/\|/g)?.length ?? 0) >= 2);
  if (bars.length >= Math.max(3, filled.length * 0.8))
    return filled.every((line) => !/^[^|]+\|[^|]+\|[^|]+\|?$/.test(line) || bars.length >= 3);
  const counts = filled.map(
    (line) =>
      line
        .trim()
        .split(/\t+|[ \u00a0]{3,}|\u00a0[ \u00a0]+\u00a0?|\s{3,}/)
        .filter((part) => part.trim() !== "").length,
  );
  const columns = counts[0] ?? 0;
  return (
    columns >= 2 && counts.filter((count) => count === columns).length >= Math.max(least, filled.length * 0.8)
  );
}
