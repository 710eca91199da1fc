import { spawnSync } from "node:child_process";
import type { RecordFile } from "../src/model/door.ts";
import { kindNames } from "../src/model/kind-names.ts";

/**
 * The records' files as they stand at a commit.
 *
 * @param ref a branch, tag or commit that git knows, for example "origin/main"
 * @throws Error with a sentence to act on when git doesn't know it
 */
export function filesAt(ref: string): RecordFile[] {
  const commit = `${ref}^{commit}`;
  if (git(["rev-parse", "--verify", "--quiet", "--end-of-options", commit]).status !== 0) {
    throw new Error(`Git knows no branch or commit "${ref}". Fetch it first: git fetch origin.`);
  }
  const paths = must(git(["ls-tree", "-r", "-z", "--name-only", ref, "--", "_data"])).split("\0");
  return paths.flatMap((file) => {
    const [, kind, id] = /^_data\/([^/]+)\/([^/]+)\.json$/.exec(file) ?? [];
    const known = kindNames.find((name) => name === kind);
    return known === undefined || id === undefined
      ? []
      : [{ kind: known, id, file, text: must(git(["cat-file", "blob", `${ref}:${file}`])) }];
  });
}

const git = (args: readonly string[]) => spawnSync("git", args, { encoding: "utf8", maxBuffer: 2 ** 28 });

function must({ status, stdout, stderr, error }: ReturnType<typeof git>): string {
  if (error) throw error;
  if (status !== 0) throw new Error(`Git could not read the records: ${stderr.trim()}`);
  return stdout;
}
