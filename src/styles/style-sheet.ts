import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { remembered } from "../remembered.ts";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Where the site's markup is written. */
const MARKUP = ["../../_includes", "../pages", "../formats"].map(at);
/** Attributes whose values no markup spells out: they come from records, or with what a visitor does. */
const OPEN_ATTRIBUTES = ["href", "open"];

/**
 * The site's one style sheet, compressed, to stand in every page: one flight, one hash for the policy.
 *
 * @returns the style sheet without the rules that no page can use
 */
export const styleSheet = (): Promise<string> => small("site");

/** The style sheet of the page by which a feed explains itself, without the rules that it can't use. */
export const feedStyleSheet = (): Promise<string> => small("feed");

/**
 * Compiling both sheets and loading the compilers took 2.5 of the 7.5 seconds of processor time of a small build, so what
 * came of the same sources is kept: of the sheets, this file and the versions of all packages; and of the markup, which
 * changes far more often and is soon gone through.
 */
const small = (name: Name): Promise<string> => {
  const source = markup();
  const sheets = filesBelow(at(".")).map((file) => readFileSync(file, "utf8"));
  const sources = [name, ...sheets, readFileSync(at("../../package-lock.json"), "utf8")];
  return remembered([source, ...sources], async () =>
    purged(await remembered(sources, () => wholeStyleSheet(name)), source),
  );
};

type Name = "site" | "feed";

/** A style sheet with all that its parts bring, used or not. */
export async function wholeStyleSheet(name: Name = "site"): Promise<string> {
  const { compile } = await import("sass");
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
  const { PurgeCSS } = await import("purgecss");
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
  return MARKUP.flatMap(filesBelow)
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
