import { compile } from "./compile.ts";
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
 * and not at every page.
 */
export async function pageScript(): Promise<string> {
  const [before, tools] = await Promise.all([
    compile("page/before.ts", "page"),
    compile("page/index.ts", "page"),
  ]);
  const libraries = Object.entries({
    [TOOLS]: tools,
    ...Object.fromEntries(engines.flatMap(({ name, script }) => (script ? [[name, script]] : []))),
  }).map(([name, script]) => `${JSON.stringify(name)}() {\n${script}\n}`);
  // First, since not every engine's script can bear the strict mode of ours.
  return `Object.defineProperty(window, "__a11yLibraries", { value: {\n${libraries.join(",\n")}\n} });\n${before}`;
}
