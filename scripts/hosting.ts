import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { caddyFile } from "../src/formats/hosting/caddy.ts";
import { parseHeaders } from "../src/formats/hosting/headers-file.ts";
import { nginxFile } from "../src/formats/hosting/nginx.ts";
import { parseRedirects } from "../src/formats/hosting/redirects-file.ts";
import { isMain } from "./main.ts";
import { report } from "./report.ts";

const SERVERS = { nginx: nginxFile, caddy: caddyFile } as const;

export type ServerName = keyof typeof SERVERS;

/**
 * The configuration with which a web server serves a built folder by the rules that were built with it: they are read
 * from its own `_headers` and `_redirects`, so that the hashes in the policy are those of its pages.
 *
 * @param built the folder that `npm run build` wrote
 * @param root where the server will find it; the same folder unless given
 */
export function configurationFor(
  server: ServerName,
  { built, root = resolve(built), listen }: { built: string; root?: string; listen: string },
): string {
  const rules = parseHeaders(readFileSync(join(built, "_headers"), "utf8"));
  const redirects = parseRedirects(readFileSync(join(built, "_redirects"), "utf8"));
  return SERVERS[server](rules, redirects, { root, listen });
}

if (isMain(import.meta.url)) {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { root: { type: "string" }, listen: { type: "string" } },
    });
    const server = (Object.keys(SERVERS) as ServerName[]).find((name) => name === positionals[0]);
    if (server === undefined)
      throw new RangeError("Say for which server: npm run hosting -- nginx, or caddy.");
    const listen = values.listen ?? (server === "nginx" ? "80" : ":80");
    process.stdout.write(
      configurationFor(server, { built: "dist", listen, ...(values.root ? { root: values.root } : {}) }),
    );
  } catch (error) {
    report(error);
    process.exitCode = 1;
  }
}
