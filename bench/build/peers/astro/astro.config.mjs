// Astro as its documentation has it: a page for each record by getStaticPaths, components, no script in the browser.
import { defineConfig } from "astro/config";

export default defineConfig({
  site: "http://localhost:8080",
  trailingSlash: "always",
  outDir: process.env.PEER_OUT,
  cacheDir: process.env.PEER_CACHE,
  compressHTML: true,
  devToolbar: { enabled: false },
});
