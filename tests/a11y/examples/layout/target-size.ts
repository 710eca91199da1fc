import type { ProbeExamples } from "../examples.ts";

const letters = (style: string) =>
  [..."abcdefgh"].map((each) => `<a href="/${each}" style="${style}">${each}</a>`).join("\n");

export const targetSize: ProbeExamples = {
  "target-size": {
    errors: [
      letters(""),
      `<p>${letters("")}</p>`,
      `<div style="display: flex"><button aria-label="Mend" style="width: 16px; height: 16px; padding: 0">x</button><button aria-label="Remove" style="width: 16px; height: 16px; padding: 0">y</button></div>`,
      `<ul style="list-style: none; line-height: 1; font-size: 14px"><li><a href="/a">Places in Hill</a></li><li><a href="/b">Places in Vale</a></li></ul>`,
      `<div style="display: flex; gap: 2px"><span role="button" tabindex="0" style="width: 12px; height: 12px; background: #333" aria-label="One"></span><span role="button" tabindex="0" style="width: 12px; height: 12px; background: #333" aria-label="Two"></span></div>`,
      `<style>input { appearance: none; width: 12px; height: 12px; border: 1px solid; margin: 0 }</style><input type="checkbox" aria-label="Hill"><input type="checkbox" aria-label="Vale">`,
      // In a sentence, but lower than its line.
      `<p>The office is closed. <a href="/a">Contact</a><button aria-label="Close" style="width: 12px; height: 12px; padding: 0; font-size: 9px">x</button></p>`,
      `<style>@media (max-width: 400px) { button { width: 14px; height: 14px; padding: 0; overflow: hidden } div { display: flex } }</style><div><button>Hill is a town</button><button>Vale is a town</button></div>`,
    ],
    warnings: [
      `<ul style="list-style: none; line-height: normal"><li><a href="/a">Places in Hill</a></li><li><a href="/b">Places in Vale</a></li></ul>`,
    ],
    passes: [
      `<div style="line-height: normal"><label>Hill <input></label><br><label>Vale <input></label></div>`,
      letters("display: inline-block; min-width: 24px; line-height: 24px"),
      `<p>Ask <a href="/a">Hill</a>, <a href="/b">Vale</a> or <a href="/c">Marsh</a> for a place in one of their halls.</p>`,
      `<div style="display: flex; gap: 12px"><button aria-label="Mend" style="width: 16px; height: 16px; padding: 0">x</button><button aria-label="Remove" style="width: 16px; height: 16px; padding: 0">y</button></div>`,
      `<p><input type="checkbox" id="hill"><label for="hill">Hill</label><br><input type="checkbox" id="vale"><label for="vale">Vale</label></p>`,
      `<ul style="list-style: none; line-height: 1.6"><li><a href="/a">Places in Hill</a></li><li><a href="/b">Places in Vale</a></li></ul>`,
      `<div style="display: flex"><button disabled aria-label="Mend" style="width: 16px; height: 16px; padding: 0">x</button><button aria-label="Remove" style="width: 16px; height: 16px; padding: 0">y</button></div>`,
      `<style>button { position: relative; width: 16px; height: 16px; padding: 0; margin: 4px } button::after { content: ""; position: absolute; inset: -4px }</style><div style="display: flex"><button aria-label="Mend">x</button><button aria-label="Remove">y</button></div>`,
      `<button aria-label="Remove" style="width: 12px; height: 12px; padding: 0">y</button>`,
      `<p>Ask <a href="/a" style="display: inline-block">Hill</a> <a href="/b" style="display: inline-block">Vale</a> for a place in one of their halls.</p>`,
    ],
  },
};
