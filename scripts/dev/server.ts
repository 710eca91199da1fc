import { rmSync } from "node:fs";
import Eleventy from "@11ty/eleventy";
import { report } from "../report.ts";
import { readPort } from "../server.ts";
import configureForDevelopment, { devFolder } from "./config.ts";

// What was there before may be of records that there are no more.
rmSync(devFolder, { recursive: true, force: true });
const eleventy = new Eleventy("src/pages", devFolder, {
  config: configureForDevelopment,
  source: "cli",
  runMode: "serve",
  quietMode: true,
});
try {
  await eleventy.init();
  const rebuild = await eleventy.watch();
  // Eleventy notices that a file went, but builds nothing for it.
  eleventy.watcher.on("unlink", rebuild);
  await eleventy.serve(readPort(process.env["PORT"]));
} catch (error) {
  // Under tsx's watch, saving a file starts this again.
  report(error);
  process.exit(1);
}

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, async () => {
    await eleventy.stopWatch();
    process.exit(0);
  });
}
