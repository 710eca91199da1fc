import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PurgeCSS } from "purgecss";
import { compile } from "sass";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Where the site's markup is written. */
const MARKUP = ["../../_includes", "../pages", "../formats"].map(at);
/** Attributes whose values no markup spells out: they come from records, or with what a visitor does. */
const OPEN_ATTRIBUTES = ["href", "open"];

/** Made once, however often the site is built: in a second, and from files that a running program doesn't change. */
let made: Promise<string> | undefined;

/**
 * The site's one style sheet, compressed, to stand in every page: one flight, one hash for the policy.
 *
 * @returns the style sheet without the rules that no page can use
 */
export function styleSheet(): Promise<string> {
  made ??= purged(wholeStyleSheet(), markup());
  return made;
}

/** The style sheet of the page by which a feed explains itself, without the rules that it can't use. */
export const feedStyleSheet = (): Promise<string> => purged(wholeStyleSheet("feed"), markup());

/** A style sheet with all that its parts bring, used or not. */
export function wholeStyleSheet(name: "site" | "feed" = "site"): string {
  const { css } = compile(at(`./${name}.scss`), {
    style: "compressed",
    loadPaths: [at("../../node_modules")],
    quietDeps: true,
    charset: false,
  });
  return css;
}

/**
 * A style sheet without the rules for classes and elements that are nowhere in some source text. The text is that
 * of the templates and not of the pages, so that a rule doesn't come and go with the records. A class must be
 * written out there: one that is put together from parts has no rules.
 */
export async function purged(css: string, source: string): Promise<string> {
  const [sheet] = await new PurgeCSS().purge({
    content: [{ raw: source, extension: "tsx" }],
    css: [{ raw: css }],
    dynamicAttributes: OPEN_ATTRIBUTES,
  });
  if (!sheet) throw new Error("PurgeCSS returned no style sheet.");
  return sheet.css;
}

/** The text of every file in which markup is written. */
export function markup(): string {
  return MARKUP.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8")),
  ).join("\n");
}
