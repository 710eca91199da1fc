import { spawn } from "node:child_process";
import { createRequire } from "node:module";

/**
 * `npm run dev`: Eleventy's own server, under tsx's watch. What records and templates change, the server takes in as it
 * runs; when anything changes that it is itself made of, such as `src/model/`, tsx starts it again.
 */
const tsx = createRequire(import.meta.url).resolve("tsx/cli");
const server = spawn(
  process.execPath,
  [tsx, "watch", "--clear-screen=false", "--include=src/styles/**/*", "scripts/dev/server.ts"],
  { stdio: "inherit" },
);
// Ctrl-C reaches the whole group: the server ends by itself, and this waits for it.
process.on("SIGINT", () => undefined);
process.on("SIGTERM", () => server.kill("SIGTERM"));
server.on("exit", (code) => {
  process.exitCode = code ?? 0;
});
