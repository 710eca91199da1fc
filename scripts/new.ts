import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { createInterface } from "node:readline/promises";
import { readRecords } from "../src/model/door.ts";
import { clock } from "../src/model/link.ts";
import { generate } from "./generate.ts";
import { kindOf } from "./new/kind.ts";
import { newRecord } from "./new/record.ts";
import { inWords, NoMoreAnswers, type Talk } from "./new/talk.ts";
import { report } from "./report.ts";

/** `npm run new -- KIND`: asks for a record's fields and writes its file. Exit 1 if none was written. */
const keyboard = createInterface({ input: process.stdin, output: process.stdout });
// From the start: a piped answer that comes before its question must not be lost.
const answers = keyboard[Symbol.asyncIterator]();

const talk: Talk = {
  say: (words) => console.log(words),
  ask: async (question) => {
    console.log(inWords(question));
    // Not prompt(): it throws where piped answers have ended, and those still to be read would be lost.
    process.stdout.write("> ");

    const { done, value } = await answers.next();
    if (done) throw new NoMoreAnswers();
    return value;
  },
};

try {
  const kind = kindOf(process.argv[2]);
  const now = clock(process.env["SITE_NOW"]);
  const { records, problems } = readRecords("_data", now);
  if (problems.some(({ level }) => level === "error")) {
    console.log(
      "There are mistakes in other records: npm run check shows them. You can add one all the same.",
    );
  }
  console.log("Answer in plain words. To stop without writing anything, press Ctrl and C.");
  const record = await newRecord({ kind, records, now }, talk);
  if (record === undefined) throw new Error("Nothing was written.");
  const { file, text, page } = record;
  mkdirSync(dirname(file), { recursive: true });
  // "wx": not even a file that came meanwhile is written over.
  writeFileSync(file, text, { flag: "wx" });
  // So that editors offer the new id at once.
  await generate(".");
  console.log(`\nWritten: ${file}`);
  console.log(
    page === undefined ? "It has no page of its own: other pages show it." : `It will be the page ${page}.`,
  );
  console.log("Next: npm run check looks through all records, and npm start shows the site.");
} catch (error) {
  report(error);
  process.exitCode = 1;
} finally {
  keyboard.close();
}
