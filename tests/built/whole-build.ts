/** Whole builds of the fixture's records, and which of their files hold a text. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "../../scripts/build.ts";
import { filesIn } from "../../scripts/folder.ts";
import { type FixtureOptions, fixtureSite } from "../fixtures/site.ts";

/**
 * Builds the site at an instant, every file of it.
 *
 * @param folder where builds may be put, each beside the others
 * @returns the build's folder
 */
export async function wholeBuild(folder: string, options: FixtureOptions): Promise<string> {
  const out = join(folder, String(options.now).replace(/\W/g, "-"));
  // Without the compressed files: they hold what the files beside them do.
  await build({ out, site: fixtureSite(options), compressed: false });
  return out;
}

/** The files of a build, from its folder on, with slashes on every system. */
export function filesOf(out: string): string[] {
  const files = filesIn(out);
  assert.ok(files.length > 50, `${files.length} files`);
  return files;
}

/** The files of a build that hold one of the texts, as it is or as markup, addresses or lines would write it. */
export const filesWith = (out: string, texts: readonly string[]): string[] =>
  filesOf(out).filter((file) => {
    // A calendar folds its lines, a page may break a number with spaces or write a sign as a reference.
    const held = readFileSync(join(out, file), "utf8").replace(/\r\n /g, "").replace(/\\/g, "");
    return texts.some((text) => [text, encodeURIComponent(text)].some((form) => held.includes(form)));
  });
