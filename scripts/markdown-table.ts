/** A table in Markdown (GitHub's): the names of its columns, and its rows; no cell may hold a bar or a line break. */
export const markdownTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
