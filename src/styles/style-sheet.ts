import { fileURLToPath } from "node:url";
import { compile } from "sass";

/** The site's one style sheet, compressed, to stand in every page: one flight, one hash for the policy. */
export function styleSheet(): string {
  const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  const { css } = compile(at("./site.scss"), {
    style: "compressed",
    loadPaths: [at("../../node_modules")],
    quietDeps: true,
    charset: false,
  });
  return css;
}
