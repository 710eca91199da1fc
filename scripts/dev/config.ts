import { existsSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import type UserConfig from "@11ty/eleventy/UserConfig";
import configure from "../../.eleventy.ts";
import { script } from "../../src/browser/script.ts";
import { siteThatChanges } from "../../src/model/open-site.ts";
import type { Problem } from "../../src/model/problem.ts";
import { watched } from "../../src/model/reads.ts";
import type { Site } from "../../src/model/site.ts";
import { styleSheet } from "../../src/styles/style-sheet.ts";
import { isTemplate } from "../compile.mjs";
import { dataProblems, report } from "../report.ts";
import { MadePages } from "./made-pages.ts";
import { overlay } from "./problem-overlay.tsx";
import { Templates } from "./templates.ts";

/** Where the development server's pages are written: never dist/, which holds only what is whole and checked. */
export const devFolder = ".cache/dev";

/** Milliseconds: a file that has not grown for so long is written. */
const WRITTEN = { stabilityThreshold: 5, pollInterval: 5 };

/** The site's own configuration, but mistakes in records are shown over the page instead of stopping everything. */
export default async function configureForDevelopment(config: UserConfig): Promise<void> {
  const open = siteThatChanges();
  let problems: readonly Problem[] = [];
  let site: Site | undefined;

  /** The records as they are, or, while something in them is wrong, as they last were right. */
  function refresh(): Site {
    try {
      site = watched(open());
      problems = [];
    } catch (error) {
      problems = dataProblems(error) ?? [];
      if (problems.length === 0 || site === undefined) throw error;
      report(error);
    }
    return site;
  }

  const templates = await Templates.in(".cache/templates");
  const pages = new MadePages();
  configure(config, refresh, ["11ty.js"]);
  config.addGlobalData("kept", pages);
  // Records are no part of these, and to look whether they are the same takes a twentieth of what a save does.
  let inlined = { css: styleSheet(), script: script() };
  config.addGlobalData("wholeCss", () => inlined.css);
  config.addGlobalData("script", () => inlined.script);
  for (const [place, template] of templates.live) config.addTemplate(place, template);
  for (const folder of ["_includes", "src"]) config.addWatchTarget(folder);
  config.setWatchJavaScriptDependencies(false);
  config.setChokidarConfig({ awaitWriteFinish: WRITTEN });
  config.on("eleventy.beforeWatch", async (changed) => {
    const other = changed.find(
      (file) => isTemplate(file.replace(/^\.\//, "")) && templates.has(file) !== existsSync(file),
    );
    if (other !== undefined) {
      console.log(`${other} is new or gone: press Return to start again with the templates that there are.`);
      return;
    }
    if (changed.every((file) => file.startsWith("./_data/"))) return;
    inlined = { css: styleSheet(), script: script() };
    if (!changed.some((file) => templates.has(file))) return;
    try {
      await templates.refresh();
    } catch (error) {
      report(error);
    }
  });
  config.on("eleventy.before", () => pages.begin());
  config.on("eleventy.after", () => pages.end());
  config.setServerOptions({
    // A page that is loaded again is what a visitor would see; one that is changed in place runs no script again.
    domDiff: false,
    middleware: [
      (request: IncomingMessage, response: ServerResponse, next: () => void) => {
        const path = new URL(request.url ?? "/", "http://localhost").pathname;
        if (problems.length === 0 || !path.endsWith("/")) return next();
        const file = join(devFolder, path, "index.html");
        const page = existsSync(file) ? readFileSync(file, "utf8") : "<!DOCTYPE html><title>Mistakes</title>";
        response.setHeader("Content-Type", "text/html; charset=utf-8");
        response.end(page + overlay(problems));
      },
    ],
  });
}
