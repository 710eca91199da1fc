import type { ProbeExamples } from "../examples.ts";

const WORDS = "We meet parents and carers in every town of the county, and write down what they say.";

export const textSize: ProbeExamples = {
  "resize-text": {
    errors: [
      `<p style="font-size: 1.5vw">${WORDS}</p>`,
      `<h2 style="font-size: 3vmin">Places in Hill</h2><p>${WORDS}</p>`,
      `<p style="font-size: min(1.6vw, 3rem)">${WORDS}</p>`,
    ],
    passes: [
      `<p style="font-size: 14px">${WORDS}</p>`,
      `<p style="font-size: calc(1rem + 0.5vw)">${WORDS}</p>`,
      `<h2 style="font-size: clamp(1.5rem, 4vw, 3rem)">Places in Hill</h2>`,
      `<style>@media (min-width: 800px) { h2 { font-size: 48px } }</style><h2>Places in Hill</h2>`,
      `<p style="font-size: 2vw">3</p>`,
    ],
  },
  "text-resize-only": {
    warnings: [
      `<style>body { font-size: 16px }</style><p>${WORDS}</p>`,
      `<p style="font: 14px/1.5 serif">${WORDS}</p><p style="font: 12pt/1.5 serif">${WORDS}</p>`,
      `<p>${WORDS.repeat(6)}</p><p style="font-size: 14px">${WORDS.repeat(3)}</p>`,
    ],
    notices: [`<p>${WORDS}</p><p>${WORDS}</p><p style="font-size: 14px">${WORDS}</p>`],
    passes: [
      `<p style="font-size: 1rem">${WORDS}</p>`,
      `<p style="font-size: 90%">${WORDS}</p>`,
      `<p style="font-size: clamp(1rem, 2vw, 1.5rem)">${WORDS}</p>`,
      `<p>${WORDS}</p><p style="font-size: 12px">Hill</p>`,
    ],
  },
};
