import type { ProbeExamples } from "../examples.ts";

const clip =
  "position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0); white-space: nowrap";

export const hiddenContent: ProbeExamples = {
  "hidden-content": {
    warnings: [
      `<a href="/x">Read more <span style="display: none">about football</span></a>`,
      `<a href="/x">Read more <span style="visibility: hidden">about rugby</span></a>`,
      `<style>.sr-only { display: none }</style><button><span class="sr-only">Search the site</span>🔍</button>`,
      `<style>.visually-hidden { visibility: hidden }</style><h2>News <span class="visually-hidden">from Northshire</span></h2>`,
      `<style>.screen-reader-text { display: none }</style><p><span class="screen-reader-text">Warning: </span>Bring a letter.</p>`,
      `<style>.more { display: none }</style><p><a href="/x">Edit<span class="more"> your name</span></a></p>`,
      `<p inert>We meet in the hall.</p>`,
      `<!doctype html><html lang="en"><head><title>Hill</title></head><body><a href="#main" style="display: none">Skip to content</a><main id="main"><h1>Hill</h1></main></body></html>`,
    ],
    passes: [
      `<a href="/x">Read more <span style="${clip}">about football</span></a>`,
      `<style>.sr-only { ${clip} }</style><button><span class="sr-only">Search the site</span>🔍</button>`,
      `<a href="/x">Read more about football</a>`,
      `<button><span>Show</span><span style="display: none">Hide</span></button>`,
      `<button>Send <span style="display: none">Loading, please wait</span></button>`,
      `<style>.sr-only { display: none }</style><p class="sr-only" id="hint">Four digits</p><label for="pin">Code</label> <input id="pin" aria-describedby="hint">`,
      `<p inert hidden>We meet in the hall.</p>`,
      `<div class="sr-only" hidden>Saved your answer</div>`,
      `<div style="display: none"><span class="sr-only">Search the site</span></div>`,
      `<style>.sr-only { display: none }</style><p class="sr-only" role="status"></p>`,
    ],
  },
  "keyboard-unreachable": {
    warnings: [
      `<section inert><h2>Parking</h2><p><a href="/x">Where to park</a></p></section>`,
      `<div id="late"><button type="button">Show more</button></div><script>late.inert = true</script>`,
    ],
    passes: [
      `<section inert hidden><h2>Parking</h2><p><a href="/x">Where to park</a></p></section>`,
      `<section inert style="opacity: 0.4"><h2>Parking</h2><p><a href="/x">Where to park</a></p></section>`,
      `<section inert><h2>Parking</h2></section><div role="dialog" aria-modal="true" aria-label="Help" style="position: fixed; inset: 20%; background: #fff">Ring us. <button type="button">Close</button></div>`,
      `<div style="width: 300px; overflow: hidden"><ul style="display: flex; width: 600px; padding: 0; margin: 0"><li style="width: 300px">Hill</li><li style="width: 300px" inert><a href="/x">Ware</a></li></ul></div>`,
    ],
  },
};
