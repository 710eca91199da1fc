/** Web servers that a published site may stand behind, each with the configuration that the build's rules make. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { configurationFor } from "../../scripts/hosting.ts";
import { freePort, missing, type Running, startNginx, startProgram } from "../../scripts/program-server.ts";
import { createSiteServer, stop } from "../../scripts/server.ts";

export interface RealServer {
  readonly name: string;
  /** What to do so that it can be tried here; undefined if it can. */
  readonly missing: string | undefined;
  readonly start: (folder: string) => Promise<Pick<Running, "port" | "stop">>;
}

export const servers: readonly RealServer[] = [
  { name: "npm start", missing: undefined, start: startOurs },
  { name: "nginx", missing: missing("nginx", "-v"), start: startNginxOn },
  { name: "caddy", missing: missing("caddy", "version"), start: startCaddy },
];

async function startOurs(folder: string): Promise<Pick<Running, "port" | "stop">> {
  const server = createSiteServer(folder);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("The server has no port.");
  return { port: address.port, stop: async () => stop(server) };
}

function startNginxOn(built: string): Promise<Running> {
  return startNginx((port) => configurationFor("nginx", { built, listen: `127.0.0.1:${port}` }));
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
