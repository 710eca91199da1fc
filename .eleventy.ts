import type UserConfig from "@11ty/eleventy/UserConfig";
import { script } from "./src/browser/script.ts";
import { renderLate, STYLES } from "./src/late.ts";
import { openSite } from "./src/model/open-site.ts";
import type { Site } from "./src/model/site.ts";
import { styleSheet } from "./src/styles/style-sheet.ts";

/** Where the templates are: as they are written, or as they were compiled ahead (scripts/compile.mjs). */
const COMPILED = process.env["COMPILED_PAGES"];
export const PAGES = COMPILED ?? "src/pages";
const EXTENSIONS = COMPILED ? ["11ty.js"] : ["11ty.ts", "11ty.tsx"];

/**
 * Wires the rooms together, and does nothing else.
 *
 * @param site what the pages are made from; the commands give one that they have opened already
 * @param extensions of the templates' files
 */
export default function configure(
  config: UserConfig,
  site: () => Site = openSite,
  extensions: string[] = EXTENSIONS,
) {
  renderLate(config, extensions);
  config.setTemplateFormats(extensions);
  config.addGlobalData("site", () => site());
  config.addGlobalData("css", STYLES);
  config.addGlobalData("wholeCss", styleSheet);
  config.addGlobalData("script", script);
  config.addPassthroughCopy({ "src/pictures": "." });
  config.addWatchTarget("./_data/");
  config.setUseGitIgnore(false);
  // Records come through src/model/door.ts and nowhere else, so Eleventy looks for no data of its own.
  config.setDataFileSuffixes([]);

  // No output here: it would override the fresh folder that scripts/build.ts writes before it replaces dist/.
  return { dir: { input: PAGES, includes: "../../_includes", data: "../no-data" } };
}
