import { fileURLToPath } from "node:url";
import { build } from "./build.ts";
import { report } from "./report.ts";
import { createSiteServer, listen, readPort, stop } from "./server.ts";

/** Builds the site, then serves it on this machine until Ctrl-C. */
try {
  const { PORT } = process.env;
  const port = readPort(PORT);
  await build({});
  const server = createSiteServer(fileURLToPath(new URL("../dist", import.meta.url)));
  const address = await listen(server, port);
  // A terminal's Ctrl-C comes once from the terminal and again from npm: every one of them is answered.
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.on(signal, () => {
      stop(server, () => process.exit(0));
    });
  }
  console.log(`The site is at ${address} (Ctrl-C stops it).`);
} catch (error) {
  report(error);
  process.exitCode = 1;
}
