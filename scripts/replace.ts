import { existsSync } from "node:fs";
import { chmod, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * An empty folder to write in what shall replace another: beside it, since a rename is one step only within one file
 * system. Its name tells whose it is, should this process be killed.
 */
export const folderBeside = (target: string): Promise<string> =>
  mkdtemp(join(dirname(target), `.build-${process.pid}-`));

/**
 * Puts a finished folder where another is. The old one is whole until the new one is: it steps aside, and for the
 * moment between two renames, some ten thousandths of a second, neither has the name; `recover()` mends a kill in it.
 *
 * @throws Error of the file system, with the old one in its place
 */
export async function replace(target: string, fresh: string): Promise<void> {
  // mkdtemp keeps others out; a web server is one of them.
  await chmod(fresh, 0o755);
  if (!existsSync(target)) return rename(fresh, target);
  const old = join(dirname(target), `.build-${process.pid}-old-${basename(target)}`);
  await rename(target, old);
  try {
    await rename(fresh, target);
  } catch (error) {
    await rename(old, target);
    throw error;
  }
  await rm(old, { recursive: true });
}

/**
 * Puts in order what a killed process left beside a folder: what it had not finished goes, and a folder that it had
 * put aside comes back if there is no other in its place. What a process that still runs works on stays.
 */
export async function recover(target: string): Promise<void> {
  const folder = dirname(target);
  for (const name of await readdir(folder)) {
    const [, pid, aside] = /^\.build-(\d+)-(?:old-(.+)|\w{6})$/.exec(name) ?? [];
    if (pid === undefined || isRunning(Number(pid))) continue;
    const left = join(folder, name);
    if (aside === basename(target) && !existsSync(target)) await rename(left, target);
    else await rm(left, { recursive: true, force: true });
  }
}

/** Whether there is a process of this number. */
function isRunning(pid: number): boolean {
  try {
    // Signal 0 is not sent: it only asks.
    return process.kill(pid, 0);
  } catch (error) {
    // Another user's may not be asked, and is there.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
