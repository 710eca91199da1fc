import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const CACHE = fileURLToPath(new URL("../.cache/", import.meta.url));

/** A public repository of test pages; none of it is part of this one. */
export interface Source {
  /** In words: "The W3C's ACT rules". */
  readonly words: string;
  readonly address: string;
  /** The environment variable that names a folder, a git directory or another address to take it from. */
  readonly variable: string;
  /** A file without which it is no use. */
  readonly needs: string;
}

export interface Copy {
  readonly folder: string;
  /** The first figures of its commit, or "" for a folder that is no clone. */
  readonly commit: string;
}

/**
 * The repository's files: in the folder that the variable names, or cloned into .cache/ the first time.
 *
 * @param cache where clones are kept
 * @throws Error with a sentence to act on when it cannot be had
 */
export function fetchSource(source: Source, cache = CACHE): Copy {
  const { address, variable, needs } = source;
  const from = process.env[variable] || address;
  if (existsSync(join(from, needs))) return copyAt(from);
  const folder = join(cache, `bench-${createHash("sha256").update(from).digest("hex").slice(0, 12)}`);
  if (!existsSync(join(folder, needs))) clone(source, from, folder);
  return copyAt(folder);
}

function clone({ words, variable, needs }: Source, from: string, folder: string): void {
  const unfinished = `${folder}-${process.pid}`;
  mkdirSync(dirname(folder), { recursive: true });
  console.error(`Cloning ${words} from ${from}`);
  const depth = existsSync(from) ? [] : ["--depth", "1"];
  const { status, error, stderr } = spawnSync("git", ["clone", "--quiet", ...depth, from, unfinished], {
    encoding: "utf8",
    env: { ...process.env, GIT_TERMINAL_PROMPT: "0" },
  });
  const reason = error?.message ?? stderr.trim();
  if (!existsSync(join(unfinished, needs))) {
    rmSync(unfinished, { recursive: true, force: true });
    throw new Error(
      `${words} could not be had from ${from}: ${reason || `it holds no ${needs}`}. Name a clone of it in ${variable}.`,
    );
  }
  // A clone that lacks some large film can still be used; whoever reads the figures should know.
  if (status !== 0) console.error(`Not all of it is there: ${reason}`);
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
}

function copyAt(folder: string): Copy {
  // Git would answer for the repository around a folder that is none.
  if (!existsSync(join(folder, ".git"))) return { folder, commit: "" };
  const { status, stdout } = spawnSync("git", ["-C", folder, "rev-parse", "--short=10", "HEAD"], {
    encoding: "utf8",
  });
  return { folder, commit: status === 0 ? stdout.trim() : "" };
}
