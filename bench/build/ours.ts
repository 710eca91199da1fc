/**
 * Builds this site from the records of a folder into another: node --import tsx bench/build/ours.ts RECORDS OUT. The
 * benchmark runs it compiled ahead, as npm run build is.
 * With a third word, "compressed", also all that follows from compressing: the weights of pages, and their limit.
 */
import { build } from "../../scripts/build.ts";
import { report } from "../../scripts/report.ts";
import { openSite } from "../../src/model/open-site.ts";

const [records = "", out = "", compressed] = process.argv.slice(2);
try {
  await build({ out, site: openSite(process.env, records), compressed: compressed === "compressed" });
} catch (error) {
  report(error);
  process.exitCode = 1;
}
