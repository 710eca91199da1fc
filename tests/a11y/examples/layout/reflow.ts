import type { ProbeExamples } from "../examples.ts";

const WORDS = "We meet parents in every town of the county, and write down what they tell us.";
const LONG = `<h2>Places</h2>${`<p>${WORDS}</p>`.repeat(12)}`;

export const reflow: ProbeExamples = {
  reflow: {
    errors: [
      `<div style="width: 600px">${WORDS}</div>`,
      `<style>body { min-width: 960px }</style><p>${WORDS}</p>`,
      `<table role="presentation" style="width: 600px"><tr><td>${WORDS}</td><td>${WORDS}</td></tr></table>`,
      `<style>body { overflow-x: hidden }</style><div style="width: 600px">${WORDS}</div>`,
      `<style>html { overflow-x: clip }</style><p style="white-space: nowrap">${WORDS}</p>`,
      `<div style="display: flex"><input aria-label="Town" style="min-width: 250px"><button style="min-width: 200px">Find a place</button></div>`,
      `<div style="width: 1500px">${WORDS.repeat(4)}</div>`,
    ],
    warnings: [
      `<table style="width: 600px"><caption>Places</caption><tr><th scope="col">Town</th></tr><tr><td>Hill</td></tr></table>`,
      `<div style="overflow-x: scroll" tabindex="0" role="region" aria-label="Places"><p style="width: 1600px">${WORDS.repeat(4)}</p></div>`,
      `<div style="position: fixed; top: 0; left: 0; right: 0; height: 150px; background: #fff">Northshire</div>${LONG}`,
      `<div style="position: sticky; top: 0; padding: 4rem 0; background: #fff">Northshire</div>${LONG}`,
    ],
    passes: [
      `<div style="max-width: 600px">${WORDS}</div>`,
      `<div style="overflow-x: auto" tabindex="0" role="region" aria-label="Places"><table style="width: 600px"><caption>Places</caption><tr><th scope="col">Town</th></tr><tr><td>Hill</td></tr></table></div>`,
      `<div style="overflow-x: auto" tabindex="0" role="region" aria-label="Places"><div style="width: 800px; display: flex"><p style="width: 200px">${WORDS}</p><p style="width: 200px">${WORDS}</p></div></div>`,
      `<div style="overflow-x: auto" tabindex="0" role="region" aria-label="Code"><pre>${WORDS} ${WORDS}</pre></div>`,
      `<style>body { overflow-x: hidden }</style><div style="width: 120vw; height: 4px; background: #333"></div><p>${WORDS}</p>`,
      `<div style="position: fixed; top: 0; left: 0; right: 0; height: 50px; background: #fff">Northshire</div>${LONG}`,
      `<a href="/" style="position: absolute; left: -9999px">Skip</a><p>${WORDS}</p>`,
    ],
  },
};
