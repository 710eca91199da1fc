import type { ProbeExamples } from "../examples.ts";

const WORDS = "Places are limited, so ask us for one before the first of March.";
const hidden = (width: number, content: string) =>
  `<style>@media (max-width: ${width}px) { .wide { display: none } } @media (min-width: ${width + 1}px) { .slim { display: none } }</style><p>We meet parents in every town.</p>${content}`;

export const lostText: ProbeExamples = {
  reflow: {
    warnings: [
      hidden(500, `<p class="wide">${WORDS}</p>`),
      hidden(500, `<aside class="wide"><h2>Places</h2><p>${WORDS}</p></aside>`),
      hidden(500, `<p class="wide">${WORDS}</p><button class="slim">Menu</button>`),
      hidden(500, `<p><a class="wide" href="/ask">Ask for a place</a></p>`),
      hidden(500, `<div class="wide"><button type="button">Print this</button></div>`),
      `<style>@media (max-width: 500px) { .wide { visibility: hidden } }</style><p class="wide">${WORDS}</p>`,
    ],
    passes: [
      hidden(500, `<p>${WORDS}</p>`),
      hidden(500, `<p class="wide">${WORDS}</p><p class="slim">${WORDS} Thank you.</p>`),
      hidden(
        500,
        `<nav class="wide"><a href="/a">Places in every town</a> <a href="/b">What parents told us</a></nav><button class="slim" aria-expanded="false">Menu</button>`,
      ),
      hidden(
        500,
        `<a class="wide" href="/ask">Ask for a place</a><a class="slim" href="/b">Ask for a place now</a>`,
      ),
      hidden(
        500,
        `<header><a class="wide" href="/in">Sign in</a></header><button class="slim">Menu</button>`,
      ),
      hidden(
        500,
        `<button><span aria-hidden="true">x</span> <span class="wide">Search the page</span></button>`,
      ),
    ],
  },
  "resize-text": {
    warnings: [hidden(800, `<p class="wide">${WORDS}</p>`)],
    passes: [hidden(500, `<p class="wide">${WORDS}</p>`), hidden(800, `<p>${WORDS}</p>`)],
  },
};
