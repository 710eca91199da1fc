import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

/** The one script of the site, to stand at the end of each page that the clock changes: one hash for the policy. */
export function script(): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL("clock.ts", import.meta.url))],
    bundle: true,
    format: "iife",
    minify: true,
    target: "es2020",
    write: false,
  });
  return outputFiles[0]?.text.trim() ?? "";
}
