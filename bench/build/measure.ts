import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median as middle } from "../saturation.ts";

/** What a command took, with all the processes that it started and waited for. */
export interface Took {
  /** Seconds by the clock on the wall. */
  readonly wall: number;
  /** Seconds of processor time, the program's and the system's for it. */
  readonly cpu: number;
  /** Of its largest process at its largest, in MiB. */
  readonly memory: number;
}

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  /** The folder to run it in; this one unless given. */
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** GNU time: nothing else here tells the processor time and the memory of a whole tree of processes. */
const TIME = "/usr/bin/time";

/** @throws Error that says what the command said, if it fails; or what to install */
export function measured({ program, args, folder, environment }: Command): Took {
  if (!existsSync(TIME)) {
    throw new Error("The build can be measured only with GNU time. On Debian: apt-get install time.");
  }
  const notes = mkdtempSync(join(tmpdir(), "took-"));
  const file = join(notes, "took");
  try {
    const { status, stdout, stderr, error } = spawnSync(
      TIME,
      ["-o", file, "-f", "%e %U %S %M", program, ...args],
      {
        cwd: folder,
        env: { ...process.env, ...environment },
        encoding: "utf8",
        stdio: ["ignore", "pipe", "pipe"],
      },
    );
    if (error) throw error;
    if (status !== 0) throw new Error(`${program} ${args.join(" ")} failed: ${(stderr || stdout).trim()}`);
    return tookIn(readFileSync(file, "utf8"));
  } finally {
    rmSync(notes, { recursive: true, force: true });
  }
}

/** Reads what GNU time wrote. @throws Error for what is no four numbers */
export function tookIn(text: string): Took {
  const numbers = text.trim().split(" ").map(Number);
  const [wall = 0, user = 0, system = 0, kibibytes = 0] = numbers;
  if (numbers.length !== 4 || numbers.some(Number.isNaN)) {
    throw new Error(`GNU time wrote "${text.trim()}", which is not what it was asked for.`);
  }
  return { wall, cpu: user + system, memory: kibibytes / 1024 };
}

/** The median. @throws RangeError of no numbers, of which no table can tell */
export function median(numbers: readonly number[]): number {
  if (numbers.length === 0) throw new RangeError("There is no middle of nothing.");
  return middle(numbers);
}
