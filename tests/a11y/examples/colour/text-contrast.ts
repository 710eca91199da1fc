import type { ProbeExamples } from "../examples.ts";

const WORDS = "We meet parents in every town.";

export const textContrast: ProbeExamples = {
  "color-contrast": {
    errors: [
      `<p style="color: #999">${WORDS}</p>`,
      `<p style="color: rgba(0, 0, 0, 0.3)">${WORDS}</p>`,
      `<div style="opacity: 0.4"><p>${WORDS}</p></div>`,
      `<div style="background: #333"><p style="color: #777">${WORDS}</p></div>`,
      `<p style="background: linear-gradient(#eee, #ddd); color: #888">${WORDS}</p>`,
      `<input aria-label="Town" style="color: #bbb; background: #fff" value="Hill">`,
      `<style>@media (prefers-color-scheme: dark) { body { background: #111; color: #eee } .hint { color: #444 } } </style><p class="hint">${WORDS}</p>`,
      `<style>.hint::after { content: "Places are limited"; color: #aaa }</style><p class="hint">${WORDS}</p>`,
      `<p style="color: oklch(0.75 0.02 250)">${WORDS}</p>`,
      `<p style="forced-color-adjust: none; color: #888">${WORDS}</p>`,
      `<style>@media (max-width: 500px) { .hint { color: #999 } }</style><p class="hint">${WORDS}</p>`,
      `<p style="font-size: 2rem; color: #aaa">${WORDS}</p>`,
      `<h2 style="background: linear-gradient(90deg, #ddd, #ccc); background-clip: text; color: transparent">${WORDS}</h2>`,
    ],
    warnings: [
      `<h2 style="background: linear-gradient(90deg, #000, #ccc); background-clip: text; -webkit-text-fill-color: transparent">${WORDS}</h2>`,
    ],
    passes: [
      `<p style="color: #555">${WORDS}</p>`,
      `<p style="font-size: 2rem; color: #888">${WORDS}</p>`,
      `<p style="color: #999">--- *** ---</p>`,
      `<button disabled style="color: #999">${WORDS}</button>`,
      `<fieldset disabled><label style="color: #999">Town <input></label></fieldset>`,
      `<div role="button" aria-disabled="true" style="color: #999">${WORDS}</div>`,
      `<p style="position: absolute; top: -999em; color: #eee">${WORDS}</p>`,
      `<p style="background: linear-gradient(#000, #333); color: #fff">${WORDS}</p>`,
      `<div style="background: #000; position: relative; height: 1rem"><p style="position: absolute; top: 3rem; color: #111">${WORDS}</p></div><br><br><br>`,
      `<p style="background-image: url(/a.png); color: #999">${WORDS}</p>`,
      `<style>@media (prefers-color-scheme: dark) { body { background: #111; color: #eee } a { color: #9cf } }</style><p>${WORDS}</p>`,
      `<button aria-label="Close" style="color: #888; background: #fff">X</button>`,
    ],
  },
  "color-contrast-enhanced": {
    notices: [`<p style="color: #666">${WORDS}</p>`],
    passes: [
      `<!doctype html><html lang="en"><title>Places</title><p style="color: #444">${WORDS}</p></html>`,
      `<!doctype html><html lang="en"><title>Places</title><h1 style="color: #666">${WORDS}</h1></html>`,
    ],
  },
  "placeholder-contrast": {
    errors: [
      `<style>::placeholder { color: #ccc }</style><input aria-label="Town" placeholder="Hill">`,
      `<style>::placeholder { color: #333; opacity: 0.4 }</style><textarea aria-label="Town" placeholder="Hill"></textarea>`,
      `<input aria-label="Town" placeholder="Hill" style="background: #555; color: #fff">`,
    ],
    passes: [
      `<input aria-label="Town" placeholder="Hill">`,
      `<style>::placeholder { color: #ccc }</style><input aria-label="Town" placeholder="Hill" disabled>`,
      `<style>::placeholder { color: #555 }</style><input aria-label="Town" placeholder="Hill">`,
      `<style>::placeholder { color: transparent }</style><input aria-label="Town" placeholder=" ">`,
    ],
  },
  "disabled-contrast": {
    errors: [
      `<button style="opacity: 0.4">Ask for a place</button>`,
      `<button class="btn disabled" style="color: #aaa; background: #eee">Ask for a place</button>`,
      `<a href="/a" style="color: #bbb; cursor: not-allowed">Ask for a place</a>`,
    ],
    passes: [
      `<button style="opacity: 0.4" disabled>Ask for a place</button>`,
      `<button style="opacity: 0.4" aria-disabled="true">Ask for a place</button>`,
      `<button>Ask for a place</button>`,
    ],
  },
};
