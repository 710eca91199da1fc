import { parseArgs } from "node:util";
import type { DateTime } from "luxon";
import { judge, type Reading, readRecords } from "../src/model/door.ts";
import { clock } from "../src/model/link.ts";
import { inReadingOrder, inWords, type Problem } from "../src/model/problem.ts";
import { asProblem } from "../src/model/records.ts";
import { compare } from "../src/model/rules/published.ts";
import { filesAt } from "./base-records.ts";
import { counted } from "./counted.ts";
import { report } from "./report.ts";

/**
 * `npm run check`: every mistake in the records at once. Exit 1 if there is any; advice alone is no mistake.
 * With `--base REF`, and in a pull request, they are also held against the records that were published.
 */
try {
  const { values } = parseArgs({
    options: { json: { type: "boolean", default: false }, base: { type: "string" } },
  });
  const { SITE_NOW, GITHUB_ACTIONS, GITHUB_BASE_REF } = process.env;
  const now = clock(SITE_NOW);
  const base = values.base ?? (GITHUB_BASE_REF ? `origin/${GITHUB_BASE_REF}` : undefined);
  const { problems, records } = withBase(readRecords("_data", now), base, now);
  const errors = problems.filter(({ level }) => level === "error");
  process.exitCode = errors.length === 0 ? 0 : 1;

  if (values.json) {
    console.log(
      JSON.stringify(
        errors.map(({ level: _, ...problem }) => problem),
        undefined,
        2,
      ),
    );
  } else {
    const advice = problems.length - errors.length;
    const count = Object.values(records).reduce((sum, { size }) => sum + size, 0);
    for (const problem of problems)
      console.log(GITHUB_ACTIONS === "true" ? annotation(problem) : inWords(problem));
    console.log(
      [
        errors.length === 0 ? `${count} records, no mistakes.` : `\n${counted(errors.length, "mistake")}.`,
        ...(advice === 0 ? [] : [`${counted(advice, "piece")} of advice.`]),
      ].join(" "),
    );
  }
} catch (error) {
  report(error);
  process.exitCode = 1;
}

/** A record that can't be read would look as if it had been dropped: then the mistakes in it come first. */
function withBase(reading: Reading, base: string | undefined, now: DateTime): Reading {
  if (base === undefined || reading.problems.some(({ level }) => level === "error")) return reading;
  const published = judge(filesAt(base), now).records;
  const problems = [...compare(published, reading.records, now)].map((finding) =>
    asProblem({ name: "published" }, finding),
  );
  return { ...reading, problems: inReadingOrder([...reading.problems, ...problems]) };
}

/** A problem in the form that GitHub shows on its line in the pull request (workflow commands). */
function annotation({ file, line, column, level, rule, message, mend }: Problem): string {
  const text = (value: string) => value.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
  const property = (value: string) => text(value).replace(/:/g, "%3A").replace(/,/g, "%2C");
  const command = level === "error" ? "error" : "notice";
  return `::${command} file=${property(file)},line=${line},col=${column},title=${property(rule)}::${text(`${message} ${mend}`)}`;
}
