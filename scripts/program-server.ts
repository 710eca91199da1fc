/** Web servers that are programs of their own: started on a free port of this machine, and stopped again. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

export interface Running {
  readonly port: number;
  /** Of the program that was started, which may have others work for it. */
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

/**
 * What to do so that a program can be run here; undefined if it can.
 *
 * @param asks the option to which it tells its version
 * @param debian the Debian package that holds it, if that has another name
 */
export const missing = (program: string, asks: string, debian = program): string | undefined =>
  spawnSync(program, [asks]).status === 0
    ? undefined
    : `${program} is not installed here: apt-get install ${debian}.`;

/**
 * nginx with one worker process, so that it never takes more than one processor.
 *
 * @param site what its `http` block is to hold, for a port of this machine on which it must listen
 * @throws Error with nginx's own words when it does not start
 */
export async function startNginx(site: (port: number) => string): Promise<Running> {
  const port = await freePort();
  return startProgram(port, (folder) => {
    const file = join(folder, "nginx.conf");
    const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
    writeFileSync(
      file,
      [
        // nginx as root would read the folder as somebody else, who may not.
        ...(process.getuid?.() === 0 ? ["user root;"] : []),
        "worker_processes 1;",
        "pcre_jit on;",
        `pid ${join(folder, "pid")};`,
        "error_log stderr;",
        "events { worker_connections 2048; }",
        "http {",
        "access_log off;",
        ...places.map((place) => `${place}_temp_path ${join(folder, place)};`),
        site(port),
        "}",
      ].join("\n"),
    );
    return spawn("nginx", ["-p", folder, "-c", file, "-g", "daemon off;"], { stdio: ["ignore", 2, "pipe"] });
  });
}

/** A port of this machine on which nobody listens. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (typeof address !== "object" || !address) throw new Error("There is no free port.");
  return address.port;
}

/** Milliseconds. */
const PATIENCE = 20_000;

/**
 * Starts a program and waits until it is ready.
 *
 * @param start given a folder for its own files, which goes when it is stopped
 * @param isReady whether it is, if it isn't enough that it listens
 * @param patience milliseconds within which it must be ready
 * @throws Error with what the program said when it ends, or is not ready in time
 */
export async function startProgram(
  port: number,
  start: (folder: string) => ChildProcess,
  isReady: (port: number) => Promise<boolean> = answers,
  patience = PATIENCE,
): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), "web-server-"));
  const program = start(folder);
  // Not "exit": those that it has work for it may hold its words open for a moment longer.
  const ended = once(program, "close");
  const stop = async () => {
    program.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  let said = "";
  program.stderr?.on("data", (text) => {
    said += text;
  });
  const deadline = Date.now() + patience;
  while (!(await isReady(port))) {
    if (program.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error(`The server did not start: ${said}`);
    }
    await setTimeout(20);
  }
  const { pid } = program;
  if (pid === undefined) throw new Error(`The server did not start: ${said}`);
  return { port, pid, stop };
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false; // Nobody listens there yet.
  } finally {
    socket.destroy();
  }
}
