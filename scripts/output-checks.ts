import { join } from "node:path";
import { filesIn } from "./folder.ts";
import { bytesOf } from "./read-file.ts";

/** Bytes of a page in which its title stands, since it comes first in the head; a page of another kind is read whole. */
const HEAD = 2048;

/** Every .html file of a folder, as paths below it with forward slashes, sorted. */
export const htmlFilesIn = (folder: string): string[] =>
  filesIn(folder).filter((file) => file.endsWith(".html"));

/** Where a built file is, from the site's root on: "/events/" of events/index.html. */
export const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, "$1")}`;

/**
 * Two pages of one title can't be told apart in a list of tabs, a history or search results (WCAG 2.4.2).
 * @throws Error that names every title that several pages bear, and the pages
 */
export function refuseRepeatedTitles(folder: string): void {
  const byTitle = new Map<string, string[]>();
  for (const page of htmlFilesIn(folder)) {
    const file = join(folder, page);
    const title = titleIn(bytesOf(file, HEAD)) ?? titleIn(bytesOf(file)) ?? "";
    byTitle.set(title, [...(byTitle.get(title) ?? []), page]);
  }
  const repeated = [...byTitle].filter(([title, pages]) => pages.length > 1 || title.trim() === "");
  if (repeated.length === 0) return;
  throw new RangeError(
    repeated
      .map(([title, pages]) =>
        title.trim() === ""
          ? `No title on ${pages.join(", ")}. Give the page one.`
          : `The title "${title}" is on ${pages.length} pages: ${pages.join(", ")}. Change the title in all records but one.`,
      )
      .join("\n"),
  );
}

const titleIn = (html: Buffer): string | undefined =>
  /<title>([^<]*)<\/title>/.exec(html.toString("utf8"))?.[1];
