import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Whether a module is the program that was started, not one that another imports. */
export function isMain(moduleUrl: string): boolean {
  // Of a command that is compiled ahead, its source (scripts/compile.mjs).
  const started = process.env["COMPILED_COMMAND"] ?? process.argv[1];
  return started !== undefined && realpathSync(started) === realpathSync(fileURLToPath(moduleUrl));
}
