import Eleventy from "@11ty/eleventy";
import configureForDevelopment, { devFolder } from "./dev-config.ts";
import { report } from "./report.ts";
import { readPort } from "./server.ts";

const eleventy = new Eleventy("src/pages", devFolder, {
  config: configureForDevelopment,
  source: "cli",
  runMode: "serve",
  quietMode: true,
});
try {
  await eleventy.init();
  await eleventy.watch();
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
