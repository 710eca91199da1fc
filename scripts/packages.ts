import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** The version of an installed package. */
export function versionOf(name: string): string {
  const { resolve } = createRequire(import.meta.url);
  // Not require(): some packages don't export their package.json.
  const [folder] = /^.*node_modules[/\\](@[^/\\]+[/\\])?[^/\\]+/.exec(resolve(name)) ?? [];
  const manifest: unknown = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  return typeof manifest === "object" && manifest && "version" in manifest ? String(manifest.version) : "";
}
