import { spawn } from "node:child_process";
import { createRequire } from "node:module";

/**
 * `npm run dev`: Eleventy's own server, under tsx's watch. Eleventy sees records and pages change; what these
 * import, two modules deep or more, it does not, so for those tsx starts the server again.
 */
const tsx = createRequire(import.meta.url).resolve("tsx/cli");
const server = spawn(
  process.execPath,
  [tsx, "watch", "--clear-screen=false", "--include=src/styles/**/*", "scripts/dev-server.ts"],
  { stdio: "inherit" },
);
// Ctrl-C reaches the whole group: the server ends by itself, and this waits for it.
process.on("SIGINT", () => undefined);
process.on("SIGTERM", () => server.kill("SIGTERM"));
server.on("exit", (code) => {
  process.exitCode = code ?? 0;
});
