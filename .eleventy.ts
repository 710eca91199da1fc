import type UserConfig from "@11ty/eleventy/UserConfig";
import { openRecords } from "./src/model/door.ts";
import { clock, link } from "./src/model/link.ts";
import { styleSheet } from "./src/styles/style-sheet.ts";

/** Wires the rooms together, and does nothing else. */
export default function configure(config: UserConfig) {
  config.addExtension(["11ty.ts", "11ty.tsx"], { key: "11ty.js" });
  config.addGlobalData("site", () =>
    link(openRecords("_data"), {
      now: clock(process.env["SITE_NOW"]),
      url: process.env["SITE_URL"] || undefined,
    }),
  );
  config.addGlobalData("css", styleSheet);
  config.addWatchTarget("./_data/");
  // Records come through src/model/door.ts and nowhere else, so Eleventy looks for no data of its own.
  config.setDataFileSuffixes([]);
  config.setUseGitIgnore(false);
  config.setTemplateFormats(["11ty.ts", "11ty.tsx"]);

  // No output here: it would override the fresh folder that scripts/build.ts writes before it replaces dist/.
  return { dir: { input: "src/pages", includes: "../../_includes", data: "../no-data" } };
}
