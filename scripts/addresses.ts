import { writeFileSync } from "node:fs";
import { openSite } from "../src/model/open-site.ts";
import { build } from "./build.ts";
import { answered, publishedText, RECORD, readPublished } from "./published.ts";
import { report } from "./report.ts";

/** `npm run addresses`: builds the site, and puts every address that is new on record. None is ever taken off. */
try {
  const { now } = openSite();
  await build();
  const published = readPublished();
  const added = [...(await answered("dist"))].filter((address) => !published.has(address));
  const today = now.toISODate();
  writeFileSync(
    RECORD,
    publishedText(new Map([...published, ...added.map((each) => [each, today] as const)])),
  );
  console.log(added.length === 0 ? "Nothing is new." : `On record now: ${added.sort().join(", ")}.`);
} catch (error) {
  report(error);
  process.exitCode = 1;
}
