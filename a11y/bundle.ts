import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** The scripts that run in a page, as text. */
export interface PageScripts {
  /** Before any script of the page's own: page/before.ts. */
  readonly before: string;
  /** When it has loaded: page/index.ts with every reading probe. */
  readonly tools: string;
}

/** Compiles what runs in the page; a tenth of a second, once a run. */
export async function pageScripts(): Promise<PageScripts> {
  const compile = async (entry: string) => {
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
  };
  const [before, tools] = await Promise.all([compile("page/before.ts"), compile("page/index.ts")]);
  return { before, tools };
}
