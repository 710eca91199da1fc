import { parseArgs } from "node:util";
import { readRecords } from "../src/model/door.ts";
import { inWords } from "../src/model/problem.ts";

/** `npm run check`: every mistake in the records at once. Exit 1 if there is any. */
const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });
const { problems, records } = readRecords("_data");

if (values.json) {
  console.log(JSON.stringify(problems, undefined, 2));
} else if (problems.length === 0) {
  const count = Object.values(records).reduce((sum, { size }) => sum + size, 0);
  console.log(`${count} records, no mistakes.`);
} else {
  console.log(problems.map(inWords).join("\n"));
  console.log(`\n${problems.length} ${problems.length === 1 ? "mistake" : "mistakes"}.`);
}
process.exitCode = problems.length === 0 ? 0 : 1;
