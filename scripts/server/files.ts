import { readFile, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { CODINGS } from "../../src/formats/hosting/media-types.ts";
import { HOST_FILES } from "../../src/formats/hosting/rules.ts";
import type { Content } from "./content.ts";

/**
 * A published file as a client takes it best: compressed, if such a file lies beside it.
 *
 * @param accepted the request's Accept-Encoding (RFC 9110 §12.5.3)
 */
export async function codedFor(
  folder: string,
  steps: readonly string[],
  accepted: string,
): Promise<Content | undefined> {
  const body = await read(folder, steps);
  if (!body) return undefined;
  for (const { coding, suffix } of CODINGS) {
    if (!accepts(accepted, coding)) continue;
    const coded = await readExact(folder, withSuffix(steps, suffix));
    if (coded) return { body: coded, coding };
  }
  return { body };
}

const withSuffix = (steps: readonly string[], suffix: string): string[] => [
  ...steps.slice(0, -1),
  `${steps.at(-1)}${suffix}`,
];

/** Whether an Accept-Encoding names a coding, and not with a weight of nothing. */
export function accepts(accepted: string, coding: string): boolean {
  return accepted.split(",").some((each) => {
    const [name = "", weight = "q=1"] = each.split(";").map((part) => part.trim().toLowerCase());
    return name === coding && /^q\s*=\s*(1|0\.\d*[1-9])/.test(weight);
  });
}

/** A published file's content, or undefined where there is none. */
export async function read(folder: string, steps: readonly string[]): Promise<Buffer | undefined> {
  const hidden = steps.some((step) => step === "" || step.startsWith(".") || /[/\\]/.test(step));
  const isForHosts = HOST_FILES.some((name) => name === steps.join("/"));
  const isCopy = CODINGS.some(({ suffix }) => steps.at(-1)?.endsWith(suffix));
  return hidden || isForHosts || isCopy ? undefined : readExact(folder, steps);
}

async function readExact(folder: string, steps: readonly string[]): Promise<Buffer | undefined> {
  const file = join(folder, ...steps);
  if (!(await isFile(file))) return undefined;
  // A path that the disk spells otherwise is a symbolic link, or another case than a CDN would answer to.
  return (await realpath(file)) === file ? readFile(file) : undefined;
}

const ABSENT = new Set(["ENOENT", "ENOTDIR", "ELOOP", "ENAMETOOLONG"]);

export async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch (error) {
    if (error instanceof Error && "code" in error && ABSENT.has(String(error.code))) return false;
    throw error;
  }
}
