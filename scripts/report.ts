import { DataError, type Problem } from "../src/model/problem.ts";

/** Eleventy wraps what goes wrong in errors of its own; the first cause is what a person can mend. */
function rootOf(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const inner = "originalError" in error ? error.originalError : error.cause;
  return inner === undefined ? error : rootOf(inner);
}

/** Only a fault in the code is worth a stack trace: everything else has been put into words where it was thrown. */
const isOurFault = (error: Error): boolean =>
  // What was typed wrong on the command line is a TypeError too (util.parseArgs).
  !("code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")) &&
  (error instanceof TypeError || error instanceof ReferenceError || error instanceof SyntaxError);

/** What the system refuses, by its name for it (errno), and what to do then. */
const REFUSALS: Readonly<Record<string, (place: string) => string>> = {
  ...sameFor(
    ["EACCES", "EPERM", "EROFS"],
    (place) =>
      `${place} may not be written to by this account: change its rights, or work in another folder.`,
  ),
  ...sameFor(
    ["ENOSPC", "EDQUOT"],
    (place) => `There is no room left on the disk for ${place}: make some, and run this again.`,
  ),
};

function sameFor<Value>(names: readonly string[], value: Value): Record<string, Value> {
  return Object.fromEntries(names.map((name) => [name, value]));
}

function messageOf(error: Error): string {
  const refusal = "code" in error ? REFUSALS[String(error.code)] : undefined;
  if (!refusal) return error.message;
  // Where something is written to an open file, the system names none.
  const place = "path" in error ? String(error.path) : "what is written";
  return `${refusal(place)} (${error.message})`;
}

/** Every problem in the records, if that is what went wrong. */
export function dataProblems(error: unknown): readonly Problem[] | undefined {
  const root = rootOf(error);
  return root instanceof DataError ? root.problems : undefined;
}

/** Says on stderr, in plain words, why something failed: mistakes in records by place, anything else by its message. */
export function report(error: unknown): void {
  const root = rootOf(error);
  if (root instanceof DataError) {
    const { length } = root.problems;
    console.error(
      `${root.message}\n\n${length} ${length === 1 ? "mistake" : "mistakes"} in the records. Nothing was published.`,
    );
  } else if (root instanceof Error && isOurFault(root)) {
    console.error(root.stack ?? root.message);
  } else {
    console.error(root instanceof Error ? messageOf(root) : String(root));
  }
}
