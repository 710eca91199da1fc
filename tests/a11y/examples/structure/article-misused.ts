import type { ProbeExamples } from "../examples.ts";

export const articleMisused: ProbeExamples = {
  "article-misused": {
    warnings: [
      `<article><h2 id="more">Elsewhere</h2><nav aria-labelledby="more"><ul><li><a href="/a">Your rights as a worker</a></li><li><a href="/b">Advice and help</a></li></ul></nav></article>`,
      `<article><h2>Find a place</h2><form><label>Town <input></label> <button>Search</button></form></article>`,
      `<article><button>Send</button></article>`,
      `<article><h2>Links</h2><a href="/a">Hill and vale</a> <a href="/b">Ware and ash</a> <a href="/c">Dale and glen</a></article>`,
      `<!doctype html><html lang="en"><head><title>Hill</title></head><body><article><main><h1>Hill</h1><p>We meet.</p></main></article></body></html>`,
      `<article>Open until five o'clock</article>`,
    ],
    passes: [
      `<article><h2>A day in Hill</h2><p>We met many parents and talked with them.</p><p><a href="/a">More about Hill</a></p></article>`,
      `<article><h2><a href="/a">A day in Hill</a></h2><img alt="" src="data:,"></article>`,
      `<article><p>Very good!</p><p>By Ann, <time datetime="2026-03-01">1 March</time></p></article>`,
      `<div><button>Send</button></div>`,
      `<section><h2>Elsewhere</h2><ul><li><a href="/a">Your rights</a></li></ul></section>`,
    ],
  },
};
