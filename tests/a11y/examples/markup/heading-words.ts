import type { ProbeExamples } from "../examples.ts";

export const headingWords: ProbeExamples = {
  "heading-vague": {
    errors: [
      `<h2>Heading</h2><p>Three towns.</p>`,
      `<h2>Sub-heading 2</h2><p>Three towns.</p>`,
      `<h2>Click here</h2><p>Three towns.</p>`,
      `<h2>Untitled</h2><p>Three towns.</p>`,
      `<h2>Lorem ipsum dolor</h2><p>Three towns.</p>`,
    ],
    warnings: [
      `<h2>Section 1</h2><p>Three towns.</p>`,
      `<h2>More information</h2><p>Three towns.</p>`,
      `<h2>Welcome!</h2><p>Three towns.</p>`,
      `<h2>More</h2><p>Three towns.</p>`,
    ],
    passes: [
      `<h2>Introduction</h2><p>Three towns.</p>`,
      `<h2>Section 1: places</h2><p>Three towns.</p>`,
      `<h2>More information about places</h2><p>Three towns.</p>`,
      `<h2>A</h2><p>Apple.</p>`,
      `<h2>2024</h2><p>Three towns.</p>`,
      `<h2>Heading for the coast</h2><p>Three towns.</p>`,
    ],
  },
  "heading-repeated": {
    warnings: [
      `<h2>Place</h2><p>Hill.</p><h2>Place</h2><p>Ware.</p>`,
      `<h2>Events</h2><h3>Time</h3><p>In May.</p><h3>Time</h3><p>In June.</p>`,
    ],
    passes: [
      `<h2>Hill</h2><h3>Time</h3><p>In May.</p><h2>Ware</h2><h3>Time</h3><p>In June.</p>`,
      `<h2>Place of the first</h2><p>Hill.</p><h2>Place of the second</h2><p>Ware.</p>`,
    ],
  },
  "heading-without-content": {
    errors: [
      `<h2>Places</h2><h2>Dates</h2><p>In May.</p>`,
      `<h2>Roadshow</h2><h3>Places</h3><h2>Dates</h2><p>In May.</p>`,
      `<section><h2>Places</h2></section><section><h2>Dates</h2><p>In May.</p></section>`,
    ],
    warnings: [
      `<p>Three towns.</p><h2>Dates</h2>`,
      `<section aria-labelledby="soon"><h2 id="soon">Coming soon</h2></section><p>Three towns.</p>`,
    ],
    passes: [
      `<h2>Places</h2><h3>Hill</h3><p>In May.</p>`,
      `<h2>Places</h2><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="A map of three towns"><h2>Dates</h2><p>In May.</p>`,
      `<h2>Map</h2><div id="map"></div><h2>Dates</h2><p>In May.</p>`,
      `<h2>Places</h2><ul><li>Hill</li></ul><h2>Dates</h2><p>In May.</p>`,
      `<ul><li><h2><a href="/hill/">Hill</a></h2></li><li><h2><a href="/ware/">Ware</a></h2></li></ul>`,
      `<h2><button type="button" aria-expanded="false">Places</button></h2><div hidden>Hill</div><h2><button type="button" aria-expanded="false">Dates</button></h2><div hidden>May</div>`,
      `<div><div><p>In May</p><h2>Hill</h2></div><div><p>In June</p><h2>Ware</h2></div></div>`,
      `<h2>Themes</h2><ul><li><h2>Hill</h2><p>In May.</p></li></ul>`,
    ],
  },
};
