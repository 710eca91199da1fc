/**
 * Builds this site from the records of a folder into another: node --import tsx bench/build/ours.ts RECORDS OUT. The
 * benchmark runs it compiled ahead, as npm run build is.
 * With a third word, also all that follows from compressing: the weights of pages, and their limit; the word is the
 * folder where what was compressed is kept.
 */
import { build } from "../../scripts/build.ts";
import { report } from "../../scripts/report.ts";
import { openSite } from "../../src/model/open-site.ts";

const [records = "", out = "", cache] = process.argv.slice(2);
try {
  await build({ out, site: openSite(process.env, records), compressed: cache !== undefined, cache });
} catch (error) {
  report(error);
  process.exitCode = 1;
}
