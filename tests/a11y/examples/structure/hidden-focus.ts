import type { ProbeExamples } from "../examples.ts";

export const hiddenFocus: ProbeExamples = {
  "aria-hidden-focus": {
    warnings: [
      `<p><a href="/a" style="opacity: 0; position: absolute">Hill</a></p>`,
      `<div style="position: absolute; left: -9999px"><a href="/a">Hill</a> <button>Send</button></div>`,
      `<p><button style="position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0)">Send</button></p>`,
      `<nav aria-label="Places" style="position: fixed; top: 0; left: 0; width: 200px; transform: translateX(-100%)"><a href="/a">Hill</a></nav>`,
      `<p><a href="/a" style="display: inline-block; width: 0; height: 0; overflow: hidden">Hill</a></p>`,
    ],
    passes: [
      `<style>.skip { position: absolute; left: -9999px } .skip:focus { left: 0 }</style><p><a class="skip" href="#main">Skip to the form</a></p>`,
      `<style>.x { opacity: 0; transition: opacity 2s } .x:focus { opacity: 1 }</style><p><a class="x" href="/a">Hill</a></p>`,
      `<style>.card a { opacity: 0 } .card:focus-within a { opacity: 1 }</style><div class="card">Hill <a href="/a">Edit Hill</a></div>`,
      `<p><input type="checkbox" id="c" style="opacity: 0; position: absolute"><label for="c">I agree</label></p>`,
      `<nav aria-label="Places" style="position: fixed; top: 0; left: 0; width: 200px; transform: translateX(-100%); visibility: hidden"><a href="/a">Hill</a></nav>`,
      `<div style="position: absolute; left: -9999px"><a href="/a" tabindex="-1">Hill</a></div>`,
      `<p><a href="/a">Hill</a></p>`,
    ],
  },
};
