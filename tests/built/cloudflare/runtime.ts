/** Cloudflare Pages' own runtime, from the packages of this folder, with the files that the build writes for it. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort, type Running, startProgram } from "../../../scripts/program-server.ts";

const program = fileURLToPath(new URL("./node_modules/wrangler/wrangler-dist/cli.js", import.meta.url));

/** What to do so that it can be tried here; undefined if it can. */
export const missingCloudflare = (): string | undefined =>
  existsSync(program)
    ? undefined
    : "Cloudflare's wrangler is not installed here: npm ci --ignore-scripts --prefix tests/built/cloudflare.";

/** The runtime's behaviour of this day; it knows no later one than that on which it was made itself. */
const BEHAVIOUR_OF = "2026-04-26";

/** It asks nobody anything, and what it keeps is in the folder that goes when it is stopped. */
const quiet = (folder: string): NodeJS.ProcessEnv => ({
  ...process.env,
  CI: "1",
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
  WRANGLER_HIDE_BANNER: "true",
  WRANGLER_SEND_ERROR_REPORTS: "false",
  WRANGLER_SEND_METRICS: "false",
  HOME: folder,
  TMPDIR: folder,
  XDG_CACHE_HOME: folder,
  XDG_CONFIG_HOME: folder,
});

/**
 * @param behaviourOf a day, as year-month-day
 * @throws Error with the runtime's own words when it does not start
 */
export async function startCloudflare(built: string, behaviourOf = BEHAVIOUR_OF): Promise<Running> {
  const port = await freePort();
  const options = { ip: "127.0.0.1", port, "inspector-port": 0, "compatibility-date": behaviourOf };
  const given = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const start = (folder: string) =>
    spawn(process.execPath, ["--no-warnings", program, "pages", "dev", resolve(built), ...given], {
      cwd: folder,
      stdio: ["ignore", "ignore", "pipe"],
      env: quiet(folder),
    });
  return startProgram(port, start, serves);
}

/** Milliseconds within which it answers when it can. */
const PATIENCE = 5000;

/** It listens before it knows whether it can serve, and hangs up on whoever waits if it can't. */
async function serves(port: number): Promise<boolean> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(PATIENCE) });
    await answer.arrayBuffer();
    return true;
  } catch {
    return false; // Not yet: whoever asks has a deadline.
  }
}
