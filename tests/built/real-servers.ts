/** Web servers that a published site may stand behind, each with the configuration that the build's rules make. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import { configurationFor } from "../../scripts/hosting.ts";
import { createSiteServer, stop } from "../../scripts/server.ts";

export interface Running {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

export interface RealServer {
  readonly name: string;
  /** What to do so that it can be tried here; undefined if it can. */
  readonly missing: string | undefined;
  readonly start: (folder: string) => Promise<Running>;
}

const missing = (program: string, asks: string): string | undefined =>
  spawnSync(program, [asks]).status === 0
    ? undefined
    : `${program} is not installed here: apt-get install ${program}.`;

export const servers: readonly RealServer[] = [
  { name: "npm start", missing: undefined, start: startOurs },
  { name: "nginx", missing: missing("nginx", "-v"), start: startNginx },
  { name: "caddy", missing: missing("caddy", "version"), start: startCaddy },
];

async function startOurs(folder: string): Promise<Running> {
  const server = createSiteServer(folder);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("The server has no port.");
  return { port: address.port, stop: async () => stop(server) };
}

async function startNginx(built: string): Promise<Running> {
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
        `pid ${join(folder, "pid")};`,
        "error_log stderr;",
        "events { }",
        "http {",
        "access_log off;",
        ...places.map((place) => `${place}_temp_path ${join(folder, place)};`),
        configurationFor("nginx", { built, listen: `127.0.0.1:${port}` }),
        "}",
      ].join("\n"),
    );
    return spawn("nginx", ["-p", folder, "-c", file, "-g", "daemon off;"], { stdio: ["ignore", 2, "pipe"] });
  });
}

async function startCaddy(built: string): Promise<Running> {
  const port = await freePort();
  return startProgram(port, (folder) => {
    const file = join(folder, "Caddyfile");
    const options = "{\n  admin off\n  default_bind 127.0.0.1\n  auto_https off\n}\n";
    writeFileSync(file, options + configurationFor("caddy", { built, listen: `http://:${port}` }));
    return spawn("caddy", ["run", "--config", file, "--adapter", "caddyfile"], {
      stdio: ["ignore", 2, "pipe"],
      env: { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    });
  });
}

async function freePort(): Promise<number> {
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

async function startProgram(port: number, start: (folder: string) => ChildProcess): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), "web-server-"));
  const program = start(folder);
  const ended = once(program, "exit");
  let said = "";
  program.stderr?.on("data", (text) => {
    said += text;
  });
  const deadline = Date.now() + PATIENCE;
  while (!(await answers(port))) {
    if (program.exitCode !== null || Date.now() > deadline) {
      program.kill();
      throw new Error(`The server did not start: ${said}`);
    }
    await setTimeout(20);
  }
  return {
    port,
    stop: async () => {
      program.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
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

export interface Reply {
  readonly status: number;
  /** By names in small letters; of several of one name, joined with commas. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Asks in bytes of our own: every client would tidy the address up first. */
export async function ask(
  port: number,
  target: string,
  { method = "GET", headers = {} }: { method?: string; headers?: Readonly<Record<string, string>> } = {},
): Promise<Reply> {
  const socket = connect(port, "127.0.0.1");
  const lines = Object.entries({ Host: "localhost", Connection: "close", ...headers });
  socket.write(
    `${method} ${target} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`,
  );
  const bytes = await buffer(socket);
  const end = bytes.indexOf("\r\n\r\n");
  const [first = "", ...rest] = bytes.subarray(0, end).toString("latin1").split("\r\n");
  const parsed: Record<string, string> = {};
  for (const line of rest) {
    const [, name = "", value = ""] = /^([^:]+):\s*(.*)$/.exec(line) ?? [];
    const key = name.toLowerCase();
    parsed[key] = key in parsed ? `${parsed[key]}, ${value}` : value;
  }
  const body = bytes.subarray(end + 4);
  const isChunked = parsed["transfer-encoding"] === "chunked";
  return { status: Number(first.split(" ")[1]), headers: parsed, body: isChunked ? joined(body) : body };
}

/** A body that was sent in pieces (RFC 9112 §7.1). */
function joined(chunks: Buffer): Buffer {
  const pieces: Buffer[] = [];
  for (let at = 0; at < chunks.length; ) {
    const line = chunks.indexOf("\r\n", at);
    const size = Number.parseInt(chunks.subarray(at, line).toString("latin1"), 16);
    pieces.push(chunks.subarray(line + 2, line + 2 + size));
    at = line + 2 + size + 2;
  }
  return Buffer.concat(pieces);
}
