import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { remembered } from "../remembered.ts";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What the script is made of, the first of them being where it starts. */
const SOURCES = ["clock.ts", "turn.ts"] as const;

/**
 * The one script of the site, to stand at the end of each page that the clock changes: one hash for the policy. What came
 * of the same sources is kept: starting the compiler takes a tenth of a second.
 */
export function script(): Promise<string> {
  // With how it is compiled, and the compiler's version.
  const files = [...SOURCES, "script.ts", "../../package-lock.json"];
  return remembered(["script", ...files.map((file) => readFileSync(at(file), "utf8"))], compiled);
}

async function compiled(): Promise<string> {
  const { build } = await import("esbuild");
  const { outputFiles, metafile } = await build({
    entryPoints: [at(SOURCES[0])],
    bundle: true,
    format: "iife",
    minify: true,
    target: "es2020",
    write: false,
    metafile: true,
  });
  const parts = Object.keys(metafile.inputs).length;
  if (parts !== SOURCES.length) {
    throw new Error(
      `The script is made of ${parts} files. Name all of them in SOURCES of src/browser/script.ts.`,
    );
  }
  return outputFiles[0]?.text.trim() ?? "";
}
