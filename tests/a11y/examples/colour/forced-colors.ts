import type { ProbeExamples } from "../examples.ts";

export const forcedColors: ProbeExamples = {
  "forced-colors": {
    errors: [
      `<label>Town <input style="border: 0; box-shadow: 0 0 0 1px #333"></label>`,
      `<label>Town <textarea style="border: none; background: #ddd"></textarea></label>`,
      `<style>[type=checkbox] { appearance: none; width: 20px; height: 20px; background: #ccc } [type=checkbox]:checked { background: #060 }</style><label>Hill <input type="checkbox"></label>`,
      `<style>.find { mask: linear-gradient(#000, #000); background: #333; display: block; width: 20px; height: 20px }</style><button aria-label="Search"><span class="find"></span></button>`,
      `<button aria-label="Menu" style="background: #333; border: 0"><svg width="20" height="20" aria-hidden="true"><path d="M0 0h20v20z" fill="#fff"/></svg></button>`,
      `<button role="switch" aria-checked="true" aria-label="Letters" style="border: 0; background: #060; width: 40px; height: 20px"></button>`,
    ],
    warnings: [
      `<div role="progressbar" aria-label="Places" aria-valuenow="40" style="background: #ddd"><div style="width: 40%; height: 10px; background: #060"></div></div>`,
      `<p style="forced-color-adjust: none; color: #036; background: #fff">We meet parents in every town.</p>`,
      `<style>a:focus { outline: none; box-shadow: 0 0 0 3px #fd0 }</style><p><a href="/a">Places</a></p>`,
    ],
    notices: [
      `<!doctype html><html lang="en"><head><title>Places</title><style>body { color: #222 }</style></head><body><h1>Places</h1></body></html>`,
    ],
    passes: [
      `<label>Town <input></label> <button>Ask</button> <label><input type="checkbox"> Hill</label>`,
      `<label>Town <input style="border: 1px solid transparent; box-shadow: 0 0 0 1px #333"></label>`,
      `<label>Town <span style="display: inline-block; border: 1px solid"><input style="border: 0"></span></label>`,
      `<button aria-label="Menu" style="background: #333; color: #fff"><svg width="20" height="20" aria-hidden="true"><path d="M0 0h20v20z" fill="currentColor"/></svg></button>`,
      `<div role="progressbar" aria-label="Places" aria-valuenow="40" style="background: #ddd; border: 1px solid"><div style="width: 40%; height: 10px; background: #060; border: 5px solid"></div></div>`,
      `<style>a:focus { outline: 3px solid transparent; box-shadow: 0 0 0 3px #fd0 }</style><p><a href="/a">Places</a></p>`,
      `<style>@media (forced-colors: active) { [role=progressbar] div { forced-color-adjust: none; background: CanvasText } }</style><div role="progressbar" aria-label="Places" aria-valuenow="40"><div style="width: 40%; height: 10px; background: #060"></div></div>`,
      `<!doctype html><html lang="en"><head><title>Places</title><style>body { color: #222; background: #fff }</style></head><body><h1>Places</h1></body></html>`,
    ],
  },
};
