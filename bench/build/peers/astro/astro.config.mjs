// Astro as its documentation has it: a page for each record by getStaticPaths, components, no script in the browser.
// PEER_STYLE=FILE links a style sheet, which Astro then bundles; PEER_PREFETCH=1 turns its prefetching on.
import { defineConfig } from "astro/config";

const { PEER_STYLE, PEER_PREFETCH, PEER_OUT, PEER_CACHE } = process.env;

const linked = {
  name: "linked-style",
  hooks: {
    "astro:config:setup": ({ injectScript }) => {
      if (PEER_STYLE) injectScript("page-ssr", `import ${JSON.stringify(PEER_STYLE)};`);
    },
  },
};

export default defineConfig({
  site: "http://localhost:8080",
  trailingSlash: "always",
  outDir: PEER_OUT,
  cacheDir: PEER_CACHE,
  compressHTML: true,
  devToolbar: { enabled: false },
  prefetch: PEER_PREFETCH ? { prefetchAll: true } : false,
  integrations: [linked],
});
