import type { ProbeExamples } from "../examples.ts";

const svg = (paint: string) =>
  `<svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true"><path ${paint} d="M4 4h16v16z"/></svg>`;
const bare = "border: 0; background: none; padding: 4px";

export const nonTextContrast: ProbeExamples = {
  "non-text-contrast": {
    errors: [
      `<label>Town <input style="border: 1px solid #ddd"></label>`,
      `<label>Town <textarea style="border: 0; background: #f4f4f4"></textarea></label>`,
      `<label>Town <input style="border: 0; border-bottom: 2px solid #ccc"></label>`,
      `<label>Town <select style="appearance: none; border: 1px solid #e0e0e0; background: #fafafa"><option>Hill</option></select></label>`,
      `<style>[type=checkbox] { appearance: none; width: 24px; height: 24px; border: 1px solid #ccc }</style><label><input type="checkbox"> Hill</label>`,
      `<style>[type=radio] { position: absolute; opacity: 0 } [type=radio] + label::before { content: ""; display: inline-block; width: 20px; height: 20px; border: 2px solid #ddd }</style><input type="radio" id="a"><label for="a">Hill</label>`,
      `<button aria-label="Search" style="${bare}">${svg(`fill="#bbb"`)}</button>`,
      `<a href="/a" aria-label="Search" style="color: #ccc">${svg(`fill="none" stroke="currentColor"`)}</a>`,
      `<button aria-label="Menu" style="${bare}"><svg width="24" height="24" viewBox="0 0 24 24"><path d="M3 6h18M3 12h18" stroke="#ddd"/></svg></button>`,
      `<button aria-label="Close" style="${bare}; color: #bbb">×</button>`,
      `<style>.find::before { content: "\\2315"; color: #ccc }</style><button class="find" aria-label="Search" style="${bare}"></button>`,
      `<label>Town <input style="border: 1px solid #888; opacity: 0.4"></label>`,
    ],
    warnings: [`<label>Town <input style="border: 0; background: transparent"></label>`],
    passes: [
      `<label>Town <input></label> <label><input type="checkbox"> Hill</label> <label>Town <select><option>Hill</option></select></label> <button>Ask</button>`,
      `<label>Town <input style="border: 1px solid #767676"></label>`,
      `<label>Town <input style="border: 0; border-bottom: 2px solid #333"></label>`,
      `<label>Town <input style="border: 1px solid #ddd" disabled></label>`,
      `<label>Town <span style="display: inline-block; border: 2px solid #333"><input style="border: 0"></span></label>`,
      `<div style="background: #333; color: #fff; padding: 1rem"><label>Town <input style="border: 0; background: #fff"></label></div>`,
      `<button style="border: 0; background: #eee; color: #111">Ask for a place</button>`,
      `<button aria-label="Search" style="${bare}">${svg(`fill="#333"`)}</button>`,
      `<button aria-label="Search" style="border: 0; background: #333">${svg(`fill="#fff"`)}</button>`,
      `<button style="${bare}">${svg(`fill="#bbb"`)} Search</button>`,
      `<button aria-label="Close" style="${bare}; color: #333">×</button>`,
      `<label>Town <input style="border: 0; box-shadow: 0 0 0 1px #555"></label>`,
    ],
  },
};
