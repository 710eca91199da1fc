import type { ProbeExamples } from "../examples.ts";

const LONG =
  "We meet parents, carers and young people in every town of the county, and tell what we heard. ".repeat(8);

/** A document whose body is all that is given. */
const whole = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Roadshow - Northshire</title></head><body>${body}</body></html>`;

export const headingLevels: ProbeExamples = {
  "empty-heading": {
    errors: [
      `<h2></h2><p>Three towns.</p>`,
      `<h2>&nbsp;</h2><p>Three towns.</p>`,
      `<h2><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt=""></h2><p>Three towns.</p>`,
      `<h2><br></h2><p>Three towns.</p>`,
      `<h2>...</h2><p>Three towns.</p>`,
      `<div role="heading" aria-level="2"><span aria-hidden="true">Places</span></div><p>Three towns.</p>`,
    ],
    passes: [
      `<h2>Places</h2><p>Three towns.</p>`,
      `<h2><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="Places"></h2><p>Three towns.</p>`,
      `<h2 hidden></h2><p>Three towns.</p>`,
      `<h2>1</h2><p>Three towns.</p>`,
    ],
  },
  "heading-order": {
    errors: [
      `<h3>Places</h3><p>Three towns.</p>`,
      `<h2>Places</h2><p>Three towns.</p><h4>Hill</h4><p>In May.</p>`,
      `<h2>Places</h2><p>Three towns.</p><div role="heading" aria-level="5">Hill</div><p>In May.</p>`,
      whole(`<main><h4>Places</h4><p>Three towns.</p><h4>Dates</h4><p>In May.</p></main>`),
    ],
    warnings: [
      whole(`<main><h4>Places</h4><p>Three towns.</p></main>`),
      whole(`<main><h2>Places</h2><p>Three towns.</p><h1>Roadshow</h1><p>In May.</p></main>`),
    ],
    passes: [
      `<h2>Places</h2><p>Three towns.</p><h3>Hill</h3><p>In May.</p><h2>Dates</h2><p>May.</p>`,
      `<h2>Places</h2><p>Three towns.</p><h3>Hill</h3><h4>Hall</h4><p>In May.</p><h2>Dates</h2><p>May.</p>`,
      `<h3 hidden>Places</h3><p>Three towns.</p>`,
      whole(
        `<nav aria-label="Pages"><h2>Pages</h2><a href="/">Home</a></nav><main><h1>Roadshow</h1><p>In May.</p></main>`,
      ),
      whole(`<main><div role="heading" aria-level="1">Roadshow</div><h2>Places</h2><p>In May.</p></main>`),
    ],
  },
  "page-has-heading-one": {
    errors: [
      whole(`<main><h2>Places</h2><p>Three towns.</p><h2>Dates</h2><p>In May.</p></main>`),
      whole(`<main><h1 style="display: none">Roadshow</h1><h2>Places</h2><p>${LONG}</p></main>`),
    ],
    warnings: [whole(`<h2>Places</h2><p>Three towns.</p>`), whole(`<main><p>${LONG}</p></main>`)],
    passes: [
      `<p>${LONG}</p>`,
      whole(`<main><div role="heading" aria-level="1">Roadshow</div><h2>Places</h2><p>${LONG}</p></main>`),
      whole(`<main><h1 style="position: absolute; clip-path: inset(50%)">Roadshow</h1><p>${LONG}</p></main>`),
      whole(`<p>Three towns.</p>`),
    ],
  },
  "heading-one-repeated": {
    warnings: [
      `<p>In May.</p><h1>Places</h1><p>Three towns.</p>`,
      `<section><p>In May.</p><h1>Places</h1><p>Three towns.</p></section>`,
    ],
    passes: [
      `<h2>Places</h2><p>Three towns.</p>`,
      `<h1 hidden>Places</h1><p>Three towns.</p>`,
      `<dialog open aria-labelledby="d"><h1 id="d">Places</h1><p>Three towns.</p></dialog>`,
    ],
  },
  "aria-required-attr": {
    errors: [
      `<div role="heading">Places</div><p>Three towns.</p>`,
      `<div role="heading" aria-level="two">Places</div><p>Three towns.</p>`,
    ],
    passes: [
      `<div role="heading" aria-level="2">Places</div><p>Three towns.</p>`,
      `<h2 role="heading">Places</h2><p>Three towns.</p>`,
    ],
  },
};
