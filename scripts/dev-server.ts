import Eleventy from "@11ty/eleventy";
import { readPort } from "./server.ts";

const eleventy = new Eleventy("src/pages", ".cache/dev", {
  configPath: ".eleventy.ts",
  source: "cli",
  runMode: "serve",
  quietMode: true,
});
await eleventy.init();
await eleventy.watch();
await eleventy.serve(readPort(process.env["PORT"]));

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, async () => {
    await eleventy.stopWatch();
    process.exit(0);
  });
}
