import { existsSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import type UserConfig from "@11ty/eleventy/UserConfig";
import configure from "../.eleventy.ts";
import { openSite } from "../src/model/open-site.ts";
import type { Problem } from "../src/model/problem.ts";
import type { Site } from "../src/model/site.ts";
import { overlay } from "./problem-overlay.tsx";
import { dataProblems, report } from "./report.ts";

/** Where the development server's pages are written: never dist/, which holds only what is whole and checked. */
export const devFolder = ".cache/dev";

let problems: readonly Problem[] = [];
let lastGood: Site | undefined;

/** The records as they are, or, while something in them is wrong, as they last were right. */
function site(): Site {
  try {
    lastGood = openSite();
    problems = [];
    return lastGood;
  } catch (error) {
    problems = dataProblems(error) ?? [];
    if (problems.length === 0 || lastGood === undefined) throw error;
    report(error);
    return lastGood;
  }
}

/** The site's own configuration, but mistakes in records are shown over the page instead of stopping everything. */
export default async function configureForDevelopment(config: UserConfig): Promise<void> {
  await configure(config, site);
  config.setServerOptions({
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
