import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { checkSite } from "../a11y/check.ts";
import { servePages } from "../a11y/pages.ts";
import { progress } from "../a11y/progress.ts";
import { type Crops, takeCrops } from "../a11y/report/crops.ts";
import { htmlReport } from "../a11y/report/html.tsx";
import { inWords } from "../a11y/report/text.ts";
import { report } from "./report.ts";

/**
 * Checks pages for barriers: npm run a11y -- [--json] [--html FILE] [DIR or URL ...], with dist/ when none is
 * named. The exit code is 1 when a page has an error or could not be checked. With --json, stdout holds one
 * object and nothing else: by file or address, the findings that a11y/finding.ts declares. --html writes a
 * report with pictures.
 */
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: "boolean", default: false }, html: { type: "string" } },
  });
  const { pages, close } = await servePages(positionals.length > 0 ? positionals : ["dist"]);
  try {
    const crops: Crops = new Map();
    const results = await checkSite(pages, {
      onProgress: progress(pages.length),
      ...(values.html !== undefined && { onChecked: (tab, findings) => takeCrops(tab, findings, crops) }),
    });
    if (values.html !== undefined) await writeFile(values.html, htmlReport(results, crops));
    console.log(values.json ? JSON.stringify(Object.fromEntries(results), null, 2) : inWords(results));
    if ([...results.values()].flat().some(({ level }) => level === "error")) process.exitCode = 1;
  } finally {
    close();
  }
} catch (error) {
  report(error);
  process.exitCode = 1;
}
