import type { ProbeExamples } from "../examples.ts";

const WORDS =
  "We meet parents and carers in every town of the county, and write down what they tell us about schools.";

export const textFit: ProbeExamples = {
  "text-clipped": {
    errors: [
      // The column's other links are about other things.
      `<h2>Places</h2><p>${WORDS} <a href="/all">All the dates</a></p><p style="height: 1.5em; width: 20em; overflow: hidden">${WORDS}</p><p>${WORDS} <a href="/more">Read more of this</a></p>`,
      `<p style="height: 1.5em; width: 20em; overflow: hidden">${WORDS}</p>`,
      `<style>.card { max-height: 3rem; width: 12rem; overflow: clip }</style><div class="card"><h2>Places</h2><p>${WORDS}</p></div>`,
      `<div style="width: 10rem; white-space: nowrap; overflow: hidden"><span>${WORDS}</span></div>`,
      `<ul style="width: 8rem; height: 2rem; overflow: hidden"><li>Hill</li><li>Vale and the villages</li><li>Marsh</li></ul>`,
      `<style>@media (max-width: 400px) { .box { height: 2rem; overflow: hidden } }</style><div class="box">${WORDS}</div>`,
    ],
    warnings: [
      `<p style="width: 12rem; white-space: nowrap; overflow: hidden; text-overflow: ellipsis">${WORDS}</p>`,
      `<p title="${WORDS}" style="width: 12rem; display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden">${WORDS}</p>`,
      `<p style="width: 12rem; white-space: nowrap; overflow: hidden; text-overflow: ellipsis"><a href="/places">${WORDS}</a></p>`,
      `<a href="/places" style="display: block; width: 12rem; height: 2.8rem; overflow: hidden">${WORDS}</a>`,
    ],
    passes: [
      `<p style="overflow: hidden">${WORDS}</p>`,
      `<p style="height: 3em; overflow: auto" tabindex="0">${WORDS}</p>`,
      `<div style="overflow: hidden; height: 3em"><div style="overflow: auto; height: 3em" tabindex="0">${WORDS}</div></div>`,
      `<p style="position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0); white-space: nowrap">${WORDS}</p>`,
      `<p style="line-height: 1; overflow: hidden">${WORDS}</p>`,
      `<div style="max-height: 0; overflow: hidden">${WORDS}</div>`,
      `<div id="all" style="height: 3rem; overflow: hidden"><p>${WORDS}</p></div><button aria-expanded="false" aria-controls="all">Show all</button>`,
      `<p style="width: 12rem; white-space: nowrap; overflow: hidden; text-overflow: ellipsis">${WORDS}</p><a href="/places">Full text of the report</a>`,
      `<a href="/places"><h3>Places in Hill</h3><p style="width: 12rem; white-space: nowrap; overflow: hidden; text-overflow: ellipsis">${WORDS}</p></a>`,
      `<article><h2>Places</h2><div style="height: 3rem; width: 20em; overflow: hidden">${WORDS}</div><p>3 March</p><a href="/places">Read on</a></article>`,
      `<div style="overflow: hidden; width: 14rem"><div style="display: flex; width: 28rem; transform: translateX(0)"><p style="width: 14rem">Monday in Hill</p><p style="width: 14rem">Tuesday in Vale</p></div></div>`,
    ],
  },
  "text-overlap": {
    errors: [
      `<p>${WORDS}</p><p style="margin-top: -2.2em">${WORDS.toUpperCase()}</p>`,
      `<div style="position: relative"><p>${WORDS}</p><span style="position: absolute; left: 3em; top: 0">Places are limited</span></div>`,
      `<p style="line-height: 0.5; width: 10em">${WORDS}</p>`,
      `<div style="height: 1.5em; width: 10em">${WORDS}</div><p style="margin: 0">Ask us for a place in the hall.</p>`,
      `<style>@media (max-width: 400px) { .aside { margin-top: -4rem } }</style><p>${WORDS} ${WORDS}</p><p class="aside">Ask us for a place in the hall.</p>`,
    ],
    passes: [
      `<p>${WORDS}</p><p>${WORDS}</p>`,
      `<p style="line-height: 1; margin: 0">Hill</p><p style="line-height: 1; margin: 0">Vale and villages</p>`,
      `<div style="position: relative"><p>${WORDS}</p><div style="position: absolute; left: 3em; top: 0; background: #fff">Places are limited</div></div>`,
      `<div style="position: relative"><p>Messages of the council</p><span style="position: absolute; left: 4em; top: 0">3</span></div>`,
      `<p>Water is H<sub>2</sub>O and a field is 5 km<sup>2</sup></p>`,
      `<div style="position: relative"><p>${WORDS}</p><p style="position: absolute; top: 0; opacity: 0">Places are limited</p></div>`,
      `<div style="position: relative"><p>${WORDS}</p><p style="position: absolute; top: 3em; left: 0">Places are limited</p><p>&nbsp;</p><p>&nbsp;</p></div>`,
    ],
  },
  "resize-text": {
    errors: [
      `<div style="height: 16vh; overflow: hidden">${`${WORDS}<br>`.repeat(5)}</div>`,
      `<style>@media (max-width: 700px) and (min-width: 400px) { .box { height: 1.6rem; overflow: hidden } }</style><div class="box">${WORDS}</div>`,
    ],
    passes: [
      `<div style="min-height: 16vh; overflow: hidden">${`${WORDS}<br>`.repeat(5)}</div>`,
      `<p>${WORDS}</p>`,
    ],
  },
  reflow: {
    errors: [
      `<p style="white-space: nowrap; overflow: hidden">Bring your letters with you and ask for a place</p>`,
      `<div style="max-width: 60rem; overflow: hidden"><div style="width: 330px">${WORDS}</div></div>`,
    ],
    passes: [
      `<p style="overflow: hidden">Bring your letters with you and ask for a place</p>`,
      `<p>${WORDS}</p>`,
    ],
  },
  "text-resize-only": {
    errors: [
      `<div style="height: 30px; overflow: hidden">Places are limited in Hill</div>`,
      `<p style="font-size: 1.4em; line-height: 24px; max-height: 64px; overflow: hidden; max-width: 30rem">${WORDS}</p>`,
      `<p style="line-height: 22px">${WORDS} ${WORDS}</p>`,
      `<div style="height: 26px; width: 300px">Places are limited in Hill</div><p>Ask us for a place in the hall.</p>`,
    ],
    passes: [
      `<div style="min-height: 30px; overflow: hidden">Places are limited in Hill</div>`,
      `<div style="height: 2rem; overflow: hidden">Places are limited in Hill</div>`,
      `<p style="line-height: 1.4; font-size: 1.4em">${WORDS} ${WORDS}</p>`,
      `<p style="line-height: 22px; font-size: 16px">${WORDS} ${WORDS}</p>`,
    ],
  },
  "text-spacing": {
    errors: [
      `<div style="height: 25px; overflow: hidden; width: 17.5rem; font-size: 16px">Places are limited in Hill and in Vale</div>`,
      `<button style="width: 150px; height: 30px; white-space: nowrap; overflow: hidden; font-size: 16px; padding: 0">Ask us for a place</button>`,
      `<div style="height: 3.3em; line-height: 1.1; overflow: hidden; width: 23rem; font-size: 16px">${WORDS}</div>`,
    ],
    passes: [
      `<div style="min-height: 25px; overflow: hidden; width: 17.5rem; font-size: 16px">Places are limited in Hill and in Vale</div>`,
      `<button style="min-width: 150px; white-space: nowrap; overflow: hidden; font-size: 16px">Ask us for a place</button>`,
      `<div style="line-height: 1.1; width: 23rem; font-size: 16px">${WORDS}</div>`,
    ],
  },
};
