import { toHtml } from "../src/formats/markdown.ts";

/** A record's Markdown. The one place where markup that isn't ours reaches a page. */
export function Prose({ body }: { readonly body: readonly string[] }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: toHtml escapes raw HTML and lets only safe links through.
  return <div dangerouslySetInnerHTML={{ __html: toHtml(body) }} />;
}
