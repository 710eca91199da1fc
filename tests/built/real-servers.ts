/** Web servers that a published site may stand behind, each with the configuration that the build's rules make. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { configurationFor } from "../../scripts/hosting.ts";
import { freePort, missing, type Running, startNginx, startProgram } from "../../scripts/program-server.ts";
import { createSiteServer, stop } from "../../scripts/server.ts";
import { missingCloudflare, startCloudflare } from "./cloudflare/runtime.ts";

export interface RealServer {
  readonly name: string;
  /** What to do so that it can be tried here; undefined if it can. */
  readonly missing: string | undefined;
  readonly start: (folder: string) => Promise<Pick<Running, "port" | "stop">>;
}

export const CLOUDFLARE = "Cloudflare Pages";

export const servers: readonly RealServer[] = [
  { name: "npm start", missing: undefined, start: startOurs },
  { name: "nginx", missing: missing("nginx", "-v"), start: startNginxOn },
  { name: "caddy", missing: missing("caddy", "version"), start: startCaddy },
  { name: CLOUDFLARE, missing: missingCloudflare(), start: startCloudflare },
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
