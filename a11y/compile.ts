import { fileURLToPath } from "node:url";
import { type BuildOptions, build } from "esbuild";

/** For the page: every page reads it at every load. Names stay, so that an error in it can be traced. */
const PAGE: BuildOptions = {
  format: "iife",
  target: "chrome120",
  minifySyntax: true,
  minifyWhitespace: true,
};
/** For a thread, which doesn't inherit the loader that lets Node.js read TypeScript. */
const THREAD: BuildOptions = { format: "cjs", target: "node20", platform: "node" };

/**
 * A module with everything it imports, as one script. It takes a tenth of a second, and most of one second for
 * Alfa's thousand files; to read those one by one takes five, in every thread.
 *
 * @param entry beside this file
 * @throws Error with the place of what can't be compiled
 */
export async function compile(entry: string, where: "page" | "thread"): Promise<string> {
  const { outputFiles } = await build({
    ...(where === "page" ? PAGE : THREAD),
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    // A library must not hand itself to the page's own loader of AMD modules.
    define: { "define.amd": "false" },
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}
