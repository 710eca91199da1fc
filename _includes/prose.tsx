import { useContext } from "preact/hooks";
import { toHtml } from "../src/formats/markdown.ts";
import { markOf, StoringHosts } from "./link-away.tsx";

/** A record's Markdown. The one place where markup that isn't ours reaches a page. */
export function Prose({ body }: { readonly body: readonly string[] }) {
  const hosts = useContext(StoringHosts);
  const html = toHtml(body, (href) => markOf(href, hosts));
  // biome-ignore lint/security/noDangerouslySetInnerHtml: toHtml escapes raw HTML and lets only safe links through.
  return <div dangerouslySetInnerHTML={{ __html: html }} />;
}
