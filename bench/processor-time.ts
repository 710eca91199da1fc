import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/**
 * The processor time that the helpers of a program have used so far (proc(5): utime and stime).
 *
 * @param pid of a program on this machine that has others work for it, as nginx has its workers
 * @returns seconds, in steps of a hundredth; undefined where the system has no /proc, as on macOS
 */
export function processorSeconds(pid: number): number | undefined {
  const file = `/proc/${pid}/task/${pid}/children`;
  if (!existsSync(file)) return undefined;
  const helpers = readFileSync(file, "utf8").trim().split(" ").filter(Boolean);
  return (
    helpers.reduce((sum, helper) => sum + ticksIn(readFileSync(`/proc/${helper}/stat`, "utf8")), 0) /
    perSecond()
  );
}

/** Of what /proc/PID/stat holds: what follows the program's name, which may have spaces and brackets of its own. */
export function ticksIn(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return Number(fields[11]) + Number(fields[12]);
}

const perSecond = (): number => Number(spawnSync("getconf", ["CLK_TCK"], { encoding: "utf8" }).stdout) || 100;
