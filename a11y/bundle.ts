import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { engines } from "./engines/index.ts";

declare global {
  interface Window {
    /** What can be run in the page, by name. */
    __a11yLibraries: Readonly<Record<string, () => void>>;
  }
}

/** The name of what window.a11y comes from: page/index.ts with every reading probe. */
export const TOOLS = "tools";

/**
 * What runs in a page before any script of its own, as text: page/before.ts; then the tools and the engines'
 * scripts, each a function to be called when it is wanted. So the browser is told of two megabytes once a tab
 * and not at every page. Compiling takes a tenth of a second, once a run.
 */
export async function pageScript(): Promise<string> {
  const [before, tools] = await Promise.all([compile("page/before.ts"), compile("page/index.ts")]);
  const libraries = Object.entries({
    [TOOLS]: tools,
    ...Object.fromEntries(engines.flatMap(({ name, script }) => (script ? [[name, script]] : []))),
  }).map(([name, script]) => `${JSON.stringify(name)}() {\n${script}\n}`);
  // First, since not every engine's script can bear the strict mode of ours.
  return `Object.defineProperty(window, "__a11yLibraries", { value: {\n${libraries.join(",\n")}\n} });\n${before}`;
}

async function compile(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    format: "iife",
    target: "chrome120",
    // Every page reads it at every load. Names stay, so that an error in it can be traced.
    minifySyntax: true,
    minifyWhitespace: true,
    // A library must not hand itself to the page's own loader of AMD modules.
    define: { "define.amd": "false" },
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}
